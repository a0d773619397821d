import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteOrder } from '../../../src/course/note-order.ts';
import { sampleCourse } from './sample-course.ts';

const course = sampleCourse(
	['one', 'empty', 'two'],
	[{ id: 'one/a', prerequisites: ['two/a'] }, { id: 'one/b' }, { id: 'two/a' }],
);
const order = noteOrder(course);

test('previous and next go on into the next module that has notes', () => {
	assert.equal(order.get('one/b')?.next?.id, 'two/a');
	assert.equal(order.get('two/a')?.previous?.id, 'one/b');
});

test('previous and next follow the order, not the prerequisites', () => {
	assert.equal(order.get('one/a')?.next?.id, 'one/b');
});

test('nothing comes before the first note and nothing after the last', () => {
	assert.equal(order.get('one/a')?.previous, undefined);
	assert.equal(order.get('two/a')?.next, undefined);
});
