import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionAt } from '../../../../src/islands/outline/model.ts';

test('the section being read is the last whose heading has passed the reading line', () => {
	assert.equal(sectionAt([-900, -20, 400, 900], 300), 1);
	assert.equal(sectionAt([-900, -20, 300, 900], 300), 2);
});

test('above the first heading the first section is marked', () => {
	assert.equal(sectionAt([500, 900], 300), 0);
});

test('a note without sections has none to mark', () => {
	assert.equal(sectionAt([], 300), -1);
});
