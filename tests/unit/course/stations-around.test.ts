import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stationsAround } from '../../../src/course/stations-around.ts';
import type { Note } from '../../../src/course/types.ts';

// Only the ids matter here.
const notes = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: `m/${index}` })) as unknown as Note[];

test('shows every station of a module that fits', () => {
	const { earlier, shown, later } = stationsAround(notes(11), 'm/3');
	assert.deepEqual([earlier, shown.length, later], [0, 11, 0]);
});

test('cuts a long module to the stations around the note', () => {
	const { earlier, shown, later } = stationsAround(notes(60), 'm/30');
	assert.deepEqual([earlier, shown.length, later], [25, 10, 25]);
	assert.ok(shown.some(({ id }) => id === 'm/30'));
});

test('shows as many stations at either end of a long module', () => {
	assert.deepEqual(stationsAround(notes(60), 'm/0').shown.at(0)?.id, 'm/0');
	assert.deepEqual(stationsAround(notes(60), 'm/0').later, 50);
	assert.deepEqual(stationsAround(notes(60), 'm/59').shown.at(-1)?.id, 'm/59');
	assert.deepEqual(stationsAround(notes(60), 'm/59').earlier, 50);
});

test('never leaves out one station alone', () => {
	for (let index = 0; index < 30; index += 1) {
		const { earlier, shown, later } = stationsAround(notes(30), `m/${index}`);
		assert.notEqual(earlier, 1);
		assert.notEqual(later, 1);
		assert.equal(earlier + shown.length + later, 30);
	}
});
