import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelFootnotes } from '../../../src/notes/footnotes.ts';
import { renderOptions } from './support/render-options.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	labelFootnotes(tree, renderOptions.words);
	return writeTree(tree);
}

test('footnotes stand under a heading in the words of the site, for those who listen', () => {
	assert.match(
		render('a[^x]\n\n[^x]: b'),
		/<section[^>]* class="footnotes"><h2 class="visually-hidden" id="footnote-label">Footnotes<\/h2>/,
	);
});

test('each way back from a footnote says in the words of the site where it leads', () => {
	const html = render('a[^x] b[^y] c[^x]\n\n[^x]: d\n[^y]: e');
	const labels = [...html.matchAll(/data-footnote-backref="" aria-label="([^"]*)"/g)];
	assert.deepEqual(
		labels.map(([, label]) => label),
		['Back to the text, note 1', 'Back to the text, note 1-2', 'Back to the text, note 2'],
	);
});

test('every link to a footnote and back leads to an id that is there once', () => {
	const html = render('a[^x] b[^x]\n\n[^x]: c');
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target = '']) => target);
	assert.equal(new Set(ids).size, ids.length);
	assert.equal(targets.length, 4);
	for (const target of targets) assert.ok(ids.includes(target), target);
});

test('a footnote may hold blocks and components', () => {
	assert.match(
		render('a[^x]\n\n[^x]: A <Term>rose</Term>.\n\n    - one\n    - two'),
		/<li id="user-content-fn-x">\s*<p>A <note-term>rose<\/note-term>\.<\/p>\s*<ul>/,
	);
});

test("an author's own headings keep their words", () => {
	assert.equal(render('## Footnotes and more'), '<h2>Footnotes and more</h2>');
});

test('a note without footnotes stays as it is', () => {
	assert.equal(
		render('a [b](https://example.org/)'),
		'<p>a <a href="https://example.org/">b</a></p>',
	);
});
