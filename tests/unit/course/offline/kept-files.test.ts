import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	addressOfFile,
	isNamedForContent,
	keptFiles,
	namesIn,
} from '../../../../src/course/offline/kept-files.ts';

const page = '<link href="/_astro/site.a1.css"><img src="/_astro/small.b2.svg">';
const named = new Set(namesIn(page));

test('keeps pages, what they name, and the search', () => {
	const needed = [
		'404.html',
		'_astro/site.a1.css',
		'_astro/small.b2.svg',
		'favicon.svg',
		'index.html',
		'pagefind/pagefind.js',
		'pagefind/wasm.en-gb.pagefind',
		'soil/why-ph/index.html',
	];
	assert.deepEqual(keptFiles(needed.toReversed(), named, ['en-gb']), needed);
});

test('leaves out what no reader’s page asks for', () => {
	const others = [
		'.nojekyll',
		'CNAME',
		'_astro/large.c3.svg',
		'_astro/site.a1.js.map',
		'_headers',
		'course.json',
		'course.schema.json',
		'feed.xml',
		'icon-512.png',
		'llms.txt',
		'offline-worker.js',
		'offline.json',
		'pagefind/wasm.unknown.pagefind',
		'pdf/soil.pdf',
		'robots.txt',
		'sitemap-index.xml',
		'soil/why-ph.png',
	];
	assert.deepEqual(keptFiles([...others, 'index.html'], named, ['en-gb']), ['index.html']);
});

test('keeps files of which the names only look like those left out', () => {
	const needed = [
		'_astro/deep/site.a1.css',
		'a.map/index.html',
		'a/b/picture.png',
		'course.json/index.html',
		'icon-a.png.html',
		'my-CNAME',
		'my-icon-a.png',
		'my-robots.txt',
		'my-sitemap.xml',
		'pagefind/wasm.unknown.pagefind.html',
		'robots.txt.html',
		'sitemap.xml.html',
		'soil/_deep/index.html',
		'soil/pdf/index.html',
		'soil/why-ph.png.html',
	];
	assert.deepEqual(keptFiles(needed, named, ['en-gb']), needed);
});

test('of two files in the same folder of the build keeps the one that is named', () => {
	const files = ['_astro/deep/er/none.css', '_astro/deep/er/site.a1.css', 'a/_astro/none.css'];
	assert.deepEqual(keptFiles(files, named, ['en-gb']), files.slice(1));
});

test('keeps the engine of each language of the course', () => {
	const files = ['pagefind/wasm.de.pagefind', 'pagefind/wasm.en.pagefind'];
	assert.deepEqual(
		keptFiles([...files, 'pagefind/wasm.fr.pagefind'], new Set(), ['de', 'en']),
		files,
	);
});

test('reads names from pages, style sheets and scripts', () => {
	const names = (text: string) => namesIn(text).toSorted();
	assert.deepEqual(names(page), ['site.a1.css', 'small.b2.svg']);
	assert.deepEqual(names('src:url(../_astro/a.woff2)format("woff2")'), ['a.woff2']);
	assert.deepEqual(names('import"./a-B_1.js";const s=`./b.js`'), ['a-B_1.js', 'b.js']);
	assert.deepEqual(names('<img srcset="/_astro/ä.1.webp 320w, /_astro/b.webp 640w">'), [
		'b.webp',
		'ä.1.webp',
	]);
});

test('keeps a file whose hash begins with an underscore', () => {
	const paths = ['_astro/_QaveHiW.js', '_headers', 'soil/_draft.html'];
	const names = new Set(namesIn('<script src="/_astro/_QaveHiW.js">'));
	assert.deepEqual(keptFiles(paths, names, ['en-gb']), ['_astro/_QaveHiW.js']);
});

test('keeps the engine of a search that knows no language', () => {
	const engine = 'pagefind/wasm.unknown.pagefind';
	assert.deepEqual(keptFiles([engine], new Set(), ['unknown']), [engine]);
});

test('a page has the address of its folder, and a name that is no plain text is encoded', () => {
	assert.equal(addressOfFile('index.html'), '');
	assert.equal(addressOfFile('soil/why-ph/index.html'), 'soil/why-ph/');
	assert.equal(addressOfFile('404.html'), '404.html');
	assert.equal(addressOfFile('soil/my-index.html'), 'soil/my-index.html');
	assert.equal(addressOfFile('a picture.svg'), 'a%20picture.svg');
});

test('only what the build names for its content never changes under its name', () => {
	for (const address of [
		'_astro/site.a1.css',
		'pagefind/fragment/en_1.pf_fragment',
		'pagefind/pagefind.en_1.pf_meta',
		'https://roses.example/notes/_astro/site.a1.css',
	]) {
		assert.equal(isNamedForContent(address), true, address);
	}
	for (const address of ['', 'soil/', 'pagefind/pagefind.js', 'search.json', 'my_astro/']) {
		assert.equal(isNamedForContent(address), false, address);
	}
});
