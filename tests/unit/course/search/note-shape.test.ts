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

test('what is packed for the browser is unpacked as it was, in the order of the pages', () => {
	const other = { ...rest, names: [1], tags: 0, headings: [] };
	const heavy = { docker: 17 };
	const pages = ['en_5b0ffe1', 'de_5b0ffe1'];
	const packed = packShapes([...pages.map((page) => ({ ...other, page })), shape], heavy);
	assert.deepEqual(unpackShapes(JSON.parse(packed)), {
		first: { [markOf(['de_5b0ffe1'])]: 0, [markOf([page, 'en_5b0ffe1'])]: 1 },
		notes: [other, rest, other],
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

test('notes without facets, words or headings in the packed text have none', () => {
	const [first, second] = unpackShapes([{}, {}, [{}, {}], [[3, 4, 5]], [[1, 2, 6]]]).notes;
	assert.deepEqual(first, {
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
		facets: {},
		names: [],
		tags: 0,
		summary: 0,
		headings: [],
	});
});
