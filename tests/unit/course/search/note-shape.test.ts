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
	const other = { ...shape, page: 'en_5b0ffe1', names: [1], tags: 0, headings: [] };
	const heavy = { docker: 17 };
	const unpacked = unpackShapes(JSON.parse(packShapes({ notes: [other, shape], heavy })));
	assert.deepEqual(unpacked, {
		notes: [
			{ ...shape, page: 'en_347d9' },
			{ ...other, page: 'en_5b0ff' },
		],
		heavy,
	});
	const empty = { notes: [], heavy: {} };
	assert.deepEqual(unpackShapes(JSON.parse(packShapes(empty))), empty);
});

test('as much of a page is kept as tells it from all others', () => {
	const pages = ['en_347d91f', 'en_347d921', 'de_1111111'];
	const notes = pages.map((page) => ({ ...shape, page }));
	const unpacked = unpackShapes(JSON.parse(packShapes({ notes, heavy: {} })));
	assert.deepEqual(
		unpacked.notes.map(({ page }) => page),
		['de_11111', 'en_347d91', 'en_347d92'].map((page) => page.padEnd(9, '1').slice(0, 9)),
	);
});

test('anything else is refused', () => {
	for (const other of [null, {}, 'shapes', [null], [1]]) {
		assert.throws(() => unpackShapes(other), TypeError);
	}
});

test('notes without facets, words or headings in the packed text have none', () => {
	const [first, second] = unpackShapes([{}, 2, 'aabb', [{}, {}], [[3, 4, 5]], [[1, 2, 6]]]).notes;
	assert.deepEqual(first, {
		page: 'aa',
		facets: {},
		names: [5],
		tags: 3,
		summary: 4,
		headings: [
			{ at: 1, words: 2, common: false },
			{ at: 7, words: 0, common: false },
		],
	});
	assert.deepEqual(second, {
		page: 'bb',
		facets: {},
		names: [],
		tags: 0,
		summary: 0,
		headings: [],
	});
});
