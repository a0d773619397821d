import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextPlace } from '../../../../src/islands/search/arrow-keys.ts';
import { parseSingleKeys } from '../../../../src/islands/search/single-keys.ts';

/** The input is place 0, three links follow. */
const from = (here: number) => (key: string) => nextPlace(key, here, 4);

test('arrows lead from the input through the links and back', () => {
	assert.equal(from(0)('ArrowDown'), 1);
	assert.equal(from(2)('ArrowDown'), 3);
	assert.equal(from(2)('ArrowUp'), 1);
	assert.equal(from(1)('ArrowUp'), 0);
});

test('arrows stop at both ends', () => {
	assert.equal(from(3)('ArrowDown'), undefined);
	assert.equal(from(0)('ArrowUp'), undefined);
	assert.equal(nextPlace('ArrowDown', 0, 1), undefined);
});

test('Home and End lead to the first and last link, and are left to the caret in the input', () => {
	assert.equal(from(3)('Home'), 1);
	assert.equal(from(1)('End'), 3);
	assert.equal(from(0)('Home'), undefined);
	assert.equal(from(0)('End'), undefined);
});

test('other keys are left to the browser', () => {
	for (const key of ['Enter', 'Tab', 'Escape', 'a', ' ', 'PageDown']) {
		assert.equal(from(1)(key), undefined);
	}
});

test('single-key shortcuts are on until they are clearly switched off', () => {
	assert.equal(parseSingleKeys('{"version":1,"singleKeys":false}'), false);
	assert.equal(parseSingleKeys('{"version":1,"singleKeys":true}'), true);
	for (const stored of [
		null,
		'',
		'off',
		'null',
		'[]',
		'{"singleKeys":false}',
		'{"version":2,"singleKeys":false}',
	]) {
		assert.equal(parseSingleKeys(stored), true, String(stored));
	}
});
