import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { siteFiles } from '../../../../scripts/pull-request/site-files.mjs';

function folderOf(context: TestContext, files: readonly string[]): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'site-files-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	for (const file of files) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), 'x');
	}
	return folder;
}

const honest = [
	'404.html',
	'_astro/Page.BYe_F-vQ.css',
	'docker/why-docker/index.html',
	'index.html',
	'pagefind/fragment/en-gb_1d70a2d.pf_fragment',
	'pagefind/wasm.en-gb.pagefind',
];

test('the files of a site are listed, and nothing speaks against them', (context) => {
	const { files, reasons } = siteFiles(folderOf(context, honest));
	assert.deepEqual(files, honest);
	assert.deepEqual(reasons, []);
});

for (const file of [
	'_headers',
	'_redirects',
	'netlify.toml',
	'.netlify/x.html',
	'.well-known/security.txt',
	'netlify/functions/x.mjs',
	'a/.env',
	'a/x.php',
	'a/x',
	'a b.html',
	'a/%2e%2e.html',
]) {
	test(`${file} has no place in a site`, (context) => {
		const { reasons } = siteFiles(folderOf(context, ['index.html', file]));
		assert.equal(reasons.length, 1);
	});
}

test('a link in a site is refused, to a file and to a folder', (context) => {
	const folder = folderOf(context, ['index.html']);
	symlinkSync('/etc/hostname', path.join(folder, 'a.html'));
	symlinkSync('/etc', path.join(folder, 'b'));
	assert.deepEqual(
		siteFiles(folder).reasons.map((reason) => reason.split(',')[0]),
		['Unexpected a.html', 'Unexpected b'],
	);
});

test('a site without a first page is refused', (context) => {
	assert.match(siteFiles(folderOf(context, ['a/index.html'])).reasons.join(), /index\.html/);
});

test('a file that is too large is refused, and a site that is', (context) => {
	const folder = folderOf(context, ['index.html', 'big.json']);
	truncateSync(path.join(folder, 'big.json'), 600 * 1024 * 1024);
	assert.equal(siteFiles(folder).reasons.length, 2);
});
