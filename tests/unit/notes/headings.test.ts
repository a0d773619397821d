import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorHeadings, listHeadings } from '../../../src/notes/headings.ts';
import { namePictures } from '../../../src/notes/pictures.ts';
import { renderOptions } from './support/render-options.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function idsOf(text: string): string[] {
	return listHeadings(treeOf(text)).map(({ id }) => id);
}

function textsOf(text: string): string[] {
	return listHeadings(treeOf(text)).map((heading) => heading.text);
}

function render(text: string): string {
	const tree = treeOf(text);
	anchorHeadings(tree);
	return writeTree(tree);
}

test('a heading has an id, and its text is a link to itself', () => {
	assert.equal(
		render('## `--rm` & *you*'),
		'<h2 id="--rm--you"><a class="anchor" href="#--rm--you">' +
			'<code>--rm</code> &#x26; <em>you</em></a></h2>',
	);
});

test('no link of a heading stands within another', () => {
	assert.equal(
		render('## Read [this](#x) first\n\n## *[That](#x)* first'),
		'<h2 id="read-this-first"><a class="anchor" href="#read-this-first">Read </a>' +
			'<a href="#x">this</a> first</h2>\n' +
			'<h2 id="that-first"><em><a href="#x">That</a></em> first</h2>',
	);
});

test('an id is made of the text as the code host makes it', () => {
	assert.deepEqual(
		idsOf('## What is it?\n\n## `docker run` -- _flags_\n\n## Größe & Maß\n\n## 日本語\n\n## a_b'),
		['what-is-it', 'docker-run----flags', 'größe--maß', '日本語', 'a_b'],
	);
});

test('headings of the same text have ids of their own', () => {
	assert.deepEqual(idsOf('## Same\n\n### Same\n\n## Same 1\n\n## same'), [
		'same',
		'same-1',
		'same-1-1',
		'same-2',
	]);
});

test("an author's id stands in place of the made one", () => {
	const tree = treeOf('## A long title {#short}\n\n## Next');
	const headings = listHeadings(tree);
	assert.deepEqual(
		headings.map(({ id, text, explicit }) => ({ id, text, explicit })),
		[
			{ id: 'short', text: 'A long title', explicit: true },
			{ id: 'next', text: 'Next', explicit: false },
		],
	);
});

test("an author's id leaves the made ids of the others as the code host has them", () => {
	assert.deepEqual(idsOf('## Same {#first}\n\n## Same\n\n## Same'), ['first', 'same', 'same-1']);
});

test('a heading without a letter has an id that no other heading has', () => {
	assert.deepEqual(idsOf('## !!!\n\n## Section\n\n## ???'), ['section', 'section-1', 'section-2']);
});

test('a term in a heading counts with its words and stays a term', () => {
	assert.equal(
		render('## What is a <Term id="image">base image</Term>?'),
		'<h2 id="what-is-a-base-image"><a class="anchor" href="#what-is-a-base-image">What is a </a>' +
			'<note-term id="image">base image</note-term>?</h2>',
	);
});

test('a picture in a heading counts with its alternative text, and makes the id only when alone', () => {
	const text = '## The ![red](./red.svg) rose\n\n## ![Docker & co](./d.svg)';
	assert.deepEqual(textsOf(text), ['The red rose', 'Docker & co']);
	assert.deepEqual(idsOf(text), ['the--rose', 'docker--co']);
});

test('a heading is the same before and after its pictures are prepared', () => {
	const tree = treeOf('## ![red](./red.svg) rose\n\n## ![a](./a.svg)');
	const shown = () => listHeadings(tree).map(({ id, text }) => ({ id, text }));
	const before = shown();
	namePictures(tree, renderOptions.file);
	assert.deepEqual(shown(), before);
});

test('the mark of a footnote is no part of a heading', () => {
	const text = '## Title[^1]\n\n## Title\n\n[^1]: a';
	assert.deepEqual(textsOf(text), ['Title', 'Title']);
	assert.deepEqual(idsOf(text), ['title', 'title-1']);
});

test('headings are found in quotes, lists and components, in order', () => {
	const text =
		'## a\n\n> ### b\n\n- ### c\n\n<Tabs>\n\n<Tab title="t">\n\n### d\n\n</Tab>\n\n</Tabs>\n\n#### e';
	assert.deepEqual(
		listHeadings(treeOf(text)).map(({ id, depth }) => `${depth} ${id}`),
		['2 a', '3 b', '3 c', '3 d', '4 e'],
	);
});

test('the heading over the footnotes is none of the note', () => {
	const text = '## a\n\nb[^1]\n\n[^1]: c';
	assert.deepEqual(idsOf(text), ['a']);
	assert.match(render(text), /<h2 class="sr-only" id="footnote-label">Footnotes<\/h2>/);
});

test('the words under a heading are counted, code and components included', () => {
	const text =
		'lead\n\n## One two\n\nthree `four`, <Term>five</Term>.\n\n```text\nsix\n```\n\n### Deep\n\nseven – 8\n\n## End';
	assert.deepEqual(
		listHeadings(treeOf(text)).map(({ words }) => words),
		[4, 2, 0],
	);
});
