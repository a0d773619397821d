import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planTravel } from '../../../../src/course/line-map/travel-plan.ts';
import { sampleCourse } from '../sample-course.ts';

test('a note stands after what it needs on other lines, also when that is later in the course', () => {
	const { modules } = sampleCourse(
		['one', 'two'],
		[{ id: 'one/a' }, { id: 'one/b', prerequisites: ['two/a'] }, { id: 'two/a' }],
	);
	const { order, unreached } = planTravel(modules);
	assert.deepEqual(
		order.map(({ note }) => note.id),
		['one/a', 'two/a', 'one/b'],
	);
	assert.deepEqual(unreached, []);
});

test('lines that wait for each other go on, and what is out of reach is told', () => {
	const { modules } = sampleCourse(
		['one', 'two'],
		[
			{ id: 'one/a', prerequisites: ['two/b'] },
			{ id: 'one/b' },
			{ id: 'two/a', prerequisites: ['one/b'] },
			{ id: 'two/b' },
		],
	);
	const { order, unreached } = planTravel(modules);
	assert.equal(order.length, 4);
	assert.deepEqual(
		unreached.map(({ note, prerequisite }) => [note.id, prerequisite.id]),
		[['one/a', 'two/b']],
	);
});

test('a cycle of prerequisites, which only a broken course has, is planned all the same', () => {
	const { modules } = sampleCourse(['one', 'two'], [{ id: 'one/a' }, { id: 'two/a' }]);
	const cyclic = modules.map((module, index) => ({
		...module,
		notes: module.notes.map((note) => ({ ...note, prerequisites: [index ? 'one/a' : 'two/a'] })),
	}));
	const { order, unreached } = planTravel(cyclic);
	assert.deepEqual([order.length, unreached.length], [2, 1]);
});

test('prerequisites on the same line and unknown ones change nothing', () => {
	const [module] = sampleCourse(['one'], [{ id: 'one/a' }, { id: 'one/b' }]).modules;
	assert.ok(module);
	const notes = module.notes.map((note) => ({ ...note, prerequisites: ['one/b', 'gone/a'] }));
	const { order, unreached } = planTravel([{ ...module, notes }]);
	assert.deepEqual(
		order.map(({ note, changes }) => [note.id, changes.length]),
		[
			['one/a', 0],
			['one/b', 0],
		],
	);
	assert.deepEqual(unreached, []);
});
