// What holds for the plan of any course and any wish, tried with some made of chance.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerequisiteOrder } from '../../../src/course/prerequisite-order.ts';
import { makePlan, minutesOf, type Plan } from '../../../src/study/plan.ts';
import type { PlannableNote, PlanWish } from '../../../src/study/plan-choice.ts';
import { emptyRecord, stateOf, type Mark, type StudyRecord } from '../../../src/study/record.ts';
import { randomCourse } from '../course/random-course.ts';

interface Case {
	seed: number;
	notes: PlannableNote[];
	wish: PlanWish;
	record: StudyRecord;
	plan: Plan<PlannableNote>;
}

/** Numbers from 0 to below `end`, always the same for the same seed. */
function pick(seed: number, salt: number, end: number): number {
	return ((seed * 7919 + salt * 104_729) % 99_991) % end;
}

const cases: Case[] = Array.from({ length: 400 }, (_, index) => {
	const seed = index + 1;
	const shape = { modules: 3, notesPerModule: 8, prerequisites: pick(seed, 1, 4), timed: 0.8 };
	const notes = randomCourse(seed, shape).notes.map((note, place) => ({
		...note,
		level: 1 + pick(seed, place, 3),
		timeSpent: note.estimate === undefined ? [] : [note.estimate, 1 + pick(seed, place, 50)],
	}));
	const marks: Record<string, Mark> = {};
	for (const [place, { id }] of notes.entries()) {
		const state = (['done', 'partly', 'todo'] as const)[pick(seed, place + 50, 6)];
		if (state) marks[id] = { state, at: '2026-11-01T08:00:00.000Z' };
	}
	const wish = {
		minutes: 5 + pick(seed, 2, 120),
		sittings: 1 + pick(seed, 3, 5),
		level: 1 + pick(seed, 4, 3),
		modules: ['m0', 'm1', 'm2'].slice(0, pick(seed, 5, 4)),
		countsDone: pick(seed, 6, 3) > 0,
	};
	const record = { ...emptyRecord, marks };
	return { seed, notes, wish, record, plan: makePlan(notes, wish, record) };
});
const isDone = ({ wish, record }: Case, id: string) =>
	wish.countsDone && stateOf(record, id) === 'done';
const planned = ({ sittings }: Plan<PlannableNote>) => sittings.flatMap(({ notes }) => notes);

test('the cases made of chance have plans of several sittings, and some of nothing', () => {
	const sittings = cases.map(({ plan }) => plan.sittings.length);
	assert.ok(Math.max(...sittings) > 2);
	assert.ok(sittings.includes(0));
	assert.ok(cases.some(({ plan }) => plan.sittings.some(({ unknown }) => unknown > 0)));
	assert.ok(cases.some(({ plan }) => plan.barred.length > 0));
	assert.ok(cases.some(({ plan }) => plan.next.length > 0));
});

test('every sitting fits, by the longest times of its notes', () => {
	for (const { seed, wish, plan } of cases) {
		assert.ok(plan.sittings.length <= wish.sittings, `${seed}`);
		for (const { notes, least, most, unknown } of plan.sittings) {
			const times = notes.map(minutesOf);
			assert.ok(most <= wish.minutes, `${seed}`);
			assert.equal(
				most,
				times.reduce((sum, time) => sum + (time?.most ?? 0), 0),
			);
			assert.equal(
				least,
				times.reduce((sum, time) => sum + (time?.least ?? 0), 0),
			);
			assert.equal(unknown, times.filter((time) => !time).length);
		}
	}
});

test('what a note needs is done or stands before it, and nothing stands twice', () => {
	for (const one of cases) {
		const before = new Set<string>();
		for (const { id, prerequisites } of planned(one.plan)) {
			for (const need of prerequisites) {
				assert.ok(before.has(need) || isDone(one, need), `${one.seed}: ${id} needs ${need}`);
			}
			assert.ok(!before.has(id) && !isDone(one, id), `${one.seed}: ${id}`);
			before.add(id);
		}
	}
});

test('a note is never harder than wished for, and of a module wished for unless one needs it', () => {
	for (const { seed, wish, notes, plan } of cases) {
		for (const note of planned(plan)) {
			assert.ok(note.level <= wish.level, `${seed}: ${note.id}`);
			if (wish.modules.length === 0 || wish.modules.includes(note.module)) continue;
			assert.ok(plan.onTheWay.has(note.id), `${seed}: ${note.id}`);
			assert.ok(notes.some(({ prerequisites }) => prerequisites.includes(note.id)));
		}
	}
});

test('a note without a time is there only for a later one of its sitting that needs it', () => {
	for (const { seed, plan } of cases) {
		for (const { notes } of plan.sittings) {
			for (const [place, note] of notes.entries()) {
				if (minutesOf(note)) continue;
				const after = notes.slice(place + 1);
				assert.ok(
					after.some(({ prerequisites }) => prerequisites.includes(note.id)),
					`${seed}: ${note.id}`,
				);
			}
		}
	}
});

test('nothing that is next fits into what is left of the last sitting, or into a free one', () => {
	for (const { seed, wish, plan } of cases) {
		const last = plan.sittings.length < wish.sittings ? 0 : (plan.sittings.at(-1)?.most ?? 0);
		for (const note of plan.next) {
			assert.ok(last + (minutesOf(note)?.most ?? 0) > wish.minutes, `${seed}: ${note.id}`);
		}
	}
});

test('every note wanted is planned, next, without a time or waiting, each once', () => {
	for (const { seed, plan } of cases) {
		const told = [...planned(plan), ...plan.next, ...plan.untimed].map(({ id }) => id);
		assert.equal(new Set(told).size, told.length, `${seed}`);
		assert.equal(told.length + plan.waiting, plan.wanted.length, `${seed}`);
	}
});

test('the same wish gives the same plan', () => {
	for (const { notes, wish, record, plan } of cases) {
		assert.deepEqual(makePlan(notes, wish, record), plan);
	}
});

test('with more minutes the first difference is an earlier note more', () => {
	for (const { seed, notes, wish, record, plan } of cases) {
		const order = prerequisiteOrder(plan.wanted).filter(minutesOf);
		for (const more of [1, 7, 30, 200]) {
			const longer = makePlan(notes, { ...wish, minutes: wish.minutes + more }, record);
			for (let sitting = 0; sitting < wish.sittings; sitting++) {
				const [short, long] = [plan, longer].map(
					({ sittings }) => new Set(sittings[sitting]?.notes.map(({ id }) => id)),
				);
				const first = order.find(({ id }) => short?.has(id) !== long?.has(id));
				if (!first) continue;
				assert.ok(long?.has(first.id), `${seed}, ${more} more: ${first.id}`);
				break;
			}
		}
	}
});

test('with more sittings those before them stay as they are', () => {
	for (const { notes, wish, record, plan } of cases) {
		const more = makePlan(notes, { ...wish, sittings: wish.sittings + 1 }, record);
		assert.deepEqual(more.sittings.slice(0, wish.sittings), plan.sittings);
	}
});
