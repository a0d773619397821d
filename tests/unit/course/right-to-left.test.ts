import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRightToLeft } from '../../../src/course/right-to-left.ts';

test('the direction of a page comes from its language and its script', () => {
	const turned = ['ar', 'fa-IR', 'he', 'ur', 'az-Arab', 'uz-AF'];
	const straight = ['de', 'en-GB', 'az', 'ja', 'pt-BR'];
	assert.deepEqual([...turned, ...straight].filter(isRightToLeft), turned);
});
