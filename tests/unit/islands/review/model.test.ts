import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleText, reviewText } from '../../../../src/islands/review/model.ts';
import type { Review } from '../../../../src/study/review-queue.ts';
import { en } from '../../../../src/words/en.ts';

const clock = { now: '2026-11-22T19:00:00.000Z', timeZone: 'Europe/Berlin' };
const { told } = en.review;
const none: Review = { due: [], soon: [], fresh: [], begun: 0, begunToday: 0 };
const say = (review: Partial<Review>, most = 10) =>
	reviewText({ ...none, ...review }, most, told, clock, 'en');

test('before anything is answered it says how much there is to begin with', () => {
	const fresh = Array.from({ length: 12 }, (_, place) => `a/b#q${place}`);
	assert.equal(
		say({ fresh }),
		'You have not answered a question yet. There are 10 new questions to begin with today.',
	);
	assert.equal(say({}), 'You have not answered a question yet.');
});

test('it says what is due, and how many new questions the day has left', () => {
	const fresh = ['a/b#x', 'a/b#y'];
	const review = { due: ['a/b#q'], soon: ['a/b#r'], fresh, begun: 5, begunToday: 9 };
	assert.equal(say(review), '2 questions are due. 1 new question is left for today.');
	assert.equal(say({ ...review, due: [], begunToday: 10 }), '1 question is due.');
});

test('when nothing is due it says when there will be', () => {
	const next = { day: '2026-11-24', count: 3 };
	assert.equal(say({ begun: 5, next }), 'Nothing is due. The next 3 are due in 2 days.');
	assert.equal(
		say({ begun: 1, next: { day: '2026-11-23', count: 1 } }),
		'Nothing is due. The next one is due tomorrow.',
	);
	assert.equal(say({ begun: 1 }), 'Nothing is due.');
});

test('a module says what is due, what is new and how much is begun', () => {
	const text = (review: Partial<Review>) => moduleText({ ...none, ...review }, told, 'en');
	assert.equal(text({ fresh: ['a', 'b'] }), '0 of 2 begun');
	assert.equal(
		text({ due: ['a'], fresh: ['b', 'c'], begun: 4 }),
		'1 question due, 2 new, 4 of 6 begun',
	);
	assert.equal(text({ begun: 4 }), '4 of 4 begun');
});
