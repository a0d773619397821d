import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteStops } from '../../../src/course/note-stops.ts';
import { sampleCourse } from './sample-course.ts';

test('every note knows its neighbours, what it needs, and where the next module begins', () => {
	const course = sampleCourse(
		['a', 'b', 'c'],
		[{ id: 'a/one' }, { id: 'a/two', prerequisites: ['a/one'] }, { id: 'b/three' }],
	);
	const stops = noteStops(course).map(({ module, note, neighbours, needs, change, ahead }) => ({
		at: `${module.id}: ${note.id}`,
		between: [neighbours.previous?.id, neighbours.next?.id],
		needs: needs.map((need) => need.note.id),
		change: change && `${change.module.id}: ${change.note.id}`,
		ahead: ahead?.id,
	}));
	assert.deepEqual(stops, [
		{
			at: 'a: a/one',
			between: [undefined, 'a/two'],
			needs: [],
			change: undefined,
			ahead: undefined,
		},
		{
			at: 'a: a/two',
			between: ['a/one', 'b/three'],
			needs: ['a/one'],
			change: 'b: b/three',
			ahead: undefined,
		},
		{
			at: 'b: b/three',
			between: ['a/two', undefined],
			needs: [],
			change: undefined,
			ahead: 'c',
		},
	]);
});

test('after the last note of the last module nothing is ahead', () => {
	const [stop] = noteStops(sampleCourse(['a'], [{ id: 'a/one' }]));
	assert.equal(stop?.ahead, undefined);
});
