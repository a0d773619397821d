import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { findBooklets } from '../../../../scripts/pdf/find-booklets.ts';
import { readPdfOptions } from '../../../../scripts/pdf/options.ts';

const site = mkdtempSync(path.join(tmpdir(), 'site-'));
after(() => rmSync(site, { recursive: true, force: true }));
for (const folder of ['', 'booklet', 'roses/booklet', 'asters/booklet', 'roses/soil']) {
	mkdirSync(path.join(site, folder), { recursive: true });
	writeFileSync(path.join(site, folder, 'index.html'), '<html></html>');
}

test('without a word everything is written into the site, on A4', () => {
	const options = readPdfOptions([]);
	assert.equal(options.site, path.resolve('dist'));
	assert.equal(options.out, path.resolve('dist/pdf'));
	assert.deepEqual([options.paper, options.names, options.help], ['a4', [], false]);
});

test('folder, paper and booklets can be chosen', () => {
	const options = readPdfOptions([
		'roses',
		'--out',
		'x',
		'--paper=Letter',
		'--site',
		'y',
		'asters',
	]);
	assert.equal(options.out, path.resolve('x'));
	assert.equal(options.site, path.resolve('y'));
	assert.deepEqual([options.paper, options.names], ['letter', ['roses', 'asters']]);
});

for (const [says, args, message] of [
	[
		'an unknown option',
		['--papre', 'a4'],
		/^Unexpected option --papre, expected one of .* Did you mean --paper\?$/,
	],
	['an unknown paper', ['--paper', 'a5'], /^Unexpected paper a5, expected a4 or letter\./],
	[
		'an option without its value',
		['--out'],
		/^Unexpected --out without a value, expected one behind it/,
	],
] as const) {
	test(`${says} is refused with what is expected`, () => {
		assert.throws(() => readPdfOptions(args), { name: 'CouldNotRun', message });
	});
}

test('the booklets of a site are found by their pages, the course last', () => {
	assert.deepEqual(findBooklets(site, []), [
		{ name: 'asters', address: 'asters/booklet/' },
		{ name: 'roses', address: 'roses/booklet/' },
		{ name: 'booklet', address: 'booklet/' },
	]);
	assert.deepEqual(
		findBooklets(site, ['roses']).map(({ name }) => name),
		['roses'],
	);
});

test('a booklet that does not exist is answered with the nearest that does', () => {
	assert.throws(() => findBooklets(site, ['rose']), {
		name: 'CouldNotRun',
		message:
			/^Unexpected booklet rose, expected one of asters, roses, booklet\. Did you mean roses\?$/,
	});
});

test('a site that has not been built, or has no booklets, says how to make it', () => {
	assert.throws(() => findBooklets(path.join(site, 'none'), []), /Make it: npm run build\.$/);
	assert.throws(() => findBooklets(path.join(site, 'roses/soil'), []), /Build it again/);
});
