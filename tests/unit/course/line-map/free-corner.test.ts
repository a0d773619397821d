import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFreeCorners } from '../../../../src/course/line-map/free-corner.ts';

test('what is free below and left of everything is told from the widest to the highest', () => {
	const taken = [
		{ x1: 20, x2: 300, y1: 10, y2: 40 },
		{ x1: 120, x2: 300, y1: 50, y2: 80 },
	];
	assert.deepEqual(findFreeCorners(100, 300, taken), [
		{ width: 300, height: 20 },
		{ width: 120, height: 60 },
		{ width: 20, height: 100 },
	]);
});

test('there is no free corner where something stands at the left edge to the bottom', () => {
	assert.deepEqual(findFreeCorners(100, 300, [{ x1: 0, x2: 9, y1: 0, y2: 100 }]), []);
});

test('an empty drawing is one free corner', () => {
	assert.deepEqual(findFreeCorners(100, 300, []), [{ width: 300, height: 100 }]);
});
