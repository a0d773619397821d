import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion, takeBackAnswer } from '../../../src/study/answer-question.ts';
import { emptyRecord, type Answers } from '../../../src/study/record.ts';
import { freshPerDay, questionsToAsk, reviewOf } from '../../../src/study/review-queue.ts';
import { timeUntil } from '../../../src/study/time-until.ts';
import { randomRecord } from './random-record.ts';

const timeZone = 'Europe/Berlin';
const now = '2026-11-22T19:00:00.000Z';
const clock = { now, timeZone };
const questions = Array.from({ length: 30 }, (_, place) => {
	const note = place < 15 ? 'a/one' : 'b/two';
	return { id: `${note}#q${place}`, note, module: note.slice(0, 1) };
});
const ids = questions.map(({ id }) => id);
const recordOf = (answers: Readonly<Record<string, Answers>>) => ({ ...emptyRecord, answers });
const review = (answers: Readonly<Record<string, Answers>>, at = clock) =>
	reviewOf(questions, recordOf(answers), at);

test('before anything is answered, ten new questions are asked in course order', () => {
	const first = review({});
	assert.deepEqual(first, { due: [], soon: [], fresh: ids, begun: 0, begunToday: 0 });
	assert.equal(freshPerDay, 10);
	assert.deepEqual(questionsToAsk(first, freshPerDay), ids.slice(0, 10));
	assert.deepEqual(questionsToAsk(first, 2 * freshPerDay), ids.slice(0, 20));
});

test('what is due comes first, then new questions, as many as the day has left', () => {
	const due = review({
		'a/one#q3': { '2026-11-01T19:00:00.000Z': 'good' },
		'a/one#q2': { '2026-10-01T19:00:00.000Z': 'good' },
		'a/one#q1': { '2026-11-22T18:40:00.000Z': 'again' },
		'b/two#q20': { '2026-11-22T18:00:00.000Z': 'easy' },
	});
	assert.deepEqual(due.due, ['a/one#q1', 'a/one#q2', 'a/one#q3']);
	assert.equal(due.begunToday, 2);
	const asked = questionsToAsk(due, freshPerDay);
	assert.deepEqual(asked.slice(0, 4), ['a/one#q1', 'a/one#q2', 'a/one#q3', 'a/one#q0']);
	assert.equal(asked.length, 3 + 8);
});

test('what was not known comes sooner than its ten minutes when nothing else is left', () => {
	const learning = review({ 'a/one#q1': { [now]: 'again' } });
	assert.deepEqual([learning.due, learning.soon], [[], ['a/one#q1']]);
	assert.deepEqual(questionsToAsk(learning, 1), ['a/one#q1']);
	assert.deepEqual(questionsToAsk(learning, 2), ['a/one#q0']);
});

test('a question is due from midnight of its day, in the reader’s place', () => {
	const answers = { 'a/one#q1': { [now]: 'good' as const } };
	const at = (time: string, zone = timeZone) => review(answers, { now: time, timeZone: zone }).due;
	assert.deepEqual(at('2026-11-23T22:59:00.000Z'), []);
	assert.deepEqual(at('2026-11-23T23:01:00.000Z'), ['a/one#q1']);
	assert.deepEqual(at('2026-11-23T23:01:00.000Z', 'America/New_York'), []);
	assert.deepEqual(review(answers).next, { day: '2026-11-24', count: 1 });
});

test('questions that are gone are not asked for, and those begun in other modules count for the day', () => {
	const record = recordOf({ 'gone/note#q': { '2026-10-01T19:00:00.000Z': 'good' } });
	assert.deepEqual(reviewOf(questions, record, clock).due, []);
	const ofB = questions.filter(({ module }) => module === 'b');
	const begun = recordOf({ 'a/one#q1': { [now]: 'good' } });
	const { fresh, begunToday } = reviewOf(ofB, begun, clock);
	assert.equal(fresh.length, 15);
	assert.equal(begunToday, 1, 'the day has one number for all modules');
});

test('every question is in exactly one list or waits for a later day', () => {
	for (let seed = 0; seed < 200; seed += 1) {
		const record = randomRecord(seed);
		const known = ['a/one#first', 'a/one#second', 'b/two#first', 'b/two#never'].map((id) => ({
			id,
			note: id.slice(0, 5),
			module: id.slice(0, 1),
		}));
		for (const day of ['01', '02', '03', '04', '09', '30']) {
			const at = { now: `2026-11-${day}T08:00:05.000Z`, timeZone };
			const { due, soon, fresh, begun } = reviewOf(known, record, at);
			const listed = [...due, ...soon, ...fresh];
			assert.equal(new Set(listed).size, listed.length, `seed ${seed}`);
			assert.equal(begun + fresh.length, known.length, `seed ${seed}`);
			assert.ok(due.length + soon.length <= begun, `seed ${seed}`);
		}
	}
});

test('an answer is added, and can be taken back without a trace', () => {
	const earlier = recordOf({ 'a/one#q1': { '2026-11-01T19:00:00.000Z': 'good' } });
	for (const record of [emptyRecord, earlier]) {
		const answered = answerQuestion(record, 'a/one#q1', 'hard', now);
		assert.equal(answered.answers['a/one#q1']?.[now], 'hard');
		assert.deepEqual(takeBackAnswer(answered, 'a/one#q1', now), record);
	}
	assert.deepEqual(takeBackAnswer(emptyRecord, 'a/one#q1', now), emptyRecord);
});

test('says how long until a question comes again', () => {
	const say = (day: string, moment?: string) =>
		timeUntil({ day, ...(moment && { moment }) }, clock, 'en');
	assert.equal(say('2026-11-22', '2026-11-22T19:10:00.000Z'), 'in 10 minutes');
	assert.equal(say('2026-11-22', '2026-11-22T18:00:00.000Z'), 'in 1 minute');
	assert.equal(say('2026-11-23'), 'tomorrow');
	assert.equal(say('2026-11-30'), 'in 8 days');
	assert.equal(say('2026-12-20'), 'in 4 weeks');
	assert.equal(say('2027-03-22'), 'in 4 months');
	assert.equal(say('2029-11-22'), 'in 3 years');
});
