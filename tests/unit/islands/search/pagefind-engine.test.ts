import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hitOf } from '../../../../src/islands/search/hit.ts';
import type { SearchEngine } from '../../../../src/islands/search/match.ts';
import { openPagefind } from '../../../../src/islands/search/pagefind-engine.ts';
import type { Facets } from '../../../../src/islands/search/query.ts';
import { plain } from '../../../../src/islands/search/segments.ts';
import { realIndex } from './real-index.ts';

const known: Facets = {
	module: ['docker', 'networking'],
	difficulty: ['beginner', 'advanced'],
	kind: ['lab', 'video'],
	minutes: ['16-45', 'unknown'],
};

let engine: SearchEngine;
let asked: string[];
let close: () => Promise<void>;

before(async () => {
	const index = await realIndex([
		{
			id: 'docker/docker-images',
			title: 'Docker images',
			summary: 'What an image is made of.',
			shown: '["D6","45–60 min",45,45,60]',
			minutes: '16-45',
			place: 1,
			body: `<h2 id="stack">A stack of layers<a class="anchor" href="#stack" aria-label="Link to this section: A stack"></a></h2>
<p>With vxlan, as vxlan does, each layer holds a difference, as in <code>if a &lt; b &amp;&amp; c</code>.</p>
<h2 id="publish">Publish</h2><p class="alert-label">Alertlabel</p>
<details class="answer"><summary>Answerlabel</summary><p>the answer itself</p></details>
<div class="changed"><dl><dt>Thenlabel</dt><dd>the change itself</dd></dl></div>
<section class="footnotes"><p>Footnotetext</p></section><button>Copybutton</button><svg><text>drawinglabel</text></svg>
<pre><code><span class="line command">docker run --detach -p 8080:80 nginx</span></code></pre>
<p>Write <code>&lt;img src=x&gt;</code> in the page.</p>`,
		},
		{
			id: 'networking/overlay',
			title: 'Overlay networks',
			aliases: 'vxlan, k8s',
			kind: 'video',
			difficulty: 'advanced',
			place: 0,
			body: '<p>An opening about layers.</p><h2 id="wire">On the wire</h2><p>Port 4789/udp, <code>--opt encrypted</code></p>',
		},
	]);
	({ asked, close } = index);
	engine = await openPagefind(index.pagefind, '/notes/', known);
});

after(() => close());

const found = async (words: string) =>
	Promise.all((await engine.match(words)).map((m) => m.load()));
const ids = async (words: string) => (await found(words)).map(({ note }) => note);

test('facets are known of every match before any page is loaded', async () => {
	const matches = await engine.match('layers');
	assert.deepEqual(matches.map(({ facets }) => facets.module[0]).toSorted(), [
		'docker',
		'networking',
	]);
	const overlay = matches.find(({ facets }) => facets.module.includes('networking'));
	assert.deepEqual(overlay?.facets, {
		module: ['networking'],
		difficulty: ['advanced'],
		kind: ['video'],
		minutes: ['unknown'],
	});
	assert.ok(!asked.some((path) => path.startsWith('fragment/')));
	// The four facets; what hits show is a filter too, and is not loaded as one.
	assert.equal(asked.filter((path) => path.startsWith('filter/')).length, 4);
});

test('a match loads with id, address under the base path and what a hit shows', async () => {
	const [note] = await found('images');
	assert.ok(note);
	assert.equal(note.note, 'docker/docker-images');
	assert.equal(note.address, '/notes/docker/docker-images/');
	assert.equal(note.title, 'Docker images');
	assert.equal(note.summary, 'What an image is made of.');
	assert.equal(note.code, 'D6');
	assert.equal(note.minutes, '45–60 min');
	assert.deepEqual(note.timeSpent, [45, 60]);
});

test('sections have their anchor, and the text before them has none', async () => {
	const overlay = (await found('layers')).find(({ note }) => note === 'networking/overlay');
	assert.deepEqual(
		overlay?.places.map(({ heading, address }) => [heading, address]),
		[[undefined, '/notes/networking/overlay/']],
	);
	const [images] = await found('difference');
	assert.deepEqual(
		images?.places.map(({ heading, address }) => [heading, address]),
		[['A stack of layers', '/notes/docker/docker-images/#stack']],
	);
});

test('commands, flags, ports and aliases are found', async () => {
	assert.deepEqual(await ids('--detach'), ['docker/docker-images']);
	assert.equal((await ids('-p'))[0], 'docker/docker-images');
	assert.deepEqual(await ids('docker run'), ['docker/docker-images']);
	assert.deepEqual(await ids('4789/udp'), ['networking/overlay']);
	assert.deepEqual(await ids('k8s'), ['networking/overlay']);
});

test('words in quotes are found in that order alone', async () => {
	assert.deepEqual(await ids('"run --detach"'), ['docker/docker-images']);
	assert.deepEqual(await ids('"detach run"'), []);
});

test('a name that the author gave a note outranks a mention of it in another', async () => {
	assert.deepEqual(await ids('vxlan'), ['networking/overlay', 'docker/docker-images']);
});

test('furniture, buttons, drawings, anchors and what hits show are not found', async () => {
	for (const word of ['furniture', 'copybutton', 'drawinglabel', 'link to this section', 'min']) {
		assert.deepEqual(await ids(`"${word}"`), [], word);
	}
	for (const word of ['alertlabel', 'answerlabel', 'thenlabel', 'footnotetext']) {
		assert.deepEqual(await ids(`"${word}"`), [], word);
	}
	for (const words of ['answer itself', 'change itself']) {
		assert.deepEqual(await ids(`"${words}"`), ['docker/docker-images'], words);
	}
});

test('no words list every note in course order', async () => {
	assert.deepEqual(await ids(''), ['networking/overlay', 'docker/docker-images']);
});

test('words that stand nowhere and signs alone find nothing', async () => {
	for (const words of ['xylophone', '---', '"', '<script>alert(1)</script>', '-']) {
		assert.deepEqual(await ids(words), [], words);
	}
});

test('markup that a note shows as text is text in its hit', async () => {
	const [match] = await engine.match('write');
	assert.ok(match);
	const hit = hitOf(match, await match.load(), 'write');
	assert.match(plain(hit.sections[0]?.excerpt ?? []), /Write <img src=x> in the page/);
});

test('a word of which only a beginning stands in the notes finds nothing, alone or with others', async () => {
	for (const words of ['anvilmaker', 'porcelain', 'layers porcelain', 'opera']) {
		assert.deepEqual(await ids(words), [], words);
	}
});

test('a word that is half typed or in another form is found', async () => {
	assert.deepEqual(await ids('overl'), ['networking/overlay']);
	assert.deepEqual(await ids('overlayi'), ['networking/overlay']);
	assert.deepEqual(await ids('publishing'), ['docker/docker-images']);
	assert.deepEqual((await ids('layering')).length, 2);
});

test('queries that run at once do not take over the marks of each other', async () => {
	const words = ['layers', 'layer difference', 'nginx', 'detach', 'write'];
	const alone = [];
	for (const word of words) alone.push(await found(word));
	assert.deepEqual(await Promise.all(words.map(found)), alone);
	const halfTyped = ['lay', 'laye', 'diff', 'ngin', 'deta'];
	assert.deepEqual(
		(await Promise.all(halfTyped.map(ids))).map((notes) => notes.includes('docker/docker-images')),
		halfTyped.map(() => true),
	);
});
