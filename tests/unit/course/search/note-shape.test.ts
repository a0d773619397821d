import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	packShapes,
	unpackShapes,
	type NoteShape,
} from '../../../../src/course/search/note-shape.ts';

const shape: NoteShape = {
	page: 'en_347d91f',
	facets: { module: ['docker'], minutes: ['16-45', '46-90'] },
	names: [2, 5, 1],
	tags: 3,
	summary: 20,
	headings: [
		{ at: 40, words: 6, common: true },
		{ at: 120, words: 3, common: false },
		{ at: 121, words: 1, common: false },
	],
};

test('what is packed for the browser is unpacked as it was', () => {
	const shapes = [shape, { ...shape, page: 'en_1', names: [1], tags: 0, headings: [] }];
	assert.deepEqual(unpackShapes(JSON.parse(packShapes(shapes))), shapes);
	assert.deepEqual(unpackShapes(JSON.parse(packShapes([]))), []);
});

test('anything else is refused', () => {
	for (const other of [null, {}, 'shapes', [null], [1]]) {
		assert.throws(() => unpackShapes(other), TypeError);
	}
});
