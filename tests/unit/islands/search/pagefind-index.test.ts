import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	markOf,
	packShapes,
	unpackShapes,
	type HeavyNames,
} from '../../../../src/course/search/note-shape.ts';
import { textMarks } from '../../../../src/course/search/text-marks.ts';
import type { PagefindModule } from '../../../../src/islands/search/pagefind-api.ts';
import { openPagefind } from '../../../../src/islands/search/pagefind-index.ts';
import { tokensOf } from '../../../../src/islands/search/tokens.ts';
import type { WordIndex } from '../../../../src/islands/search/word-index.ts';
import { realIndex, type RealIndex } from './real-index.ts';
import { sampleNotes } from './sample-notes.ts';

let real: RealIndex;
let index: WordIndex;
const pages = new Map<string, string>();

before(async () => {
	real = await realIndex(sampleNotes);
	index = await openPagefind(real.pagefind, '/notes/', real.shapes, real.fetchNames);
	for (const { shape } of index.notes) {
		pages.set((await index.read(shape.page)).note, shape.page);
	}
});

after(() => real.close());

const notesWith = async (typed: string) => {
	const standings = await index.look(tokensOf(typed)[0]?.words ?? '');
	return [...pages].flatMap(([note, page]) => (standings.has(page) ? [note] : [])).toSorted();
};

const wordsAt = async (note: string, typed: string) => {
	const page = pages.get(note) ?? '';
	const { words } = await index.read(page);
	const positions = await index.positions(page, tokensOf(typed)[0]?.words ?? '');
	return positions.map((position) => words[position]?.replace(/[\uE000-\uF8FF]/g, ''));
};

test('the notes come in course order, with their facets', () => {
	assert.deepEqual(
		index.notes.map(({ facets }) => [facets.module[0], facets.kind[0], facets.minutes[0]]),
		[
			['networking', 'video', 'unknown'],
			['docker', 'lab', '16-45'],
			['orchestration', 'video', 'unknown'],
		],
	);
});

test('facets cost no request', () => {
	assert.ok(real.asked.some((path) => path.startsWith('fragment')));
	assert.deepEqual(
		real.asked.filter((path) => path.startsWith('filter')),
		[],
	);
});

test('a note is read with id, address under the base path and what a hit shows', async () => {
	const { note, address, code, minutes, timeSpent, words, anchors } = await index.read(
		pages.get('docker/images') ?? '',
	);
	assert.equal(note, 'docker/images');
	assert.equal(address, '/notes/docker/images/');
	assert.equal(code, 'D6');
	assert.equal(minutes, '45–60 min');
	assert.deepEqual(timeSpent, [45, 60]);
	assert.deepEqual(words.slice(0, 2), ['Docker', 'images.']);
	assert.deepEqual([...anchors.values()], ['stack', 'publish', 'sources']);
	assert.ok(words.includes(`${textMarks.codeStart}<img`));
});

test('commands, flags, ports and variables are found as they are written', async () => {
	assert.deepEqual(await notesWith('--detach'), ['docker/images']);
	assert.deepEqual(await notesWith('-p'), ['docker/images']);
	assert.deepEqual(await notesWith('4789/udp'), ['networking/overlay']);
	assert.deepEqual(await notesWith('KOPS_CLUSTER_NAME'), ['orchestration/scaling']);
	assert.deepEqual(await notesWith('"docker run"'), ['docker/images']);
	assert.deepEqual(await notesWith('"run docker"'), []);
});

test('a flag is not every word that is spelt so, and its word is found without dashes', async () => {
	assert.deepEqual(await wordsAt('orchestration/scaling', '--replicas'), ['--', 'replicas=']);
	assert.deepEqual(await wordsAt('orchestration/scaling', 'replicas'), [
		'replicas.',
		'replicas=',
		'replicas',
	]);
	assert.deepEqual(await notesWith('--layers'), []);
});

test('forms of a word are found, longer words are not', async () => {
	assert.deepEqual(await wordsAt('docker/images', 'layering'), ['layers.', 'layer', 'layers']);
	assert.deepEqual(await notesWith('PAT'), ['networking/overlay']);
	assert.deepEqual(await wordsAt('networking/overlay', 'PAT'), ['PAT']);
	assert.deepEqual(await wordsAt('docker/images', 'PAT'), []);
});

test('a word of which only a beginning stands in the notes is not there', async () => {
	for (const word of ['anvilmaker', 'porcelain', 'opera', 'overl']) {
		assert.deepEqual(await notesWith(word), [], word);
	}
});

test('furniture, buttons, drawings, anchors and what hits show are not in the index', async () => {
	const furniture = ['furniture', 'copybutton', 'drawinglabel', 'link', 'min'];
	const labels = ['alertlabel', 'answerlabel', 'thenlabel', 'footnotetext'];
	for (const word of [...furniture, ...labels]) assert.deepEqual(await notesWith(word), [], word);
	for (const words of ['"answer itself"', '"change itself"']) {
		assert.deepEqual(await notesWith(words), ['docker/images'], words);
	}
});

test('every word of the list is in the index, so that one that is not found was lost', async () => {
	assert.ok(real.list.size > 0);
	for (const word of real.list.keys()) assert.ok((await index.look(word)).size > 0, word);
});

test('words that are asked at once do not take over the positions of each other', async () => {
	const words = ['layer', 'path', 'docker', 'nginx', 'volume', '--detach'];
	const alone = [];
	for (const word of words) alone.push(await wordsAt('docker/images', word));
	const anew = await openPagefind(real.pagefind, '/notes/', real.shapes, real.fetchNames);
	const page = pages.get('docker/images') ?? '';
	const text = (await anew.read(page)).words;
	const together = await Promise.all(
		words.map((word) => anew.positions(page, tokensOf(word)[0]?.words ?? '')),
	);
	assert.deepEqual(
		together.map((positions) => positions.map((at) => text[at]?.replace(/[\uE000-\uF8FF]/g, ''))),
		alone,
	);
});

test('shapes of another build are an error', async () => {
	const others = { ...real.shapes, first: { 1: 0 } };
	await assert.rejects(
		openPagefind(real.pagefind, '/notes/', others, real.fetchNames),
		/another build/,
	);
});

test('a word that was asked for in vain is asked for again', async () => {
	const anew = await openPagefind(real.pagefind, '/notes/', real.shapes, real.fetchNames);
	const page = pages.get('docker/images') ?? '';
	real.blocked.now = /fragment/;
	await assert.rejects(anew.positions(page, 'nginx'));
	real.blocked.now = undefined;
	assert.equal((await anew.positions(page, 'nginx')).length, 1);
});

test('of several languages each has the shapes of its own notes, and the names of its own', async () => {
	const shape = { facets: {}, tags: 0, summary: 0, headings: [] };
	// Language by language in course order, which is not that of the pages.
	const pages = ['de_00000b2', 'de_00000a1', 'en_0000001', 'en_0000000', 'fr_0000009'];
	const notes = pages.map((page, place) => ({ ...shape, page, names: [place] }));
	const shapes = unpackShapes(JSON.parse(packShapes(notes, { docker: 9 })));
	const names: Record<string, HeavyNames> = {
		[`names-${markOf(['de_00000b2', 'de_00000a1'])}-100`]: {
			docker: [
				[0, 3],
				[1, 0, 2],
			],
		},
		[`names-${markOf(['en_0000001', 'en_0000000'])}-100`]: { docker: [] },
		[`names-${markOf(['fr_0000009'])}-100`]: { docker: [[0, 1]] },
	};
	const open = async (language: string, own = pages) => {
		const results = own.flatMap((id) => (id.startsWith(language) ? { id, words: [] } : []));
		const pagefind = { createInstance: () => ({ search: async () => ({ results }) }) };
		const fake = pagefind as unknown as PagefindModule;
		const fetchNames = async (part: string) => names[`names-${part}`] ?? assert.fail(part);
		const index = await openPagefind(fake, '/notes/', shapes, fetchNames);
		const named = [...(await index.named('docker'))];
		return [
			Object.fromEntries(index.notes.map((note) => [note.shape.page, note.shape.names[0]])),
			Object.fromEntries(named.map(([page, { positions }]) => [page, positions])),
		];
	};
	assert.deepEqual(await open('de'), [
		{ de_00000b2: 0, de_00000a1: 1 },
		{ de_00000b2: [3], de_00000a1: [0, 2] },
	]);
	assert.deepEqual(await open('en'), [{ en_0000001: 2, en_0000000: 3 }, {}]);
	assert.deepEqual(await open('fr'), [{ fr_0000009: 4 }, { fr_0000009: [1] }]);
	await assert.rejects(open('en', ['en_0000001', 'en_0000002']), /another build/);
});
