import assert from 'node:assert/strict';
import type { Nodes } from 'hast';
import { test } from 'node:test';
import { isAuthorComponent } from '../../../src/notes/components.ts';
import { readBody } from '../../../src/notes/read-note.ts';
import { childrenOf, isComponent, isElement } from '../../../src/notes/tree.ts';
import { randomNote } from './support/random-note.ts';

const seeds = Array.from({ length: 3000 }, (_, index) => index);

/** Every element that Markdown makes; a note's tree holds no other. */
const elements =
	'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul';

test('what random text leaves in the tree is Markdown and components with plain text', () => {
	const allowed = new Set(elements.split(' '));
	let safe = 0;
	for (const seed of seeds) {
		const { tree } = readBody(randomNote(seed), seed % 3 === 0 ? 'md' : 'mdx');
		if (!tree) continue;
		safe++;
		const walk = (node: Nodes): void => {
			assert.doesNotMatch(JSON.stringify({ ...node, children: [] }), /[\uFDD0-\uFDD3]/u);
			if (isComponent(node)) {
				assert.ok(isAuthorComponent(node.name ?? ''), `seed ${seed}: <${String(node.name)}>`);
				for (const { value } of node.attributes) assert.notEqual(typeof value, 'object');
			} else if (isElement(node)) {
				assert.ok(allowed.has(node.tagName), `seed ${seed}: <${node.tagName}>`);
				for (const [name, value] of Object.entries(node.properties)) {
					assert.doesNotMatch(name, /^on/i, `seed ${seed}`);
					if (name === 'style') assert.match(String(value), /^text-align: ?(?:left|right|center)/);
				}
			} else assert.ok(['root', 'text'].includes(node.type), `seed ${seed}: ${node.type}`);
			for (const child of childrenOf(node)) walk(child);
		};
		walk(tree);
	}
	assert.ok(safe > 100, 'some of the texts are safe');
});

test('random text has its faults where there is text', () => {
	let told = 0;
	for (const seed of seeds) {
		const text = randomNote(seed);
		const lines = text.split(/\r\n|\r|\n/);
		for (const { id, line, column } of readBody(text, 'mdx').faults) {
			told++;
			const length = lines[line - 1]?.length;
			assert.ok(length !== undefined && column >= 1 && column <= length + 1, `seed ${seed}: ${id}`);
		}
	}
	assert.ok(told > 100, 'some of the texts have faults');
});
