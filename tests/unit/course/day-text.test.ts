import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayText } from '../../../src/course/day-text.ts';

test('a date is told as exactly as it is known, and no more', () => {
	assert.equal(dayText('2026-03-01', 'en-GB'), '1 March 2026');
	assert.equal(dayText('2026-03', 'en-GB'), 'March 2026');
	assert.equal(dayText('2021', 'en-GB'), '2021');
});

test('a date is written as its language writes it', () => {
	assert.equal(dayText('2026-03-01', 'de'), '1. März 2026');
	assert.equal(dayText('2026-03', 'de'), 'März 2026');
	assert.equal(dayText('2026-03-01', 'en-US'), 'March 1, 2026');
});
