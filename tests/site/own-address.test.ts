// What a site has that knows its own address, and goes without otherwise. course.yaml or SITE says which
// one this is; tests/e2e/base-path.test.ts builds one with an address.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
	attribute,
	attributes,
	base,
	fileAt,
	notePages,
	pages,
	siteAddress,
	siteFolder,
} from './support/site.ts';

const site = siteAddress;
const home = pages.find(({ address }) => address === base);
assert.ok(home);

if (site === undefined) {
	test('without an address there is no feed and no sitemap, and home page and robots.txt name none', () => {
		const names = ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml'];
		assert.deepEqual(
			names.filter((name) => existsSync(path.join(siteFolder, name))),
			[],
		);
		assert.deepEqual(attributes(home.document, 'link[type="application/atom+xml"]', 'href'), []);
		assert.doesNotMatch(read('robots.txt'), /Sitemap/);
	});

	test('without an address no page names a picture for shared links', () => {
		const named = pages.filter(({ document }) =>
			document.querySelector('meta[property="og:image"]'),
		);
		assert.deepEqual(
			named.map(({ address }) => address),
			[],
		);
	});

	test('without an address no page claims to be at one', () => {
		const claims = pages.filter(({ document }) => document.querySelector('link[rel="canonical"]'));
		assert.deepEqual(
			claims.map(({ address }) => address),
			[],
		);
	});
} else {
	test('every page names its own address, whole', () => {
		for (const { address, document } of pages) {
			const link = document.querySelector('link[rel="canonical"]');
			const page = address.replace(/404\.html$/, '404/');
			assert.equal(link && attribute(link, 'href'), site + page);
		}
	});

	test('the sitemap has every page that one comes to, most with a date', () => {
		const [index, part] = ['sitemap-index.xml', 'sitemap-0.xml'].map(read);
		assertClosed(index);
		assertClosed(part);
		assert.deepEqual(textsIn(index, 'loc'), [`${site}${base}sitemap-0.xml`]);
		const listed = textsIn(part, 'loc').map((address) => new URL(address).pathname);
		const known = pages
			.map(({ address }) => address)
			.filter((page) => !/\/(?:404\.html|offline\/)$/.test(page));
		assert.deepEqual(listed.toSorted(), known.toSorted());
		const dates = textsIn(part, 'lastmod');
		assert.ok(dates.length > known.length / 2);
		for (const date of dates) assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
	});

	test('robots are told of the sitemap', () => {
		assert.ok(read('robots.txt').includes(`\nSitemap: ${site}${base}sitemap-index.xml\n`));
	});

	test('the home page leads to the feed, which is one, and its entries lead to pages', () => {
		const [address] = attributes(home.document, 'link[type="application/atom+xml"]', 'href');
		assert.equal(address, `${base}feed.xml`);
		const feed = read('feed.xml');
		assertClosed(feed);
		const entries = feed.split('<entry>').slice(1);
		assert.ok(entries.length > 0);
		for (const name of ['id', 'title', 'updated']) {
			assert.equal(textsIn(feed, name).length, entries.length + 1, name);
		}
		const ids = textsIn(feed, 'id');
		assert.equal(new Set(ids).size, ids.length);
		for (const entry of entries) {
			const page = /<link [^>]*href="([^"]+)"/.exec(entry)?.[1] ?? '';
			assert.ok(page.startsWith(site) && fileAt(new URL(page).pathname), page);
		}
	});

	test('every note names its picture for shared links, a PNG of at most 40 KB', () => {
		for (const { address, document } of notePages) {
			const tag = document.querySelector('meta[property="og:image"]');
			const picture = (tag && attribute(tag, 'content')) ?? '';
			assert.equal(picture, site + address.replace(/\/$/, '.png'));
			const bytes = readFileSync(fileAt(new URL(picture).pathname) ?? '');
			assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
			assert.ok(bytes.length <= 40_000, `${picture}: ${bytes.length} bytes`);
		}
	});

	test('the description of the search has whole addresses', () => {
		const text = read('opensearch.xml');
		assertClosed(text);
		assert.ok(text.includes(`template="${site}${base}search/?q={searchTerms}"`));
		const [address] = attributes(home.document, 'link[rel="search"]', 'href');
		assert.equal(address, `${base}opensearch.xml`);
	});

	test('the lists and the data for programs have whole addresses', () => {
		assert.match(read('llms.txt'), new RegExp(`\\(${RegExp.escape(site + base)}[^)]+\\.md\\)`));
		const course = JSON.parse(read('course.json')) as { page: string; notes: { page: string }[] };
		assert.equal(course.page, site + base);
		assert.ok(course.notes.every(({ page }) => page.startsWith(site + base)));
	});
}

function read(name: string): string {
	return readFileSync(path.join(siteFolder, name), 'utf8');
}

function textsIn(xml: string | undefined, name: string): string[] {
	const found = (xml ?? '').matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'));
	return [...found].map(([, text = '']) => text);
}

/** Fails unless every element of an XML text is closed in its turn and every & begins an entity. */
function assertClosed(xml = ''): void {
	assert.ok(xml.startsWith('<?xml version="1.0"'));
	assert.doesNotMatch(xml, /&(?!(?:amp|lt|gt|quot|#\d+);)/);
	const open: string[] = [];
	for (const [, end, name = '', single] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
		if (end) assert.equal(open.pop(), name);
		else if (!single) open.push(name);
	}
	assert.deepEqual(open, []);
}
