import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stackLayers } from '../../../src/notes/layers.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(list: string): string {
	const tree = treeOf(`<Layers title="t" alt="a">\n\n${list}\n\n</Layers>`);
	stackLayers(tree);
	return writeTree(tree)
		.replace(/^<note-layers title="t" alt="a">/, '')
		.replace(/<\/note-layers>$/, '');
}

function stacks(...inner: string[]): string {
	return `<div class="layers-stacks">${inner.join('')}</div>`;
}

function stack(name: string, ...boxes: string[]): string {
	return `<div class="layers-stack"><p class="layers-name">${name}</p>${list('boxes', boxes)}</div>`;
}

function base(...boxes: string[]): string {
	return list('base', boxes);
}

function list(kind: string, boxes: string[]): string {
	return `<ul class="layers-${kind}">${boxes.join('')}</ul>`;
}

function box(label: string): string {
	return `<li class="layers-box">${label}</li>`;
}

test('an item with a list is a stack of boxes, an item without one a box below all stacks', () => {
	assert.equal(
		render('- VM\n  - app\n  - guest\n- Container\n  - app\n- host\n- hardware'),
		stacks(stack('VM', box('app'), box('guest')), stack('Container', box('app'))) +
			base(box('host'), box('hardware')),
	);
});

test('a base may stand in the source before the stacks', () => {
	assert.equal(
		render('- host\n- VM\n  - app'),
		stacks(stack('VM', box('app'))) + base(box('host')),
	);
});

test('stacks need no base, and boxes no stack', () => {
	assert.equal(render('- VM\n  - app'), stacks(stack('VM', box('app'))));
	assert.equal(render('- a\n- b'), base(box('a'), box('b')));
});

test('a box with a list of its own is split', () => {
	const split =
		'<li class="layers-box layers-split"><span>both</span>' +
		`${list('boxes', [box('left'), box('right')])}</li>`;
	assert.equal(render('- VM\n  - both\n    - left\n    - right'), stacks(stack('VM', split)));
});

test('names and boxes keep their code and emphasis', () => {
	assert.equal(
		render('- The `vm` *here*\n  - kernel & `ps` *shared*\n- **host** os'),
		stacks(
			stack(
				'The <code>vm</code> <em>here</em>',
				box('kernel &#x26; <code>ps</code> <em>shared</em>'),
			),
		) + base(box('<strong>host</strong> os')),
	);
});

test('blank lines between items, and lines within one, change nothing', () => {
	assert.equal(
		render('- VM\n\n  - app\n\n  - guest\n    *yours*\n\n- host'),
		stacks(stack('VM', box('app'), box('guest <em>yours</em>'))) + base(box('host')),
	);
});

test('a box of two paragraphs has a space between them', () => {
	assert.equal(render('- a\n\n  b\n\n- c'), base(box('a b'), box('c')));
});

test('a numbered list is drawn the same', () => {
	assert.equal(
		render('1. VM\n   1. app\n2. host'),
		stacks(stack('VM', box('app'))) + base(box('host')),
	);
});

test('what is no list stays as it is in a drawing, and so does a list outside of one', () => {
	assert.equal(render('- a\n\ntext'), `${base(box('a'))}<p>text</p>`);
	const tree = treeOf('- a\n  - b');
	stackLayers(tree);
	assert.equal(writeTree(tree).replaceAll('\n', ''), '<ul><li>a<ul><li>b</li></ul></li></ul>');
});
