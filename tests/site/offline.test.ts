import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readOffer } from '../../src/course/offline/kept-copy.ts';
import { addressOfFile } from '../../src/course/offline/kept-files.ts';
import { base, pages, siteFolder } from './support/site.ts';

const worker = readFileSync(path.join(siteFolder, 'offline-worker.js'), 'utf8');
const offer = readOffer(JSON.parse(readFileSync(path.join(siteFolder, 'offline.json'), 'utf8')));

test('the worker knows every page by the hash of what is published', () => {
	const stale = pages.filter(({ html }) => !worker.includes(hashOf(html)));
	assert.deepEqual(
		stale.map(({ address }) => address),
		[],
		'offline() must be the last of the integrations',
	);
});

test('every file in _astro/ that a page names is kept', () => {
	const named = pages.flatMap(({ html }) =>
		[...html.matchAll(/\s(?:src|href)="?([^"\s>]*\/_astro\/[^"\s>]+)/g)].flatMap(
			([, address]) => address ?? [],
		),
	);
	assert.ok(named.length > pages.length);
	const missing = [...new Set(named)].filter(
		(address) => !worker.includes(addressOfFile(address.slice(base.length))),
	);
	assert.deepEqual(missing, []);
});

test('the site tells how much there is to keep', () => {
	assert.ok(offer?.keep);
	assert.ok(offer.files > pages.length);
	assert.ok(offer.download < offer.bytes);
	assert.equal(worker.includes(offer.version), true);
});

test('the worker, its list of files left out, weighs at most 10 KB after gzip', () => {
	const script = worker.replaceAll(/\[[`"'][^\]]*[`"']\]/g, '');
	const bytes = gzipSync(script).length;
	assert.ok(bytes <= 10_000, `${bytes}`);
});

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}
