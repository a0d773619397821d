import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goOnAt } from '../../../src/study/go-on-at.ts';
import { markNote } from '../../../src/study/mark-note.ts';
import { progressText } from '../../../src/study/progress-text.ts';
import { emptyRecord, stateOf, type Mark, type Place } from '../../../src/study/record.ts';
import { sumProgress } from '../../../src/study/sum-progress.ts';
import { en } from '../../../src/words/en.ts';

const at = '2026-11-01T08:00:00.000Z';
const mark = (state: Mark['state'], time = at): Mark => ({ state, at: time });
const place = (note: string): Place => ({ note, heading: 'start', text: 'Start', at });

test('a note never marked is to do, and one marked is what was said last', () => {
	assert.equal(stateOf(emptyRecord, 'a/one'), 'todo');
	const later = '2026-11-02T08:00:00.000Z';
	const record = markNote(markNote(emptyRecord, 'a/one', 'done', at), 'a/one', 'todo', later);
	assert.deepEqual(record.marks, { 'a/one': mark('todo', later) });
	assert.deepEqual(emptyRecord, { marks: {}, answers: {} });
});

test('what is said last holds, even when the clock went back', () => {
	const record = markNote(
		{ ...emptyRecord, marks: { 'a/one': mark('done') } },
		'a/one',
		'partly',
		'2020-01-01T00:00:00.000Z',
	);
	assert.deepEqual(record.marks['a/one'], mark('partly', '2026-11-01T08:00:00.001Z'));
});

test('minutes to go are a range: nothing to all of what is partly done', () => {
	const notes = [
		{ id: 'a/one', timeSpent: [10, 20] },
		{ id: 'a/two', timeSpent: [30], estimate: 99 },
		{ id: 'a/three', timeSpent: [], estimate: 15 },
		{ id: 'a/four', timeSpent: [] },
		{ id: 'a/five', timeSpent: [60, 40] },
	];
	const marks = { 'a/one': mark('done'), 'a/two': mark('partly'), 'b/gone': mark('done') };
	assert.deepEqual(sumProgress(notes, { ...emptyRecord, marks }), {
		notes: 5,
		done: 1,
		partly: 1,
		travelled: { least: 10, most: 20, unknown: 0 },
		toGo: { least: 55, most: 105, unknown: 1 },
	});
});

test('a sum says what is done, what is left and what nobody knows', () => {
	const range = { least: 0, most: 0, unknown: 0 };
	const base = {
		notes: 6,
		done: 0,
		partly: 0,
		travelled: range,
		toGo: { ...range, least: 50, most: 90 },
	};
	const say = (change: object) => progressText({ ...base, ...change }, en.study.sum, 'en');
	assert.equal(say({}), 'nothing marked yet');
	assert.equal(
		say({ done: 2, partly: 1, toGo: { least: 45, most: 45, unknown: 1 } }),
		'2 of 6 notes done, 1 partly; 45 min to go, 1 note without a time',
	);
	assert.equal(
		say({ done: 5, toGo: { ...range, unknown: 1 } }),
		'5 of 6 notes done; 1 note without a time',
	);
	assert.equal(say({ done: 6, toGo: range }), 'all 6 notes done');
	assert.equal(say({ notes: 1, done: 1, toGo: range }), 'the note is done');
});

test('goes on at the first note, at the place left, or at the next note that is not done', () => {
	const notes = ['a/one', 'a/two', 'b/one'];
	const go = (marks: Record<string, Mark>, left?: Place) =>
		goOnAt(notes, { ...emptyRecord, marks, ...(left && { place: left }) });
	assert.deepEqual(go({}), { kind: 'begin', note: 'a/one' });
	assert.deepEqual(go({}, place('a/two')), { kind: 'place', note: 'a/two', place: place('a/two') });
	assert.deepEqual(go({ 'a/two': mark('partly') }, place('a/two')).kind, 'place');
	assert.deepEqual(go({ 'a/two': mark('done') }, place('a/two')), { kind: 'next', note: 'b/one' });
	assert.deepEqual(go({ 'b/one': mark('done') }, place('b/one')), { kind: 'next', note: 'a/one' });
	assert.deepEqual(go({ 'a/one': mark('done') }), { kind: 'next', note: 'a/two' });
	assert.deepEqual(go({}, place('gone/note')), { kind: 'next', note: 'a/one' });
	const all = Object.fromEntries(notes.map((note) => [note, mark('done')]));
	assert.deepEqual(go(all, place('a/one')), { kind: 'finished' });
});
