import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRecords } from '../../../src/study/merge-records.ts';
import { emptyRecord, grades, states } from '../../../src/study/record.ts';
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

test('no answer is lost, and none is made up', () => {
	for (const seed of seeds) {
		const [a, b] = [randomRecord(seed), randomRecord(seed + 1000)];
		const merged = mergeRecords(a, b);
		const times = ({ answers }: typeof a) =>
			Object.entries(answers).flatMap(([id, given]) => Object.keys(given).map((at) => id + at));
		assert.deepEqual(new Set(times(merged)), new Set([...times(a), ...times(b)]), `seed ${seed}`);
		for (const [id, given] of Object.entries(merged.answers)) {
			for (const [at, grade] of Object.entries(given)) {
				const both = [a.answers[id]?.[at], b.answers[id]?.[at]];
				assert.ok(both.includes(grade), `seed ${seed}: an answer that nobody gave`);
			}
		}
	}
});

test('of two answers of one moment the one that knew less holds', () => {
	const at = '2026-11-01T08:00:00.000Z';
	for (const [place, less] of grades.entries()) {
		for (const more of grades.slice(place)) {
			const [one, other] = [less, more].map((grade) => ({
				marks: {},
				answers: { 'a/one#q': { [at]: grade } },
			}));
			assert.ok(one && other);
			assert.deepEqual(mergeRecords(one, other), one);
		}
	}
});

test('of two marks of one moment the one that says more is done holds', () => {
	const at = '2026-11-01T08:00:00.000Z';
	for (const [less, state] of states.entries()) {
		for (const more of states.slice(less)) {
			const merged = mergeRecords(
				{ ...emptyRecord, marks: { 'a/one': { state, at } } },
				{ ...emptyRecord, marks: { 'a/one': { state: more, at } } },
			);
			assert.equal(merged.marks['a/one']?.state, more);
		}
	}
});
