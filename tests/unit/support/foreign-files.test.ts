import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { foreignIn, type OwnSite } from '../../support/foreign-files.ts';

const site: OwnSite = {
	base: '/notes/',
	address: 'https://course.example',
	isOurScript: ({ address }) => address === '/notes/_astro/a.js',
};
const svg = 'xmlns="http://www.w3.org/2000/svg"';

const foreign: readonly [name: string, text: string][] = [
	['index.html', '<script src="https://example.org/x.js"></script>'],
	['index.html', '<iframe src="/notes/"></iframe>'],
	['a.svg', `<svg ${svg} onload="alert(1)"/>`],
	['a.svg', `<svg ${svg}><script>alert(1)</script></svg>`],
	['a.svg', `<svg ${svg}><image href="https://example.org/x.png"/></svg>`],
	['a.css', '@import "x.css";'],
	['a.css', 'a { background: url(https://example.org/x.png) }'],
	['a.css', 'a { background: url("/other-site/x.png") }'],
	['a.css', 'a { background: url(//example.org/x.png) }'],
	['a.css', 'a { background: u\\72l(x) }'],
	['a.css', 'a { background: image-set("x.png" 1x) }'],
	['a.js', 'eval(x)'],
	['a.js', 'new Function("x")'],
	['a.js', 'setTimeout("x()", 1)'],
	['a.js', 'a.innerHTML = x'],
	['a.js', 'a.insertAdjacentHTML("beforeend", x)'],
	['a.js', 'document.write(x)'],
	['a.js', 'import("https://example.org/x.js")'],
	['a.js', 'import(x)'],
	['a.js', 'import"/x.js"'],
	['a.js', 'import{a}from"https://example.org/x.js"'],
	['a.js', 'fetch("https://example.org/")'],
	['a.js', 'fetch("//example.org/")'],
	['a.js', 'navigator.sendBeacon("/x")'],
	['a.js', 'new WebSocket("wss://example.org")'],
	['feed.xml', '<!DOCTYPE x><feed/>'],
	['feed.xml', '<?xml-stylesheet href="x.xsl"?><feed/>'],
	['feed.xml', '<feed><link href="https://example.org/"/></feed>'],
	['sitemap-0.xml', '<loc>https://course.example.org/</loc>'],
	['offline.json', '{'],
	['llms.txt', '<!doctype html><script>alert(1)</script>'],
	['a.md', ' <html>'],
	['manifest.webmanifest', '{"start_url":"/","scope":"/notes/","icons":[]}'],
	['a.png', '<html>'],
	['a.woff2', 'x'],
	['a.pf_index', 'x'],
	['a.exe', ''],
	['a.swf', ''],
	['CNAME', 'example.org'],
];

for (const [name, text] of foreign) {
	test(`${name} with ${text || 'nothing'} is told`, () => {
		assert.notDeepEqual(foreignIn(name, Buffer.from(text), site), []);
	});
}

test('a text that is not UTF-8 is told', () => {
	assert.notDeepEqual(foreignIn('a.txt', Buffer.from([0xfe, 0xff, 0x00, 0x3c]), site), []);
});

const own: readonly [name: string, content: string | Buffer][] = [
	['index.html', '<script src="/notes/_astro/a.js"></script><a href="https://example.org/">x</a>'],
	['a.svg', `<svg ${svg}><path d="M0 0"/><use href="#a"/></svg>`],
	['a.css', 'a { src: url(/notes/a.woff2); fill: url(#a) }'],
	['a.js', 'import{a}from"./b.js";import(`./c.js`);fetch(base+"x.json");if(a.outerHTML===b)a()'],
	[
		'feed.xml',
		'<feed xmlns="http://www.w3.org/2005/Atom"><id>https://course.example/notes/</id></feed>',
	],
	['course.json', '{"lesson":"https://example.org/"}'],
	['llms.txt', '# Course'],
	['manifest.webmanifest', '{"start_url":"/notes/","scope":"/notes/","icons":[]}'],
	['a.pf_index', gzipSync('pagefind_dcd…')],
];

for (const [name, content] of own) {
	test(`${name} of the site's own is not told`, () => {
		assert.deepEqual(foreignIn(name, Buffer.from(content), site), []);
	});
}
