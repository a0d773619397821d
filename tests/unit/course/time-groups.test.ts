import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeGroups } from '../../../src/course/time-groups.ts';

const note = (id: string, level: number, timeSpent: number[], estimate?: number) => ({
	id,
	difficulty: { level },
	timeSpent,
	estimate,
});

test('groups notes by their longest time, shortest first and those without a time last', () => {
	const groups = timeGroups([
		note('unknown', 1, []),
		note('long', 1, [10, 121]),
		note('short', 1, [15, 5]),
		note('middle', 1, [16]),
		note('estimated', 1, [], 20),
		note('day', 1, [400]),
	]);
	assert.deepEqual(
		groups.map(({ most, notes }) => [most, ...notes.map(({ id }) => id)]),
		[
			[15, 'short'],
			[30, 'middle', 'estimated'],
			[240, 'long'],
			[480, 'day'],
			[undefined, 'unknown'],
		],
	);
});

test('has the easiest of a group first, then the shortest, then what the course has first', () => {
	const [group] = timeGroups([
		note('hard', 2, [20]),
		note('b', 1, [30]),
		note('a', 1, [30]),
		note('shorter', 1, [25]),
	]);
	assert.deepEqual(
		group?.notes.map(({ id }) => id),
		['shorter', 'b', 'a', 'hard'],
	);
});

test('has no groups for a course without notes', () => {
	assert.deepEqual(timeGroups([]), []);
});
