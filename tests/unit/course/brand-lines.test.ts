import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandLines } from '../../../src/course/brand-lines.ts';

test('draws a line per module', () => {
	for (const count of [0, 1, 2, 5, 12]) assert.equal(brandLines(count).paths.length, count);
});

test('draws a single module straight through the middle', () => {
	assert.deepEqual(brandLines(1).paths, ['M0 14h5H35']);
});

test('keeps the lines apart on the left and side by side on the right', () => {
	assert.deepEqual(brandLines(3), {
		paths: ['M0 8h7l3 3H35', 'M0 14h5H35', 'M0 20h7l3 -3H35'],
		stroke: 3,
	});
});

test('stays within its height however many modules there are', () => {
	const starts = brandLines(20).paths.map((path) => Number(/^M0 ([\d.]+)/.exec(path)?.[1]));
	assert.equal(Math.min(...starts), 2);
	assert.equal(Math.max(...starts), 26);
});
