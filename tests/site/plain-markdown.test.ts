import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { authorComponents } from '../../src/notes/components.ts';
import { readBody } from '../../src/notes/read-note.ts';
import { attribute, fileAt, notePages, origin, siteAddress, type Page } from './support/site.ts';

test('every note leads to itself as Markdown, which begins with its title', () => {
	for (const page of notePages) {
		const text = markdownOf(page);
		const heading = page.document.querySelector('h1')?.textContent.trim().replace(/\s+/g, ' ');
		const title = /^# (.+)\n/.exec(text)?.[1] ?? '';
		assert.ok(title, page.address);
		assert.ok(heading?.endsWith(title.replaceAll('\\', '')), `${page.address}: ${title}`);
		assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'), page.address);
	}
});

test('the Markdown of a note has as many sections as its page', () => {
	for (const page of notePages) {
		const headings = readBody(markdownOf(page), 'md').facts?.headings ?? [];
		const shown = page.document.querySelectorAll('article h2, article h3, article h4');
		assert.equal(headings.length - 1, shown.length, page.address);
	}
});

test('no component is left in the Markdown of a note', () => {
	const tags = new RegExp(`</?(?:${Object.keys(authorComponents).join('|')})[\\s/>]`);
	for (const page of notePages) {
		assert.doesNotMatch(withoutCode(markdownOf(page)), tags, page.address);
	}
});

test('links within the site and pictures in the Markdown of a note lead to what is there', () => {
	for (const page of notePages) {
		const { links = [], pictures = [] } = readBody(markdownOf(page), 'md').facts ?? {};
		const named = [...links.map(({ href }) => href), ...pictures.map(({ source }) => source)];
		const here = named.map((address) => new URL(address, siteAddress ?? origin)).filter(isHere);
		assert.ok(here.length > 0, page.address);
		for (const { pathname } of here) assert.ok(fileAt(pathname), `${page.address}: ${pathname}`);
	}
});

function markdownOf(page: Page): string {
	const link = page.document.querySelector('a[type="text/markdown"]');
	const address = link && attribute(link, 'href');
	assert.ok(address, page.address);
	const file = fileAt(new URL(address, origin + page.address).pathname);
	assert.ok(file, address);
	return readFileSync(file, 'utf8');
}

function isHere(url: URL): boolean {
	return url.origin === new URL(siteAddress ?? origin).origin;
}

function withoutCode(text: string): string {
	return text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').replaceAll(/`[^`]*`/g, '');
}
