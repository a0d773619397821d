import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDefinition, placeBeside } from '../../../../src/islands/term/model.ts';

test('a link to a term says which term, and where the glossary’s file is under any base path', () => {
	assert.deepEqual(findDefinition('https://example.org/glossary/#term-image'), {
		id: 'image',
		file: 'https://example.org/glossary.json',
	});
	assert.deepEqual(findDefinition('https://example.org/a/b/glossary/?x=1#term-%C3%BCber'), {
		id: 'über',
		file: 'https://example.org/a/b/glossary.json',
	});
});

const screen = { width: 360, height: 640 };
const box = { width: 200, height: 100 };

test('a definition stands below its term, from its left edge', () => {
	const link = { left: 50, top: 100, right: 90, bottom: 120 };
	assert.deepEqual(placeBeside(link, box, screen), { left: 50, top: 126 });
});

test('a definition stays on the screen, above the term where there is no room below', () => {
	const link = { left: 300, top: 600, right: 350, bottom: 620 };
	assert.deepEqual(placeBeside(link, box, screen), { left: 154, top: 494 });
	const wide = { width: 400, height: 100 };
	assert.equal(placeBeside(link, wide, screen).left, 6);
});

test('a definition too tall for either side is below, where one can scroll to it', () => {
	const link = { left: 0, top: 300, right: 50, bottom: 320 };
	assert.equal(placeBeside(link, { width: 200, height: 330 }, screen).top, 326);
});
