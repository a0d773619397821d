import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NoteShape } from '../../../../src/course/search/note-shape.ts';
import { noFacets } from '../../../../src/islands/search/query.ts';
import { rank } from '../../../../src/islands/search/rank.ts';
import { stretchesOf } from '../../../../src/islands/search/stretches.ts';
import type { Concept } from '../../../../src/islands/search/understand.ts';

/** Names of 2, 3 and 1 words, a tag, a summary of 3: text from 10, headings of 2 words at 20, 40, 60. */
const shape = (page: string): NoteShape => ({
	page,
	facets: {},
	names: [2, 3, 1],
	tags: 1,
	summary: 3,
	headings: [20, 40, 60].map((at) => ({ at, words: 2, common: at === 60 })),
});

const inTitle = 0;
const inName = 2;
const inShortName = 5;
const inTags = 6;
const inSummary = 7;
const inHeading = 20;
const inText = 25;

/** A word that each of the notes has at some positions, all texts being as much about it. */
function concept(
	position: number,
	positions: Readonly<Record<string, readonly number[]>>,
): Concept {
	const found = Object.entries(positions).map(
		([page, positions]) => [page, { score: 1, positions }] as const,
	);
	return { position, weight: 1, required: false, inNames: false, names: [], found: new Map(found) };
}

/** The notes that answer, best first; those that come first in the course stand last here. */
function ranked(...concepts: readonly Concept[]): string {
	const pages = [...new Set(concepts.flatMap(({ found }) => [...found.keys()]))].toReversed();
	const notes = pages.map((page) => ({ shape: shape(page), facets: noFacets }));
	return rank(concepts, notes)
		.map(({ shape }) => shape.page)
		.join(' ');
}

test('title, heading, summary, tags, text: that is the order', () => {
	const word = concept(0, {
		title: [inTitle],
		heading: [inHeading],
		summary: [inSummary, inText],
		tags: [inTags, inText],
		text: [inText],
	});
	assert.equal(ranked(word), 'title heading summary tags text');
});

test('a name that is all that was asked comes before every heading', () => {
	assert.equal(ranked(concept(0, { heading: [inHeading], name: [inShortName] })), 'name heading');
});

test('a name that is all that was asked comes before one that has more words', () => {
	const a = { whole: [inTitle], more: [inName] };
	const b = { whole: [inTitle + 1], more: [inName + 1] };
	assert.equal(ranked(concept(0, a), concept(1, b)), 'whole more');
});

test('a note that has all words comes before one that has some, even in its title', () => {
	const first = concept(0, { all: [inText], some: [inTitle, inHeading, inText] });
	const second = concept(1, { all: [inText + 5] });
	assert.equal(ranked(first, second), 'all some');
});

test('a note with little of what is asked is no answer', () => {
	const words = [0, 1, 2].map((position) => concept(position, { has: [inText + position] }));
	assert.equal(ranked(...words, concept(3, { lacks: [inTitle], has: [inText + 3] })), 'has');
});

test('what is required must be there', () => {
	const word = concept(0, { a: [inText], b: [inTitle] });
	assert.equal(ranked(word, { ...concept(1, { a: [inText] }), required: true }), 'a');
	assert.equal(ranked({ ...concept(0, {}), required: true }, word), '');
});

test('words in the order of the query come before the same words apart', () => {
	const docker = concept(0, { apart: [inText], row: [inText] });
	const exec = concept(1, { apart: [inText + 10], row: [inText + 1] });
	assert.equal(ranked(docker, exec), 'row apart');
});

test('as many words may stand between as in the query', () => {
	const access = concept(0, { far: [inText], near: [inText] });
	const resource = concept(3, { far: [inText + 6], near: [inText + 3] });
	assert.equal(ranked(access, resource), 'near far');
});

test('words of one sentence come before words of one section, these before words of two', () => {
	const layer = concept(0, { sentence: [25], section: [22], sections: [25] });
	const cache = concept(2, { sentence: [32], section: [39], sections: [45] });
	assert.equal(ranked(layer, cache), 'sentence section sections');
});

test('of notes that answer alike the first of the course comes first', () => {
	assert.equal(ranked(concept(0, { later: [inText], earlier: [inText] })), 'earlier later');
});

test('a word that all notes have says little beside a rare one', () => {
	const common = concept(0, { a: [inTitle, inText], b: [inText] });
	const rare = { ...concept(2, { b: [inText + 9] }), weight: 20 };
	assert.equal(ranked(common, rare), 'b');
});

test('nothing asked is nothing found', () => {
	assert.equal(ranked(), '');
	assert.equal(ranked(concept(0, {})), '');
});

const stretches = (...positions: number[]) =>
	stretchesOf(shape('a'), [{ position: 0, part: 1, at: positions }]);

test('a stretch reaches from its heading to the next, the first one from the names', () => {
	assert.deepEqual(
		stretches(12, 25, 45, 65)
			.toSorted((a, b) => a.from - b.from)
			.map(({ heading, from, to }) => [heading, from, to]),
		[
			[undefined, 10, 20],
			[20, 22, 40],
			[40, 42, 60],
			[60, 62, Infinity],
		],
	);
});

test('stretches without an answer are left out, and so are names', () => {
	assert.deepEqual(stretches(0, 3, 7), []);
	assert.deepEqual(
		stretches(0, 45).map(({ heading }) => heading),
		[40],
	);
});

test('a section whose heading answers comes first, one that many notes have last', () => {
	assert.deepEqual(
		stretches(25, 41, 65).map(({ heading }) => heading),
		[40, 20, 60],
	);
});

test('of sections that answer alike the one that says it more often comes first', () => {
	assert.deepEqual(
		stretches(25, 45, 46, 47).map(({ heading }) => heading),
		[40, 20],
	);
});
