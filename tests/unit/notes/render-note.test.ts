import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { authorComponents } from '../../../src/notes/components.ts';
import { renderNote, type RenderOptions } from '../../../src/notes/render-note.ts';
import { renderOptions } from './support/render-options.ts';
import { treeOf } from './support/tree-of.ts';
import { writeParts } from './support/write-parts.ts';

// A note in, a page out that a browser opens. tests/fixtures/notes/README.md says how to renew them.
const fixtures = new URL('../../fixtures/notes/', import.meta.url);
const renew = process.env['UPDATE_FIXTURES'] === '1';

const notes: Readonly<Record<string, { says: string; idPrefix?: string }>> = {
	'markdown.mdx': { says: 'what Markdown can do becomes HTML' },
	'plain.md': { says: 'a .md note becomes HTML, and braces are text in it' },
	'components.mdx': { says: 'components stand where they were written, around rendered text' },
	'footnotes.mdx': { says: 'footnotes lead to the end of the note and back' },
	'tables.mdx': { says: 'tables are framed, named and aligned by class' },
	'alerts.mdx': { says: 'alerts are labelled asides, other quotes stay quotes' },
	'links.mdx': { says: 'links lead to the addresses of the site, under its base path' },
	'pictures.mdx': { says: 'pictures are named by their files, for the site to prepare' },
	'code.mdx': { says: 'code and sessions are figures, wherever they stand' },
	'headings.mdx': { says: 'headings have ids and link to themselves' },
	'prefixed.mdx': { says: 'a prefix stands before every id and its links', idPrefix: 'roses-' },
};

for (const [file, { says, idPrefix = '' }] of Object.entries(notes)) {
	test(`${says}: ${file}`, async () => {
		const page = new URL(file.replace(/\.mdx?$/, '.html'), fixtures);
		const html = writePage(file, await render(file, { ...renderOptions, idPrefix }));
		if (renew) writeFileSync(page, html);
		assert.equal(html, readFileSync(page, 'utf8'));
	});
}

test('every note beside a page is rendered, and every page belongs to one', () => {
	const files = readdirSync(fixtures).filter((name) => name.includes('.') && name !== 'README.md');
	const expected = Object.keys(notes).flatMap((name) => [name, name.replace(/\.mdx?$/, '.html')]);
	assert.deepEqual(files.sort(), expected.sort());
});

test('every component that an author may write is among the notes', () => {
	const text = read('components.mdx');
	assert.deepEqual(
		Object.keys(authorComponents).filter((name) => !new RegExp(`<${name}\\b`).test(text)),
		[],
	);
});

test('a tree can be rendered more than once, and stays as it is', async () => {
	for (const file of ['components.mdx', 'footnotes.mdx', 'code.mdx']) {
		const tree = treeOf(read(file));
		const before = structuredClone(tree);
		const first = await renderNote(tree, renderOptions);
		assert.deepEqual(tree, before);
		assert.deepEqual(await renderNote(tree, renderOptions), first);
	}
});

test('no note brings a style, a script or a handler with it', async () => {
	for (const file of Object.keys(notes)) {
		const html = await render(file, renderOptions);
		assert.doesNotMatch(html, /<script|<style|<iframe|<object|<[^>]* (?:style|on\w+)=/, file);
	}
});

test('the ids of a note are there once each', async () => {
	let found = 0;
	for (const file of Object.keys(notes)) {
		const html = (await render(file, renderOptions)).replaceAll(/<note-\w+ id="/g, '');
		const ids = [...html.matchAll(/ (?:id|anchor)="([^"]*)"/g)].map(([, id]) => id);
		assert.equal(new Set(ids).size, ids.length, file);
		found += ids.length;
	}
	assert.ok(found > 0);
});

async function render(file: string, options: RenderOptions): Promise<string> {
	const tree = treeOf(read(file), file.endsWith('.md') ? 'md' : 'mdx');
	return writeParts(await renderNote(tree, options));
}

function read(file: string): string {
	return readFileSync(new URL(file, fixtures), 'utf8');
}

function writePage(file: string, body: string): string {
	return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${file}</title>\n\n${body}\n`;
}
