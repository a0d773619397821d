import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { shapeKinds, textKinds } from '../../../src/notes/diagram/sheet.ts';
import { checkDiagram } from '../../../src/notes/diagram/check-diagram.ts';
import { drawDiagrams } from '../../../src/notes/diagrams.ts';

const fixtures = new URL('../../fixtures/notes/code/', import.meta.url);

async function render(mdx: string, idPrefix = ''): Promise<string> {
	const tree = mdxToHast(mdx, { features: { gfm: true } }) as unknown as Root;
	await drawDiagrams(tree, { idPrefix });
	return toHtml(tree);
}

function fence(source: string, meta = 'title="A title" alt="In words."'): string {
	return `\`\`\`mermaid ${meta}\n${source}\n\`\`\`\n`;
}

for (const name of ['diagrams', 'shapes']) {
	test(`draws ${name}.mdx as ${name}.html`, async () => {
		const mdx = readFileSync(new URL(`${name}.mdx`, fixtures), 'utf8');
		const html = readFileSync(new URL(`${name}.html`, fixtures), 'utf8');
		assert.equal(`${await render(mdx, 'p-')}\n`, html);
	});
}

test('each diagram of a page has ids of its own, behind the prefix', async () => {
	const html = await render(`${fence('flowchart TB\nA')}\n${fence('flowchart TB\nA')}`, 'docker-');
	assert.deepEqual(
		[...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
		['1-desc', '2-desc'].map((id) => `docker-diagram-${id}`),
	);
	assert.match(html, /aria-labelledby="docker-diagram-2-desc"/);
});

test('titles, descriptions and labels are text, whatever stands in them', async () => {
	const nasty = '</title><script>alert(1)</script>&amp; javascript:';
	const meta = `title="${nasty}" alt="${nasty}"`;
	const label = '<img src=x onerror=alert(1)>&#34;#lt;#quot;#38;';
	const sources = [
		`flowchart TB\n  A["${label}"] -->|"${label}"| B\n  subgraph g["${label}"]\n  C\n  end`,
		`sequenceDiagram\n  participant A as ${label}\n  A->>B: ${label}\n  Note over A: ${label}`,
		`stateDiagram-v2\n  A : ${label}\n  A --> B : ${label}\n  state "<b>" as C {\n  D\n  }`,
	];
	for (const source of sources) {
		const html = await render(fence(source, meta));
		assert.match(html, /<svg/);
		// Without the values of attributes, in which a < is only a character.
		const tags = html.replace(/="[^"]*"/g, '=').match(/<[^>]*>/g) ?? [];
		const elements = new Set(tags.map((tag) => /^<\/?([\w-]+)/.exec(tag)?.[1] ?? tag));
		const drawn = 'figure div svg desc path g text figcaption';
		assert.deepEqual([...elements].sort(), drawn.split(' ').sort());
		const names = tags.flatMap((tag) => [...tag.matchAll(/\s([^\s=>]+)/g)].map(([, name]) => name));
		const own = 'class tabindex role aria-label viewBox width height aria-labelledby id d x y';
		assert.deepEqual([...new Set(names)].sort(), own.split(' ').sort());
	}
});

test('a drawing reaches for nothing outside the page', async () => {
	const html = await render(readFileSync(new URL('diagrams.mdx', fixtures), 'utf8'));
	assert.match(html, /<svg/);
	assert.doesNotMatch(html, /url\(|href|@import|https?:|style=/);
});

test('a small flowchart weighs less than a kilobyte once it is compressed', async () => {
	const html = await render(fence('flowchart TB\n  A["client"] -->|"REST"| B["daemon"] --> C'));
	assert.match(html, /<svg/);
	assert.ok(brotliCompressSync(html).length < 1000);
});

test('a narrow drawing may shrink to a phone, a wide one keeps its size', async () => {
	assert.match(await render(fence('flowchart LR\n  A --> B')), /"diagram-drawing diagram-fits"/);
	const wide = await render(fence('flowchart LR\n  A --> B --> C --> D --> E --> F'));
	assert.match(wide, /"diagram-drawing"/);
});

test('every kind of shape and text but a line and a name has its rule in the style sheet', () => {
	const css = readFileSync(new URL('../../../src/styles/diagram.css', import.meta.url), 'utf8');
	// A line looks as paths do unless told otherwise, a name as texts do, a frame's sides are plain.
	for (const kind of [...shapeKinds, ...textKinds]) {
		if (kind === 'line' || kind === 'name') continue;
		assert.match(css, new RegExp(`\\.diagram-${kind}\\b`), kind);
	}
});

test('what cannot be drawn stays readable as a block of text, and others are drawn', async () => {
	const html = await render(`${fence('pie\n"a": 1')}\n${fence('flowchart TB\nA')}`);
	assert.match(html, /<pre><code class="language-text">pie\n"a": 1\n<\/code><\/pre>/);
	assert.match(html, /id="diagram-2-desc"/);
});

test('the check names the line that cannot be drawn', () => {
	assert.deepEqual(checkDiagram('flowchart TB\n  A --> B\n'), { ok: true });
	assert.deepEqual(checkDiagram('flowchart TB\n  A ~~> B\n'), {
		ok: false,
		message:
			'Unexpected "A ~~> B" in a diagram, expected a box `A["label"]`, arrows `A -->|"label"| B`, `subgraph id["label"]`, `direction` or `end`.',
		fix: 'Write the line in one of these forms, or leave it out.',
		line: 2,
	});
});

test('the check answers for any text, however odd or long', () => {
	const sources = [
		'',
		'\0',
		'`',
		'flowchart',
		'%%{init: {}}%%',
		'flowchart TB\n__proto__ --> constructor',
	];
	const heads = ['flowchart TB\n', 'sequenceDiagram\n', 'stateDiagram-v2\n', ''];
	const tails = [
		'A&',
		'((',
		'[',
		'"',
		'A-->',
		'subgraph a\n',
		'state A {\n',
		'loop\n',
		'-- ',
		'<br>',
	];
	for (const head of heads) {
		for (const tail of tails) sources.push(head + tail.repeat(300), head + tail.repeat(300_000));
	}
	for (const source of sources) {
		const verdict = checkDiagram(source);
		assert.ok(verdict.ok || verdict.message.startsWith('Unexpected '), source.slice(0, 40));
	}
});
