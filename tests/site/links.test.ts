import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { addressesInSrcset } from '../support/srcset.ts';
import { withStaticImports } from './support/page-weight.ts';
import {
	addressesInCss,
	attribute,
	attributes,
	base,
	fileAt,
	origin,
	pages,
	siteFolder,
	type Page,
} from './support/site.ts';

/** An address that a file names, and the file that names it. */
interface Reference {
	from: string;
	to: URL;
	written: string;
}

const pagesByFile = new Map(pages.map((page) => [fileAt(page.address), page]));
const links = pages.flatMap((page) => references(page, attributes(page.document, 'a', 'href')));
const loaded = pages.flatMap((page) => references(page, namesOfFiles(page)));
const inSheets = filesOf('**/*.css').flatMap(({ address, text }) =>
	addressesInCss(text).map((written) => reference(address, written)),
);
const here = (all: readonly Reference[]) => all.filter(({ to }) => to.origin === origin);

test('every link within the site leads to a page or a file of it', () => {
	const dead = here(links).filter(({ to }) => fileAt(to.pathname) === undefined);
	assert.deepEqual(dead.map(describe), []);
});

test('every page but that of a missing one is reached by links from the home page', () => {
	const from = Map.groupBy(here(links), (link) => link.from);
	const reached = new Set([base]);
	for (const address of reached) {
		for (const { to } of from.get(address) ?? []) reached.add(to.pathname);
	}
	const orphans = pages.map(({ address }) => address).filter((address) => !reached.has(address));
	assert.deepEqual(orphans, [`${base}404.html`]);
});

test('every link to a section finds an element with that id', () => {
	const withAnchor = here([...links, ...svgUses()]).filter(({ to }) => to.hash !== '');
	const dead = withAnchor.filter(({ to }) => {
		const page = pagesByFile.get(fileAt(to.pathname));
		return page && !idsOf(page).has(decodeURIComponent(to.hash.slice(1)));
	});
	assert.deepEqual(dead.map(describe), []);
});

test('links end with a slash as their page does, so that none is redirected', () => {
	const redirected = here(links).filter(
		({ to }) => !to.pathname.endsWith('/') && path.extname(to.pathname) === '',
	);
	assert.deepEqual(redirected.map(describe), []);
});

test('every script, style sheet, font and picture that a page names is there', () => {
	const dead = here([...loaded, ...inSheets]).filter(({ to }) => fileAt(to.pathname) === undefined);
	assert.deepEqual(dead.map(describe), []);
});

test('every file that a script imports is there', () => {
	const scripts = filesOf('_astro/**/*.js');
	assert.ok(scripts.length > 0);
	const imported = scripts.flatMap(({ address, text }) => {
		const later = text.matchAll(/\bimport\(\s*["'`](\.[^"'`$]+)["'`]\s*\)/g);
		const now = withStaticImports([address]);
		return [
			...now,
			...[...later].map(([, name]) => new URL(name ?? '', origin + address).pathname),
		];
	});
	assert.deepEqual(
		imported.filter((address) => fileAt(address) === undefined),
		[],
	);
});

test('nothing is loaded from another host', () => {
	const foreign = [...loaded, ...inSheets].filter(({ to }) => to.origin !== origin);
	assert.deepEqual(foreign.map(describe), []);
});

test('links to other sites are encrypted', () => {
	const outward = links.filter(({ to }) => to.origin !== origin);
	const plain = outward.filter(({ to }) => !['https:', 'mailto:'].includes(to.protocol));
	assert.deepEqual(plain.map(describe), []);
});

function namesOfFiles({ document }: Page): string[] {
	return [
		...document.querySelectorAll('link').flatMap((link) => {
			// The canonical address names the published site; nothing is loaded from it.
			if (attribute(link, 'rel') === 'canonical') return [];
			return attribute(link, 'href') ?? [];
		}),
		...attributes(document, '[src]', 'src'),
		...attributes(document, '[srcset]', 'srcset').flatMap(addressesInSrcset),
		...attributes(document, '[imagesrcset]', 'imagesrcset').flatMap(addressesInSrcset),
		...attributes(document, '[poster]', 'poster'),
		...attributes(document, 'object[data]', 'data'),
		...attributes(document, 'form[action]', 'action'),
		...document.querySelectorAll('style').flatMap(({ textContent }) => addressesInCss(textContent)),
	];
}

function svgUses(): Reference[] {
	return pages.flatMap((page) => references(page, attributes(page.document, 'use', 'href')));
}

function references({ address }: Page, all: readonly string[]): Reference[] {
	return all.map((written) => reference(address, written));
}

function reference(from: string, written: string): Reference {
	return { from, written, to: new URL(written, origin + from) };
}

function describe({ from, written }: Reference): string {
	return `${from} names ${written}`;
}

function filesOf(pattern: string): { address: string; text: string }[] {
	return globSync(pattern, { cwd: siteFolder }).map((file) => ({
		address: base + file.split(path.sep).join('/'),
		text: readFileSync(path.join(siteFolder, file), 'utf8'),
	}));
}

const knownIds = new Map<Page, ReadonlySet<string>>();
function idsOf(page: Page): ReadonlySet<string> {
	const known = knownIds.get(page) ?? new Set(attributes(page.document, '[id]', 'id'));
	knownIds.set(page, known);
	return known;
}
