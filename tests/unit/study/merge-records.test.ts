import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRecords } from '../../../src/study/merge-records.ts';
import { emptyRecord, states } from '../../../src/study/record.ts';
import { randomRecord } from './random-record.ts';

const seeds = Array.from({ length: 500 }, (_, seed) => seed);

test('it does not matter which record is given first', () => {
	for (const seed of seeds) {
		const [a, b] = [randomRecord(seed), randomRecord(seed + 1000)];
		assert.deepEqual(mergeRecords(a, b), mergeRecords(b, a), `seed ${seed}`);
	}
});

test('it does not matter in which order three records are merged', () => {
	for (const seed of seeds) {
		const [a, b, c] = [randomRecord(seed), randomRecord(seed + 1000), randomRecord(seed + 2000)];
		const left = mergeRecords(mergeRecords(a, b), c);
		assert.deepEqual(left, mergeRecords(a, mergeRecords(b, c)), `seed ${seed}`);
	}
});

test('merging a record again, or with nothing, changes nothing', () => {
	for (const seed of seeds) {
		const [a, b] = [randomRecord(seed), randomRecord(seed + 1000)];
		const merged = mergeRecords(a, b);
		assert.deepEqual(mergeRecords(merged, b), merged, `seed ${seed}`);
		assert.deepEqual(mergeRecords(a, a), a, `seed ${seed}`);
		assert.deepEqual(mergeRecords(a, emptyRecord), a, `seed ${seed}`);
	}
});

test('no note is lost, and of each the latest mark stands', () => {
	for (const seed of seeds) {
		const [a, b] = [randomRecord(seed), randomRecord(seed + 1000)];
		const merged = mergeRecords(a, b);
		const notes = new Set([...Object.keys(a.marks), ...Object.keys(b.marks)]);
		assert.deepEqual(new Set(Object.keys(merged.marks)), notes, `seed ${seed}`);
		for (const note of notes) {
			const both = [a.marks[note], b.marks[note]].filter((mark) => mark !== undefined);
			const latest = both
				.map(({ at }) => at)
				.sort()
				.at(-1);
			assert.equal(merged.marks[note]?.at, latest, `seed ${seed}`);
			assert.ok(
				both.some(({ state }) => state === merged.marks[note]?.state),
				`seed ${seed}: a state that nobody gave`,
			);
		}
		const places = [a.place, b.place].flatMap((place) => place?.at ?? []);
		assert.equal(merged.place?.at, places.sort().at(-1), `seed ${seed}`);
	}
});

test('of two marks of one moment the one that says more is done holds', () => {
	const at = '2026-11-01T08:00:00.000Z';
	for (const [less, state] of states.entries()) {
		for (const more of states.slice(less)) {
			const merged = mergeRecords(
				{ marks: { 'a/one': { state, at } } },
				{ marks: { 'a/one': { state: more, at } } },
			);
			assert.equal(merged.marks['a/one']?.state, more);
		}
	}
});
