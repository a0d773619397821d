import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePictures } from '../../../src/notes/pictures.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string, file = 'garden/roses.mdx'): string {
	const tree = treeOf(text, file.endsWith('.md') ? 'md' : 'mdx');
	namePictures(tree, file);
	return writeTree(tree);
}

const rose = '<note-picture file="garden/rose.svg" alt="A rose"></note-picture>';

test('a picture is named by its file in the content folder', () => {
	assert.equal(render('![A rose](./rose.svg)'), `<p>${rose}</p>`);
	assert.equal(render('![A rose](rose.svg)'), `<p>${rose}</p>`);
	assert.equal(render('![A rose](../garden/rose.svg)'), `<p>${rose}</p>`);
	assert.equal(render('![A rose][r]\n\n[r]: ./rose.svg', 'garden/roses.md'), `<p>${rose}</p>`);
});

test('a picture may stand in a sentence, a link, a heading or a cell', () => {
	assert.equal(render('a ![A rose](./rose.svg) b'), `<p>a ${rose} b</p>`);
	assert.equal(
		render('[![A rose](./rose.svg)](https://example.org/)'),
		`<p><a href="https://example.org/">${rose}</a></p>`,
	);
	assert.equal(render('## ![A rose](./rose.svg) b'), `<h2>${rose} b</h2>`);
	assert.match(render('| a |\n|---|\n| ![A rose](./rose.svg) |'), new RegExp(`<td>${rose}</td>`));
});

test('alternative text and title are plain text, whatever characters stand in them', () => {
	assert.equal(
		render('![1 &lt; 2 & *three* "four"](./rose.svg "A &amp; \\"B\\"")'),
		'<p><note-picture file="garden/rose.svg" alt="1 < 2 &amp; three &quot;four&quot;" ' +
			'title="A &amp; &quot;B&quot;"></note-picture></p>',
	);
});

test('a figure names its picture the same way and keeps its caption', () => {
	assert.equal(
		render('<Figure src="./rose.svg" alt="1 &lt; 2 &amp; 3">\n\nA *rose*.\n\n</Figure>'),
		'<note-figure alt="1 < 2 &amp; 3" file="garden/rose.svg"><p>A <em>rose</em>.</p></note-figure>',
	);
});

const strangers = {
	'on another host': 'https://example.org/rose.svg',
	'in the address itself': 'data:image/svg+xml,rose',
	'in another folder': '../house/rose.svg',
	'outside the content': '../../rose.svg',
	'from the root of the site': '/garden/rose.svg',
	'of another type': './rose.mjs',
	'without an address': '',
};

for (const [which, source] of Object.entries(strangers)) {
	test(`a picture ${which} is never rendered`, () => {
		assert.throws(() => render(`![a](<${source}>)`), /^Error: garden\/roses\.mdx shows /);
	});
}

test('a figure from elsewhere is never rendered', () => {
	assert.throws(
		() => render('<Figure src="https://example.org/rose.svg" alt="a" />'),
		/garden\/roses\.mdx shows https:\/\/example\.org\/rose\.svg: expected a picture beside the note/,
	);
});
