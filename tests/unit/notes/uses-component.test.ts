import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../../src/notes/part.ts';
import { usesComponent } from '../../../src/notes/uses-component.ts';

const parts: readonly Part[] = [
	{ html: '<p>Layers and Tabs</p>' },
	{
		component: 'Steps',
		attributes: {},
		parts: [{ component: 'Term', attributes: { id: 'image' }, parts: [{ html: 'image' }] }],
	},
];

test('a component is found among the parts, and within another', () => {
	assert.equal(usesComponent(parts, ['Steps']), true);
	assert.equal(usesComponent(parts, ['Layers', 'Term']), true);
});

test('a name in the text is no component', () => {
	assert.equal(usesComponent(parts, ['Layers', 'Tabs']), false);
	assert.equal(usesComponent([], ['Layers']), false);
});
