import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SearchEngine } from '../../../../src/islands/search/match.ts';
import { plain, type Segment } from '../../../../src/islands/search/segments.ts';
import { realIndex, realSearch, type RealIndex } from './real-index.ts';
import { sampleNotes } from './sample-notes.ts';

const glossary = [
	['Kubernetes', 'k8s'],
	['network', 'image mesh'],
];

let real: RealIndex;
let search: SearchEngine;

before(async () => {
	real = await realIndex(sampleNotes);
	search = await realSearch(real, glossary);
});

after(() => real.close());

const found = async (words: string) => {
	const { matches, reading } = await search.match(words);
	return { reading, hits: await Promise.all(matches.map((match) => match.load())) };
};
const ids = async (words: string) => (await found(words)).hits.map(({ note }) => note);
const first = async (words: string) => {
	const [hit] = (await found(words)).hits;
	assert.ok(hit, words);
	return hit;
};
const marked = (segments: readonly Segment[] = []) =>
	segments.filter(({ marked }) => marked).map(({ text }) => text);

test('a word that every object has in JavaScript is a word like any other', async () => {
	for (const word of ['constructor', 'valueof']) {
		assert.deepEqual((await found(`layers ${word}`)).reading.unknown, [word]);
	}
});

test('no words list every note in course order', async () => {
	assert.deepEqual(await ids(''), ['networking/overlay', 'docker/images', 'orchestration/scaling']);
});

test('words of a title are found, and names and headings come before text', async () => {
	assert.equal((await ids('overlay networks'))[0], 'networking/overlay');
	assert.deepEqual(await ids('vxlan'), ['networking/overlay', 'docker/images']);
	assert.deepEqual(await ids('replicas'), ['orchestration/scaling']);
	assert.deepEqual(await ids('port'), [
		'docker/images',
		'networking/overlay',
		'orchestration/scaling',
	]);
});

test('a question finds what is left of it without the words of questions', async () => {
	assert.equal((await ids('how do I mount a volume?'))[0], 'orchestration/scaling');
	assert.equal((await ids('what is a layer'))[0], 'docker/images');
});

test('words of a question count where there is nothing else', async () => {
	assert.ok((await ids('what is it')).length > 0);
});

test('notes that have all words come before those that have some', async () => {
	assert.deepEqual((await ids('vxlan difference')).slice(0, 1), ['docker/images']);
	assert.equal((await ids('container secrecy')).length, 1);
});

test('another name of the glossary finds the term', async () => {
	assert.deepEqual(await ids('k8s'), ['orchestration/scaling']);
	assert.deepEqual(marked((await first('k8s')).title), ['Kubernetes']);
});

test('a misspelt word is corrected, and it is said how to have it as it is', async () => {
	const { reading, hits } = await found('ovrlay networks');
	assert.equal(hits[0]?.note, 'networking/overlay');
	assert.equal(reading.taken, 'overlay networks');
	assert.equal(reading.literal, '"ovrlay" networks');
	const literal = await found(reading.literal ?? '');
	assert.deepEqual(literal.hits, []);
	assert.equal(literal.reading.taken, undefined);
	assert.deepEqual(literal.reading.unknown, ['ovrlay']);
});

test('a misspelt flag is corrected, dashes and all', async () => {
	const { reading, hits } = await found('--replcias');
	assert.equal(hits[0]?.note, 'orchestration/scaling');
	assert.equal(reading.taken, '--replicas');
});

test('the last word may be half typed, and nothing is said of it', async () => {
	const { reading, hits } = await found('overl');
	assert.equal(hits[0]?.note, 'networking/overlay');
	assert.equal(reading.taken, undefined);
	assert.deepEqual((await found('overl wire')).reading.taken, 'overlay wire');
});

test('a few letters find nothing, but what they may be the beginning of', async () => {
	const { reading, hits } = await found('ku');
	assert.deepEqual(hits, []);
	assert.deepEqual(reading.beginnings.toSorted(), ['kubectl', 'kubernetes']);
});

test('what is found does not go away while the next word is typed', async () => {
	const whole = await ids('layer');
	assert.ok(whole.length > 0);
	for (const words of ['layer n', 'layer ne', 'layer ng']) {
		assert.deepEqual(await ids(words), whole, words);
	}
});

test('words that stand nowhere find nothing, alone or as most of what is asked', async () => {
	for (const words of ['xylophone', 'ansible playbook', 'porcelain container', '--frobnicate']) {
		const { hits, reading } = await found(words);
		assert.deepEqual(hits, [], words);
		assert.ok(reading.unknown.length > 0, words);
	}
});

test('signs alone, markup and endless words find nothing and break nothing', async () => {
	for (const words of [
		'---',
		'"',
		'""',
		'<script>alert(1)</script>',
		'\\',
		'({[',
		'x'.repeat(200),
		'\uE004 \uE000',
		'a'.repeat(99) + ' ' + 'b'.repeat(100),
		'%00%',
		'\uFFFD\u202E',
	]) {
		assert.deepEqual((await found(words)).hits, [], words);
	}
});

test('words in quotation marks are found in that order alone', async () => {
	assert.deepEqual(await ids('"run --detach"'), ['docker/images']);
	assert.deepEqual(await ids('"detach run"'), []);
	assert.deepEqual(await ids('"docker run" kubernetes'), ['docker/images']);
});

test('a hit leads to the places that answer, best first', async () => {
	const { sections, address } = await first('layers');
	assert.equal(address, '/notes/docker/images/?found=layers&found=layer');
	assert.deepEqual(
		sections.map(({ address }) => address.replace(/^.*#/, '')),
		['stack', 'sources'],
	);
	assert.equal(plain(sections[0]?.title ?? []), 'A stack of layers');
	assert.deepEqual(marked(sections[0]?.title), ['layers']);
});

test('code is shown as code, a line of a block by itself', async () => {
	const { sections } = await first('docker run --detach');
	assert.deepEqual(sections[0]?.excerpt, [
		{ text: 'docker', marked: true, code: true },
		{ text: ' ', marked: false, code: true },
		{ text: 'run', marked: true, code: true },
		{ text: ' ', marked: false, code: true },
		{ text: '--detach', marked: true, code: true },
		{ text: ' -p 8080:80 nginx', marked: false, code: true },
	]);
});

test('a word that is written as one is shown as one', async () => {
	const { sections } = await first('4789/udp');
	assert.match(plain(sections[0]?.excerpt ?? []), /^Port 4789\/udp carries VXLAN; take --opt enc/);
	assert.deepEqual(marked(sections[0]?.excerpt), ['4789', 'udp']);
});

test('markup that a note shows as text is text in its hit', async () => {
	const text = (await first('write page')).sections.map(({ excerpt }) => plain(excerpt)).join();
	assert.match(text, /Write <img src=x> in the page/);
});

test('the text before the first heading is the excerpt where it answers, else the summary', async () => {
	const { hits } = await found('layers');
	const excerpts = hits.map(({ note, excerpt }) => [note, plain(excerpt)]);
	assert.deepEqual(Object.fromEntries(excerpts), {
		'docker/images': 'What an image is made of.',
		'networking/overlay': 'An opening about layers.',
	});
	assert.deepEqual(marked((await first('image')).excerpt), ['image']);
});

test('a part of the index that is missing is an error, not an empty answer', async () => {
	const anew = await realSearch(real, glossary);
	real.blocked.now = /pf_index/;
	await assert.rejects(anew.match('layers'), /lost "layers"/);
	real.blocked.now = undefined;
	assert.ok((await (await realSearch(real)).match('layers')).matches.length > 0);
});
