import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sittingDays } from '../../../src/study/sitting-days.ts';

test('takes every day from the first on when no weekday is chosen', () => {
	assert.deepEqual(sittingDays('2026-12-30', [], 3), ['2026-12-30', '2026-12-31', '2027-01-01']);
});

test('takes the chosen weekdays alone', () => {
	// The 24th is a Tuesday.
	assert.deepEqual(sittingDays('2026-11-24', [2, 4], 3), [
		'2026-11-24',
		'2026-11-26',
		'2026-12-01',
	]);
	assert.deepEqual(sittingDays('2026-11-24', [0], 2), ['2026-11-29', '2026-12-06']);
});

test('is not led astray by a change of clocks or a leap day', () => {
	assert.deepEqual(sittingDays('2026-10-24', [], 3), ['2026-10-24', '2026-10-25', '2026-10-26']);
	assert.deepEqual(sittingDays('2028-02-28', [], 3), ['2028-02-28', '2028-02-29', '2028-03-01']);
});

test('gives no days for what is none', () => {
	for (const first of ['', 'tomorrow', '2026-02-31', '2026-13-01', '24.11.2026', '2026-11-24T10']) {
		assert.deepEqual(sittingDays(first, [], 2), [], first);
	}
});

test('ends at the last day that a date can be written for', () => {
	assert.deepEqual(sittingDays('9999-12-31', [], 2), ['9999-12-31']);
});
