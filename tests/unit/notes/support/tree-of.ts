import assert from 'node:assert/strict';
import type { Root } from 'hast';
import { readBody } from '../../../../src/notes/read-note.ts';
import type { Lane } from '../../../../src/schema/content-files.ts';

/** The tree of a note's body, which must be one without faults. */
export function treeOf(text: string, lane: Lane = 'mdx'): Root {
	const { tree, faults } = readBody(text, lane);
	assert.deepEqual(faults, []);
	assert.ok(tree);
	return tree;
}
