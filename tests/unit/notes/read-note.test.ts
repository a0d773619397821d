import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody, readNote, readTranslation } from '../../../src/notes/read-note.ts';

const frontmatter = `---
title: Roses
summary: How a rose is planted, watered and cut, in one long sentence.
order: 1
kind: lab
difficulty: beginner
timeSpent: []
prerequisites: []
tags: []
updated: 2026-03-01
---
`;
const ids = (text: string) => readNote(text, 'mdx').faults.map(({ id, line }) => `${line} ${id}`);

test('a note that holds has data, a tree and facts', () => {
	const note = readNote(`${frontmatter}\n## Soil\n`, 'mdx');
	assert.equal(note.data?.title, 'Roses');
	assert.ok(note.tree);
	assert.deepEqual(note.facts?.anchors, ['soil']);
	assert.deepEqual(note.faults, []);
});

test('faults of frontmatter and of the text are told at once, by lines of the file', () => {
	assert.deepEqual(ids(`${frontmatter.replace('order: 1', 'order: one')}\na {b}\n`), [
		'4 frontmatter-value',
		'13 unsafe-expression',
	]);
});

test('an unsafe text has facts for the check and no tree for the build', () => {
	const note = readNote(`${frontmatter}\n## Soil\n\n<script>a</script>\n`, 'mdx');
	assert.equal(note.tree, undefined);
	assert.deepEqual(note.facts?.anchors, ['soil']);
});

test('a text that could bring the parser down is not parsed', () => {
	const note = readNote(`${frontmatter}\n${'['.repeat(500)}\n`, 'mdx');
	assert.equal(note.facts, undefined);
	assert.equal(note.data?.title, 'Roses');
	assert.deepEqual(
		note.faults.map(({ id }) => id),
		['note-nesting'],
	);
});

test('of a note that is too large nothing else is read', () => {
	const { faults, data } = readNote(frontmatter + 'a\n\n'.repeat(200_000), 'mdx');
	assert.deepEqual(
		faults.map(({ id }) => id),
		['note-size'],
	);
	assert.equal(data, undefined);
});

test('a note without frontmatter is told so, and its text is judged all the same', () => {
	assert.deepEqual(ids('a {b}\n'), ['1 frontmatter-missing', '1 unsafe-expression']);
	assert.deepEqual(ids('+++\na = "b"\n+++\n'), ['1 frontmatter-missing']);
	assert.deepEqual(ids('---\ntitle: Roses\n'), ['1 frontmatter-missing']);
});

test('line ends of Windows and a byte-order mark change no line', () => {
	const text = `\uFEFF${frontmatter}\na {b}\n`.replaceAll('\n', '\r\n');
	assert.deepEqual(ids(text), ['13 unsafe-expression']);
});

test('a place in the frontmatter is found in the file', () => {
	const { locate } = readNote(frontmatter, 'mdx');
	assert.deepEqual(locate?.(['order']), { line: 4, column: 8 });
});

test('a tree deeper than a hundred is refused', () => {
	const text = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
	const { tree, faults } = readBody(text, 'md');
	assert.equal(tree, undefined);
	assert.equal(faults[0]?.id, 'note-nesting');
});

test('a translation has a frontmatter of its own', () => {
	const head = frontmatter.replace(/order:[^]*updated: /, 'translates: ');
	const { data, faults, locate } = readTranslation(`${head}\n## Boden\n`, 'mdx');
	assert.deepEqual(faults, []);
	assert.deepEqual(data, {
		title: 'Roses',
		summary: 'How a rose is planted, watered and cut, in one long sentence.',
		translates: '2026-03-01',
	});
	assert.ok(locate);
	assert.deepEqual(
		readTranslation(`${frontmatter}\n## Boden\n`, 'mdx')
			.faults.map(({ id }) => id)
			.at(-1),
		'frontmatter-unknown-key',
	);
});
