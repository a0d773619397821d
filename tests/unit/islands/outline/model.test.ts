import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineSections, sectionAt } from '../../../../src/islands/outline/model.ts';

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

test('a section is as long as its words and those of the headings below it, in quarters', () => {
	const heading = (id: string, depth: number, words: number) => ({ id, depth, words, text: id });
	const sections = outlineSections([
		heading('before', 3, 500),
		heading('long', 2, 100),
		heading('part', 3, 250),
		heading('deeper', 4, 50),
		heading('half', 2, 200),
		heading('short', 2, 1),
	]);
	assert.deepEqual(sections, [
		{ id: 'long', text: 'long', quarters: 4 },
		{ id: 'half', text: 'half', quarters: 2 },
		{ id: 'short', text: 'short', quarters: 1 },
	]);
});

test('sections without words are equally short', () => {
	const sections = outlineSections([
		{ id: 'one', depth: 2, text: 'One', words: 0 },
		{ id: 'two', depth: 2, text: 'Two', words: 0 },
	]);
	assert.deepEqual(
		sections.map(({ quarters }) => quarters),
		[1, 1],
	);
});
