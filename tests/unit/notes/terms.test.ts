import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameTerms, termId } from '../../../src/notes/terms.ts';
import { isComponent, visit } from '../../../src/notes/tree.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	nameTerms(tree);
	return writeTree(tree).replaceAll('\n', '');
}

function idsOf(text: string): string[] {
	const ids: string[] = [];
	visit(treeOf(text), (node) => {
		if (isComponent(node)) ids.push(termId(node));
	});
	return ids;
}

const image = '<note-term id="image">image</note-term>';
const layer = '<note-term id="layer">layer</note-term>';

test('a term names the entry of the glossary by its id, else by its own text', () => {
	assert.deepEqual(idsOf('a <Term id="image">images</Term> <Term>Base image</Term>'), [
		'image',
		'base-image',
	]);
});

test('emphasis and code in a term do not change its name', () => {
	assert.deepEqual(idsOf('a <Term>bind *mount*</Term> <Term>`cgroup`</Term>'), [
		'bind-mount',
		'cgroup',
	]);
});

test('a term within a sentence stays in the sentence', () => {
	assert.equal(
		render('An <Term>image</Term>, a <Term>layer</Term>.'),
		`<p>An ${image}, a ${layer}.</p>`,
	);
});

test('a paragraph that is nothing but terms is still a paragraph', () => {
	assert.equal(render('<Term>image</Term>\n\nb'), `<p>${image}</p><p>b</p>`);
	assert.equal(render('<Term>image</Term> <Term>layer</Term>'), `<p>${image} ${layer}</p>`);
	assert.equal(
		render('<Term>image</Term>\n\n<Term>layer</Term>'),
		`<p>${image}</p><p>${layer}</p>`,
	);
});

test('a paragraph of terms may stand in a quote or in a component', () => {
	assert.equal(render('> <Term>image</Term>'), `<blockquote><p>${image}</p></blockquote>`);
	assert.equal(
		render('<Question id="q">\n\n<Term>image</Term>\n\n</Question>'),
		`<note-question id="q"><p>${image}</p></note-question>`,
	);
});

test('a term alone in a heading, a cell or an item gets no paragraph of its own', () => {
	assert.equal(render('## <Term>image</Term>'), `<h2>${image}</h2>`);
	assert.match(render('| <Term>image</Term> |\n|---|'), new RegExp(`<th>${image}</th>`));
	assert.equal(render('- <Term>image</Term>\n- b'), `<ul><li>${image}</li><li>b</li></ul>`);
});

test('a term on lines of its own is one line of text', () => {
	assert.equal(render('<Term>\nimage\n</Term>'), `<p>${image}</p>`);
	assert.equal(render('- <Term>\n  image\n  </Term>'), `<ul><li>${image}</li></ul>`);
});
