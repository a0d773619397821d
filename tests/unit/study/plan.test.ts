import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../../src/study/plan.ts';
import type { PlannableNote, PlanWish } from '../../../src/study/plan-choice.ts';
import { emptyRecord, type StudyRecord } from '../../../src/study/record.ts';

const at = '2026-11-01T08:00:00.000Z';

/** `a1:10-20<b1` is a note of module a, 10 to 20 minutes, that needs b1; `!` makes it level 2. */
function course(text: string): PlannableNote[] {
	return text.split(' ').map((word) => {
		const [, id = '', hard, times = '', needs = ''] =
			/^(\w+)(!?)(?::([\d-]+))?(?:<([\w,]+))?$/.exec(word) ?? [];
		return {
			id,
			module: id.charAt(0),
			level: hard ? 2 : 1,
			timeSpent: times ? times.split('-').map(Number) : [],
			prerequisites: needs ? needs.split(',') : [],
		};
	});
}

function plan(text: string, wish: Partial<PlanWish> = {}, done: readonly string[] = []) {
	const record: StudyRecord = {
		...emptyRecord,
		marks: Object.fromEntries(done.map((id) => [id, { state: 'done' as const, at }])),
	};
	const whole = { minutes: 45, sittings: 1, level: 2, modules: [], countsDone: true, ...wish };
	const made = makePlan(course(text), whole, record);
	const ids = (notes: readonly PlannableNote[]) => notes.map(({ id }) => id).join(' ');
	return {
		...made,
		sittings: made.sittings.map(({ notes }) => ids(notes)),
		sums: made.sittings.map(({ least, most, unknown }) => [least, most, unknown]),
		next: ids(made.next),
		untimed: ids(made.untimed),
		barred: ids(made.barred),
	};
}

test('takes notes in course order while their longest times fit', () => {
	const { sittings, sums, next, waiting } = plan('a1:10-20 a2:15-25 a3:5');
	assert.deepEqual(sittings, ['a1 a2']);
	assert.deepEqual(sums, [[25, 45, 0]]);
	assert.equal(next, 'a3');
	assert.equal(waiting, 0);
});

test('passes over a note that does not fit, and all that need it', () => {
	const { sittings, next, waiting } = plan('a1:20 a2:60-90 a3:5<a2 b1:25');
	assert.deepEqual(sittings, ['a1 b1']);
	assert.equal(next, 'a2');
	assert.equal(waiting, 1);
});

test('puts what a note needs before it, wherever the course has it', () => {
	assert.deepEqual(plan('a1:10<b1 a2:10 b1:10').sittings, ['b1 a1 a2']);
});

test('takes the course’s estimate for a note that nobody has reported', () => {
	const note = { id: 'a1', module: 'a', level: 1, timeSpent: [], prerequisites: [], estimate: 30 };
	const wish = { minutes: 30, sittings: 1, level: 1, modules: [], countsDone: true };
	assert.equal(makePlan([note], wish, emptyRecord).sittings[0]?.most, 30);
	assert.equal(makePlan([note], { ...wish, minutes: 29 }, emptyRecord).sittings.length, 0);
});

test('fills one sitting after the other, and needs no more than there is', () => {
	const { sittings, next } = plan('a1:30 a2:30<a1 a3:15 a4:90', { sittings: 5 });
	assert.deepEqual(sittings, ['a1 a3', 'a2']);
	assert.equal(next, 'a4');
});

test('leaves out what is done, and lets it meet the needs of others', () => {
	const course = 'a1:60 a2:20<a1 a3:20';
	assert.deepEqual(plan(course, {}, ['a1', 'a3']).sittings, ['a2']);
	assert.equal(plan(course, {}, ['a1', 'a3']).done, 2);
	assert.deepEqual(plan(course, { countsDone: false }, ['a1', 'a3']).sittings, ['a3']);
	assert.equal(plan(course, { countsDone: false }, ['a1']).done, 0);
});

test('puts a note without a time only before one that needs it, and into no sum', () => {
	const { sittings, sums, untimed } = plan('a1 a2<a1 a3:20<a2 a4:30<a2 b1');
	assert.deepEqual(sittings, ['a1 a2 a3']);
	assert.deepEqual(sums, [[20, 20, 2]]);
	assert.equal(untimed, 'b1');
});

test('does not take a note without a time for one that does not fit', () => {
	const { sittings, untimed, next } = plan('a1 a2:60<a1');
	assert.deepEqual(sittings, []);
	assert.equal(untimed, 'a1');
	assert.equal(next, 'a2');
});

test('lets a note without a time wait for what it needs itself', () => {
	const { sittings, untimed, waiting } = plan('a1:60 a2<a1 a3:10<a2');
	assert.deepEqual(sittings, []);
	assert.equal(untimed, '');
	assert.equal(waiting, 2);
});

test('goes to other modules for what the modules wished for need, and says so', () => {
	const { sittings, onTheWay } = plan('a1:10 a2:10 b1:10<a2 c1:10', { modules: ['b'] });
	assert.deepEqual(sittings, ['a2 b1']);
	assert.deepEqual([...onTheWay], ['a2']);
});

test('never plans what is harder than wished for, nor what needs that', () => {
	const text = 'a1!:10 a2:10<a1 a3:10<a2 a4:10';
	const { sittings, barred } = plan(text, { level: 1 });
	assert.deepEqual(sittings, ['a4']);
	assert.equal(barred, 'a2 a3');
	assert.deepEqual(plan(text, { level: 1 }, ['a1']).sittings, ['a2 a3 a4']);
});

test('plans nothing of a course without notes', () => {
	const wish = { minutes: 45, sittings: 1, level: 1, modules: [], countsDone: true };
	assert.deepEqual(makePlan([], wish, emptyRecord).sittings, []);
});
