import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	markOf,
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

const { page, ...rest } = shape;

test('what is packed for the browser is unpacked as it was', () => {
	const long = { at: 40_000, words: 90, common: true };
	const other = { ...rest, names: [1], tags: 0, headings: [long] };
	const heavy = { docker: 17 };
	const pages = ['de_5b0ffe1', 'en_5b0ffe1'];
	const packed = packShapes([...pages.map((page) => ({ ...other, page })), shape], heavy);
	assert.deepEqual(unpackShapes(JSON.parse(packed)), {
		first: { [markOf(['de_5b0ffe1'])]: 0, [markOf(['en_5b0ffe1', page])]: 1 },
		notes: [other, other, rest],
		heavy,
	});
	const empty = { first: { [markOf([])]: 0 }, notes: [], heavy: {} };
	assert.deepEqual(unpackShapes(JSON.parse(packShapes([], {}))), empty);
});

test('a page that changes, comes, goes or moves makes another mark', () => {
	const pages = ['en-gb_347d91f', 'en-gb_347d920', 'en-gb_5b0ffe1'];
	const [first = '', second = '', third = ''] = pages;
	const others = [
		[first, second, 'en-gb_5b0ffe2'],
		['en-gb_347d91e', second, third],
		[first, second],
		[second, third],
		[first, second, third, 'en-gb_fffffff'],
		[second, first, third],
		[],
	];
	const marks = [pages, ...others].map(markOf);
	assert.equal(new Set(marks).size, marks.length);
	for (const mark of marks) assert.ok(Number.isInteger(mark));
});

test('anything else is refused', () => {
	for (const other of [null, {}, 'shapes', [null], [1]]) {
		assert.throws(() => unpackShapes(other), TypeError);
	}
});

test('a heading may stand before the end of what begins the text, and a facet may have no value', () => {
	const early = { ...rest, headings: [{ at: 2, words: 1, common: false }] };
	const bare = { ...rest, facets: {}, names: [], tags: 0, summary: 0, headings: [] };
	const notes = [early, bare].map((note, place) => ({ ...note, page: `en_000000${place}` }));
	const [first, second] = unpackShapes(JSON.parse(packShapes(notes, {}))).notes;
	assert.deepEqual(first, early);
	assert.deepEqual(second, { ...bare, facets: { module: [], minutes: [] } });
});

test('numbers of any size are packed, but for the halves of a character', () => {
	const numbers = [0, 1, 57, 89, 90, 91, 92, 93, 1000, 20_000];
	const notes = numbers.map((number, place) => ({
		...shape,
		page: `en_${place}`,
		tags: number,
		summary: number,
		headings: [{ at: number * 3 + 8, words: number, common: place % 2 > 0 }],
	}));
	const unpacked = unpackShapes(JSON.parse(packShapes(notes, {}))).notes;
	assert.deepEqual(
		unpacked.map((note, place) => ({ ...note, page: `en_${place}` })),
		notes,
	);
});
