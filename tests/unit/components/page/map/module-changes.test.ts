import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	moduleChanges,
	type Change,
} from '../../../../../src/components/page/map/module-changes.ts';
import { prerequisiteNet } from '../../../../../src/course/prerequisites.ts';
import { sampleCourse } from '../../../course/sample-course.ts';

const course = sampleCourse(
	['a', 'b', 'c'],
	[
		{ id: 'a/one' },
		{ id: 'a/two', prerequisites: ['a/one', 'c/one'] },
		{ id: 'b/one', prerequisites: ['a/two'] },
		{ id: 'c/one', prerequisites: ['a/one'] },
		{ id: 'c/two', prerequisites: ['b/one', 'a/one'] },
	],
);
const net = prerequisiteNet(course);

function changesOf(id: string) {
	const module = course.modules.find((candidate) => candidate.id === id);
	assert.ok(module);
	const { leaving, arriving } = moduleChanges(module, net);
	const inWords = ({ from, to }: Change) => `${from.id} → ${to.id}`;
	return { leaving: leaving.map(inWords), arriving: arriving.map(inWords) };
}

test('a module tells which notes of other modules need its own, along its line', () => {
	assert.deepEqual(changesOf('a').leaving, ['a/one → c/one', 'a/one → c/two', 'a/two → b/one']);
});

test('a module tells what its notes need from other modules', () => {
	assert.deepEqual(changesOf('a').arriving, ['c/one → a/two']);
	assert.deepEqual(changesOf('c').arriving, ['a/one → c/one', 'a/one → c/two', 'b/one → c/two']);
});

test('what a module needs of itself is no change', () => {
	const alone = sampleCourse(['a'], [{ id: 'a/one' }, { id: 'a/two', prerequisites: ['a/one'] }]);
	const [module] = alone.modules;
	assert.ok(module);
	assert.deepEqual(moduleChanges(module, prerequisiteNet(alone)), { leaving: [], arriving: [] });
});
