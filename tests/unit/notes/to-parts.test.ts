import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import type { Part } from '../../../src/notes/part.ts';
import { toParts } from '../../../src/notes/to-parts.ts';
import { element } from '../../../src/notes/tree.ts';
import { treeOf } from './support/tree-of.ts';

function partsOf(text: string): Part[] {
	return toParts(treeOf(text));
}

const soil: Part = { component: 'Term', attributes: {}, parts: [{ html: 'soil' }] };

test('a text without components is one piece of HTML', () => {
	assert.deepEqual(partsOf('## a\n\n- b\n\nc'), [
		{ html: '<h2>a</h2>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>' },
	]);
});

test('an empty text has no parts', () => {
	assert.deepEqual(partsOf(''), []);
});

test('a component within a sentence cuts the paragraph open, spaces kept', () => {
	assert.deepEqual(partsOf('a <Term>soil</Term> *b*'), [
		{ html: '<p>a ' },
		soil,
		{ html: ' <em>b</em></p>' },
	]);
});

test('a component at the beginning or the end of a paragraph stays within it', () => {
	assert.deepEqual(partsOf('<Term>soil</Term> a <Term>soil</Term>'), [
		{ html: '<p>' },
		soil,
		{ html: ' a ' },
		soil,
		{ html: '</p>' },
	]);
});

test('neighbouring components have no empty piece between them', () => {
	assert.deepEqual(partsOf('a <Term>soil</Term><Term>soil</Term>'), [
		{ html: '<p>a ' },
		soil,
		soil,
		{ html: '</p>' },
	]);
});

test('a component within an item cuts the list open around it alone', () => {
	assert.deepEqual(partsOf('1. a\n2. b <Term>soil</Term>\n3. c'), [
		{ html: '<ol>\n<li>a</li>\n<li>b ' },
		soil,
		{ html: '</li>\n<li>c</li>\n</ol>' },
	]);
});

test('a component within a cell cuts the table open around it alone', () => {
	const html = partsOf('| a | b |\n|---|---|\n| <Term>soil</Term> | c |');
	assert.deepEqual(html, [
		{
			html: '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>',
		},
		soil,
		{ html: '</td>\n<td>c</td>\n</tr>\n</tbody>\n</table>' },
	]);
});

test('a component within a heading keeps the id of the heading', () => {
	assert.deepEqual(partsOf('## a <Term>soil</Term> {#dirt}'), [
		{ html: '<h2 id="dirt">a ' },
		soil,
		{ html: '</h2>' },
	]);
});

test('elements that are cut open keep their attributes, and inner ones are whole', () => {
	const tree: Root = {
		type: 'root',
		children: [
			element(
				'div',
				{ className: ['a', 'b'], ariaLabel: 'x "&" <y>', hidden: true },
				element('img', { src: 'c', alt: '' }),
				element('p', {}, 'd', ...(treeOf('a <Term>soil</Term>').children as never[])),
			),
		],
	};
	assert.deepEqual(toParts(tree), [
		{
			html: '<div class="a b" aria-label="x &#x22;&#x26;&#x22; <y>" hidden><img src="c" alt=""><p>d<p>a ',
		},
		soil,
		{ html: '</p></p></div>' },
	]);
});

test('special characters of a text are escaped on either side of a component', () => {
	assert.deepEqual(partsOf('1 \\< 2 & "3" <Term>a \\< & b</Term> &lt;script&gt; `<b>`'), [
		{ html: '<p>1 &#x3C; 2 &#x26; "3" ' },
		{ component: 'Term', attributes: {}, parts: [{ html: 'a &#x3C; &#x26; b' }] },
		{ html: ' &#x3C;script> <code>&#x3C;b></code></p>' },
	]);
});

test('attributes are the plain text that the author meant, not escaped for HTML', () => {
	assert.deepEqual(partsOf(`<Figure src="./a.svg" alt='1 < 2 & "3" &amp;lt; {4}' />`), [
		{
			component: 'Figure',
			attributes: { src: './a.svg', alt: '1 < 2 & "3" &lt; {4}' },
			parts: [],
		},
	]);
});

test('components keep parts of their own, at any depth', () => {
	assert.deepEqual(
		partsOf(
			'<Question id="why">\n\nA <Term>soil</Term>?\n\n<Answer>\n\nb\n\n</Answer>\n\n</Question>',
		),
		[
			{
				component: 'Question',
				attributes: { id: 'why' },
				parts: [
					{ html: '<p>A ' },
					soil,
					{ html: '?</p>' },
					{ component: 'Answer', attributes: {}, parts: [{ html: '<p>b</p>' }] },
				],
			},
		],
	);
});

test('a comment leaves nothing behind', () => {
	assert.deepEqual(partsOf('{/* for the next author */}\n\na'), [{ html: '<p>a</p>' }]);
});

test('cutting leaves the tree as it was', () => {
	const tree = treeOf('a\n\n- b <Term>soil</Term>');
	const before = structuredClone(tree);
	toParts(tree);
	assert.deepEqual(tree, before);
});
