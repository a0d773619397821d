import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	axisMarks,
	calendarEvents,
	leftText,
	mendedText,
	shortestOf,
	sumText,
	timeText,
	type NamedNote,
} from '../../../../src/islands/plan/model.ts';
import { makePlan } from '../../../../src/study/plan.ts';
import type { PlanWish } from '../../../../src/study/plan-choice.ts';
import { emptyRecord, type StudyRecord } from '../../../../src/study/record.ts';
import { en } from '../../../../src/words/en.ts';

const words = en.plan.told;
const note = (code: string, timeSpent: number[], more: Partial<NamedNote> = {}): NamedNote => ({
	id: `${code.charAt(0).toLowerCase()}/${code}`,
	module: code.charAt(0).toLowerCase(),
	code,
	title: `About ${code}`,
	level: 1,
	timeSpent,
	prerequisites: [],
	...more,
});
const wish: PlanWish = { minutes: 45, sittings: 1, level: 2, modules: [], countsDone: true };
const told = (notes: NamedNote[], more: Partial<PlanWish> = {}, record = emptyRecord) => {
	const asked = { ...wish, ...more };
	return sumText(makePlan(notes, asked, record), asked, words, 'en');
};
const doneOf = (...ids: string[]): StudyRecord => ({
	...emptyRecord,
	marks: Object.fromEntries(
		ids.map((id) => [id, { state: 'done' as const, at: '2026-11-01T08:00:00.000Z' }]),
	),
});

test('says how much of the minutes is planned, as a range', () => {
	assert.equal(told([note('A1', [10, 20]), note('A2', [25])]), '2 notes, 35–45 of 45 min.');
	assert.equal(told([note('A1', [20])]), '1 note, 20 of 45 min.');
});

test('says of several sittings how many are used, and why others stay free', () => {
	const notes = [note('A1', [30]), note('A2', [40])];
	assert.equal(
		told(notes, { sittings: 3 }),
		'2 notes in 2 sittings, 70 of 90 min. 1 sitting stays free, as nothing is left.',
	);
	assert.equal(
		told([...notes, note('A3', [90])], { sittings: 4 }),
		'2 notes in 2 sittings, 70 of 90 min. 2 sittings stay free, as nothing more fits.',
	);
});

test('adds the notes without a time to no sum', () => {
	const notes = [note('A1', []), note('A2', [20], { prerequisites: ['a/A1'] })];
	assert.equal(told(notes), '2 notes, 20 of 45 min + 1 note without a time.');
});

test('says of an empty plan which note is shortest, or why there is none', () => {
	assert.equal(
		told([note('A1', [90]), note('A2', [60, 45])]),
		'Nothing fits into 45 min. The shortest to begin with is A2 About A2, 45–60 min.',
	);
	assert.equal(told([note('A1', [])]), words.empty.untimed);
	assert.equal(told([note('A1', [9])], {}, doneOf('a/A1')), words.empty.done);
	assert.equal(told([note('A1', [9], { level: 2 })], { level: 1 }), words.empty.none);
	const hard = note('A1', [9], { level: 2 });
	assert.equal(
		told([hard, note('A2', [9], { prerequisites: ['a/A1'] })], { level: 1 }),
		words.empty.barred,
	);
});

test('finds the shortest to begin with by the longest time', () => {
	const notes = [note('A1', [50, 90]), note('A2', [60]), note('A3', [60])];
	assert.equal(shortestOf(makePlan(notes, wish, emptyRecord))?.code, 'A2');
});

test('counts what is in no list', () => {
	const notes = [
		note('A1', [5]),
		note('A2', [90]),
		note('A3', [5], { prerequisites: ['a/A2'] }),
		note('A4', [5], { level: 2 }),
		note('A5', [5], { prerequisites: ['a/A4'] }),
	];
	const plan = makePlan(notes, { ...wish, level: 1 }, doneOf('a/A1'));
	assert.equal(
		leftText(plan, words, 'en'),
		'1 more note waits for these. 1 note is left out, as it needs a harder one first. ' +
			'1 note is left out as done.',
	);
	assert.equal(leftText(makePlan([], wish, emptyRecord), words, 'en'), '');
});

test('says a note’s time as a range, or that nobody knows it', () => {
	assert.equal(timeText(note('A1', [20, 10, 15]), words, 'en'), '10–20 min');
	assert.equal(timeText(note('A1', []), words, 'en'), 'time unknown');
});

test('says what was wrong with an address, cut short where it is long', () => {
	const mended = [
		{ name: 'minutes' as const, value: 'abc', used: '45' },
		{ name: 'module' as const, value: 'x'.repeat(99), used: '' },
	];
	assert.equal(
		mendedText(mended, words),
		'“abc” for minutes in the address cannot be used; planned with 45. ' +
			`“${'x'.repeat(40)}” for module in the address is not known here, and is left out.`,
	);
	assert.equal(mendedText([], words), '');
});

test('numbers a sitting’s axis from nothing to its end, five steps at most', () => {
	const numbers = (minutes: number) => axisMarks(minutes).map(({ minutes: at }) => at);
	assert.deepEqual(numbers(45), [0, 15, 30, 45]);
	assert.deepEqual(numbers(100), [0, 30, 60, 100]);
	assert.deepEqual(numbers(5), [0, 5]);
	for (let minutes = 5; minutes <= 600; minutes++) {
		const marks = axisMarks(minutes);
		assert.ok(marks.length <= 6, `${minutes}`);
		assert.deepEqual([marks[0]?.x, marks.at(-1)?.x], [0, 100]);
	}
});

test('makes a calendar’s entry of each sitting that has a day', () => {
	const notes = [note('A1', [10, 20]), note('A2', [])].map((one) => ({
		...one,
		href: 'https://x/',
	}));
	const sitting = { notes, least: 10, most: 20, unknown: 1 };
	const facts = {
		minutes: 45,
		time: '19:00',
		site: 'example.org/notes/',
		url: 'https://example.org/notes/plan/',
		words,
		language: 'en',
		course: 'Sample',
	};
	assert.deepEqual(calendarEvents([sitting, sitting], ['2026-11-24'], facts), [
		{
			uid: 'plan-2026-11-24@example.org/notes/',
			day: '2026-11-24',
			time: '19:00',
			minutes: 45,
			title: 'A1, A2: Sample',
			text: 'A1 About A1, 10–20 min\nhttps://x/\nA2 About A2, time unknown\nhttps://x/',
			url: 'https://example.org/notes/plan/',
		},
	]);
});
