import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { markOf, unpackShapes } from '../../../src/course/search/note-shape.ts';
import { unpackWordList } from '../../../src/course/search/word-list.ts';
import {
	readFragments,
	countWords,
	heavyNamesOf,
	heavyWordsOf,
	searchExtras,
	shapesOf,
	wordListOf,
	type Fragment,
} from '../../../src/integrations/search-extras.ts';

type Anchor = Fragment['anchors'][number];

const name = (text: string, location: number, kind = 'name-0'): Anchor => ({
	element: 'p',
	id: `search:${kind}`,
	text,
	location,
});
const heading = (text: string, location: number): Anchor => ({
	element: 'h2',
	id: text.toLowerCase(),
	text,
	location,
});

const fragment = (page: string, ...anchors: Anchor[]): Fragment => ({
	page,
	url: '/a/',
	content: anchors.map(({ text }) => text).join(' '),
	filters: { module: ['docker'], shown: ['[]'] },
	anchors,
});

test('a shape says how long names are and where headings stand', () => {
	const [shape] = shapesOf([
		fragment(
			'en_1',
			name('Docker images', 0),
			name('k8s on aws', 2, 'name-1'),
			name('docker layers', 5, 'tags'),
			name('What an image is.', 7, 'summary'),
			heading('A stack of layers', 20),
			{ element: 'div', id: 'question', text: 'Why?', location: 30 },
		),
	]);
	assert.deepEqual(shape, {
		page: 'en_1',
		facets: { module: ['docker'] },
		names: [2, 3],
		tags: 2,
		summary: 4,
		headings: [{ at: 20, words: 4, common: false }],
	});
});

test('a heading that three notes in ten, and at least three, share is common', () => {
	const notes = (count: number, sharing: number) =>
		shapesOf(
			Array.from({ length: count }, (_, index) =>
				fragment(
					`en_${index}`,
					name('T', 0),
					heading(index < sharing ? 'Sources' : `H${index}`, 9),
				),
			),
		);
	const common = (count: number, sharing: number) =>
		notes(count, sharing).filter(({ headings }) => headings[0]?.common).length;
	assert.equal(common(4, 3), 3);
	assert.equal(common(2, 2), 0);
	assert.equal(common(20, 5), 0);
	assert.equal(common(20, 6), 6);
});

test('a page whose names do not begin its text is an error', () => {
	assert.throws(() => shapesOf([fragment('en_1', heading('H', 0))]), /en_1 must begin/);
	assert.throws(() => shapesOf([fragment('en_1', name('T', 4))]), /en_1 must begin/);
});

test('the list holds every word as the index does, and weighs headings most', () => {
	const text = 'Use --\uE004\uE003 rm: don’t, \uE000Docker\uE001 docker docker docker …';
	const words = wordListOf([{ ...fragment('en_1', heading('Volumes', 1)), content: text }]);
	assert.deepEqual(Object.fromEntries(words), { use: 0, rm: 0, dont: 0, docker: 2 });
	const named = wordListOf([fragment('en_1', heading('Volumes', 1))]);
	assert.equal(named.get('volumes'), 5);
});

test('of very many words the weightiest are kept', () => {
	const rare = Array.from({ length: 7000 }, (_, index) => `w${index}`).join(' ');
	const words = wordListOf([{ ...fragment('en_1'), content: `${rare} often often` }]);
	assert.equal(words.size, 6000);
	assert.ok(words.has('often'));
});

test('fragments are read language by language, in the order of the index', () => {
	const packed = (url: string) =>
		gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'x', filters: {}, anchors: [] })}`);
	const read = readFragments(
		[
			['pagefind.js', new Uint8Array()],
			['fragment/en_1.pf_fragment', packed('/b/')],
			['fragment/de_3.pf_fragment', packed('/de/a/')],
			['fragment/en_2.pf_fragment', packed('/a/')],
		],
		['/a/', '/de/a/', '/b/'],
	);
	assert.deepEqual(
		read.map(({ page, content }) => [page, content]),
		[
			['en_2', 'x'],
			['en_1', 'x'],
			['de_3', 'x'],
		],
	);
});

test('an index of nothing has extras of nothing', () => {
	assert.deepEqual(
		[...searchExtras([])],
		[
			['shapes.json', '[{},{"0":0},[],[],"",""]'],
			['words.json', '{}'],
		],
	);
});

test('each language has its own words, names and common headings', () => {
	const common = (page: string) => fragment(page, name('A docker', 0), heading('Summary', 2));
	const notes = [
		...['en_1', 'en_2', 'en_3'].map(common),
		fragment('de_4', name('Ein Behälter', 0)),
	];
	const many = 'docker '.repeat(5000);
	const extras = searchExtras(
		notes.map((note) => ({ ...note, content: `${note.page.slice(0, 2)} ${many}` })),
	);
	const words: unknown = JSON.parse(extras.get('words.json') ?? '');
	assert.deepEqual([...unpackWordList(words, 'de').keys()].sort(), ['de', 'docker']);
	assert.ok(!unpackWordList(words, 'en').has('de'));
	const { notes: shapes } = unpackShapes(JSON.parse(extras.get('shapes.json') ?? ''));
	assert.deepEqual(
		shapes.map(({ headings }) => headings.map(({ common }) => common)),
		[[true], [true], [true], []],
	);
	const file = (pages: readonly string[]) => extras.get(`names-${markOf(pages)}-100.json`);
	assert.equal(file(['en_1', 'en_2', 'en_3']), '{"docker":[[0,1],[1,1],[2,1]]}');
	assert.equal(file(['de_4']), '{"docker":[]}');
});

test('a word that stands thousands of times is heavy, in all its forms', () => {
	const text = (words: string, times: number) =>
		Array.from({ length: times }, () => words).join(' ');
	const [first, second] = ['en_1', 'en_2'].map((page) => fragment(page, name('A', 0)));
	assert.ok(first && second);
	const content = text('Docker', 3000);
	const heavy = heavyWordsOf(
		countWords([
			{ ...first, content: `${content} ${text('layer', 4999)}` },
			{ ...second, content: `${content} dockers` },
		]),
	);
	assert.deepEqual(heavy, { docker: 6, dockers: 6 });
});

test('of heavy words it is told where they stand in names, in any of their forms', () => {
	const later = fragment('en_2', name('Dockers, and “Docker”', 0), name('A docker.', 3, 'name-1'));
	const first = fragment(
		'en_1',
		name('Images', 0),
		name('docker', 1, 'tags'),
		heading('Docker', 9),
	);
	const middle = fragment('en_15', name('An image of Docker', 0));
	const places = [
		[1, 3],
		[2, 0, 2, 4],
	];
	assert.deepEqual(heavyNamesOf([first, middle, later], ['docker', 'dockers', 'volume']), {
		docker: places,
		dockers: places,
		volume: [],
	});
});
