import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteTime, totalTime, travelMinutes } from '../../../src/course/note-time.ts';

test('without a report the course is believed, and without either the time is unknown', () => {
	assert.deepEqual(noteTime({ timeSpent: [], estimate: 45 }), { kind: 'estimate', minutes: 45 });
	assert.deepEqual(noteTime({ timeSpent: [] }), { kind: 'unknown' });
});

test('one report is that number, even where the course says another', () => {
	assert.deepEqual(noteTime({ timeSpent: [60], estimate: 30 }), { kind: 'report', minutes: 60 });
});

test('two reports are a range from the shorter to the longer', () => {
	assert.deepEqual(noteTime({ timeSpent: [90, 45] }), { kind: 'range', least: 45, most: 90 });
});

test('three or more reports are a median and a range', () => {
	assert.deepEqual(noteTime({ timeSpent: [20, 90, 30] }), {
		kind: 'median',
		median: 30,
		least: 20,
		most: 90,
		reports: 3,
	});
});

test('between two middle reports the median is their mean, rounded up to a whole minute', () => {
	const time = noteTime({ timeSpent: [9, 10, 5, 60] });
	assert.equal(time.kind === 'median' && time.median, 10);
});

test('a total is a range that counts unknown notes apart', () => {
	const total = totalTime([
		{ timeSpent: [20, 10], estimate: 10 },
		{ timeSpent: [] },
		{ timeSpent: [], estimate: 45 },
		{ timeSpent: [5] },
	]);
	assert.deepEqual(total, {
		notes: 4,
		least: 60,
		most: 70,
		unknown: 1,
		estimatedOnly: 1,
		reports: 3,
		reportsPerNote: { least: 1, most: 2 },
		reported: { least: 15, most: 25, notes: 2 },
		estimate: { minutes: 55, notes: 2 },
	});
});

test('the total of notes without any time is nothing but their number', () => {
	const total = totalTime([{ timeSpent: [] }, { timeSpent: [] }]);
	assert.equal(total.unknown, total.notes);
	assert.deepEqual([total.least, total.most, total.reportsPerNote.most], [0, 0, 0]);
});

test('on the map a note is as long as the course says, else as the median of its reports', () => {
	assert.equal(travelMinutes({ timeSpent: [90, 60], estimate: 45 }), 45);
	assert.equal(travelMinutes({ timeSpent: [30, 60] }), 45);
	assert.equal(travelMinutes({ timeSpent: [] }), null);
});
