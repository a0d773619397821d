import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenAnswered } from '../../../src/study/answered.ts';

const clock = { now: '2026-11-05T12:00:00.000Z', timeZone: 'UTC' };

test('a question answered says on which day, and on which it is due', () => {
	const said = whenAnswered({ '2026-11-03T20:00:00.000Z': 'easy' }, clock, 'en-GB');
	assert.ok(said);
	assert.equal(said.answered, '3 November');
	assert.match(said.due ?? '', /^\d+ November$/);
});

test('what is due today, or was before, names no day on which it is due', () => {
	const said = whenAnswered({ '2026-11-05T11:00:00.000Z': 'again' }, clock, 'en-GB');
	assert.deepEqual(said, { answered: '5 November', due: undefined });
	const old = whenAnswered({ '2026-02-01T11:00:00.000Z': 'good' }, clock, 'en-GB');
	assert.deepEqual(old, { answered: '1 February', due: undefined });
});

test('the last answer counts, by the days of the reader’s clock', () => {
	const answers = {
		'2026-11-02T09:00:00.000Z': 'good',
		'2026-11-03T20:00:00.000Z': 'good',
	} as const;
	const there = { ...clock, timeZone: 'Asia/Tokyo' };
	assert.equal(whenAnswered(answers, there, 'en-GB')?.answered, '4 November');
});

test('a day of another year names its year', () => {
	const said = whenAnswered({ '2025-12-31T20:00:00.000Z': 'again' }, clock, 'en-GB');
	assert.equal(said?.answered, '31 December 2025');
});

test('a question never answered says nothing', () => {
	assert.equal(whenAnswered({}, clock, 'en-GB'), undefined);
});
