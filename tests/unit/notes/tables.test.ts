import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameTables } from '../../../src/notes/tables.ts';
import { renderOptions } from './support/render-options.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	frameTables(tree, renderOptions.words.table);
	return writeTree(tree).replaceAll('\n', '');
}

test('a table stands in a region that scrolls, is reached by keyboard and named by its columns', () => {
	assert.match(
		render('| Flag | `--rm` & co |\n|---|---|\n| a | b |'),
		/^<div class="table" role="region" tabindex="0" aria-label="Table: Flag, --rm &#x26; co"><table>.*<\/table><\/div>$/,
	);
});

test('a column to the centre or the right is so by a class of each of its cells, never by a style', () => {
	const html = render('| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |');
	assert.match(
		html,
		/<th scope="col">a<\/th><th scope="col">b<\/th><th scope="col" class="center">c<\/th><th scope="col" class="right">d<\/th>/,
	);
	assert.match(html, /<td>1<\/td><td>2<\/td><td class="center">3<\/td><td class="right">4<\/td>/);
	assert.doesNotMatch(html, /style|align=/);
});

test('an empty cell of the head is no heading, and not part of the name', () => {
	const html = render('| | Rose | |\n|---|---|--:|\n| a | b | c |');
	assert.match(html, /aria-label="Table: Rose"/);
	assert.match(html, /<tr><td><\/td><th scope="col">Rose<\/th><td class="right"><\/td><\/tr>/);
});

test('a table whose columns have no names is still named', () => {
	assert.match(render('| | |\n|---|---|\n| a | b |'), /aria-label="Table">/);
});

test('a term or a picture in the head counts with its words', () => {
	const html = render('| <Term>Soil</Term> | ![A rose](./r.svg) |\n|---|---|\n| a | b |');
	assert.match(html, /aria-label="Table: Soil, A rose"/);
	assert.match(html, /<th scope="col"><note-term>Soil<\/note-term><\/th>/);
});

test('a footnote in the head is not part of the name', () => {
	assert.match(render('| Soil[^1] |\n|---|\n| a |\n\n[^1]: b'), /aria-label="Table: Soil"/);
});

test('a table in a list, a quote or a component is framed as well', () => {
	const table = '| a |\n|---|\n| <Term>b</Term> |';
	for (const text of [
		`<Changed date="2026-01-02" source="https://example.org/">\n\n${table}\n\n</Changed>`,
		`1. one\n\n${table.replace(/^/gm, '   ')}`,
		`> ${table.replaceAll('\n', '\n> ')}`,
	]) {
		const html = render(text);
		assert.equal(html.match(/<div class="table"/g)?.length, 1, text);
		assert.match(html, /<td><note-term>b<\/note-term><\/td>/);
	}
});

test('a second table of the same columns is a group, since landmarks want a name each', () => {
	const table = '| Flag | Does |\n|---|---|\n| a | b |';
	const roles = render(`${table}\n\nText.\n\n${table}`).matchAll(/role="(\w+)"/g);
	assert.deepEqual(
		[...roles].map(([, role]) => role),
		['region', 'group'],
	);
});
