import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tabToOpen } from '../../../../src/islands/tabs/model.ts';

test('opens the tab with the title chosen last', () => {
	assert.equal(tabToOpen(['Linux', 'macOS', 'Windows'], 'macOS'), 1);
});

test('leaves a set alone that has no such tab, and every set before a choice', () => {
	assert.equal(tabToOpen(['CLI', 'Console'], 'macOS'), -1);
	assert.equal(tabToOpen(['Linux', 'macOS'], null), -1);
});
