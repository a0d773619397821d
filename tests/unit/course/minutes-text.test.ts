import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesText } from '../../../src/course/minutes-text.ts';

const words = {
	unknown: 'time unknown',
	minutes: (count: number) => `${count} min`,
	range: (least: number, most: number) => `${least}–${most} min`,
};

test('minutes are told as far as anybody has said', () => {
	assert.equal(minutesText({ timeSpent: [], estimate: 30 }, words), '30 min');
	assert.equal(minutesText({ timeSpent: [20], estimate: 30 }, words), '20 min');
	assert.equal(minutesText({ timeSpent: [45, 18] }, words), '18–45 min');
	assert.equal(minutesText({ timeSpent: [20, 20] }, words), '20 min');
	assert.equal(minutesText({ timeSpent: [] }, words), 'time unknown');
});
