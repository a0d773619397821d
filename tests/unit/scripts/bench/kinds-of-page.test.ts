import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { brotliBytes } from '../../../../scripts/bench/site/brotli-bytes.ts';
import { kindsOfPage, notesOf } from '../../../../scripts/bench/site/kinds-of-page.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'kinds-of-page-'));
after(() => rmSync(dist, { recursive: true }));
const sizes = {
	...{ '.': 5, docker: 5, networking: 5, plan: 5, glossary: 5, booklet: 90 },
	...{ 'docker/b': 30, 'docker/a': 10, 'networking/c': 20 },
	...{ 'docker/booklet': 60, 'networking/booklet': 40 },
};
for (const [folder, size] of Object.entries(sizes)) {
	mkdirSync(path.join(dist, folder), { recursive: true });
	writeFileSync(path.join(dist, folder, 'index.html'), 'x'.repeat(size));
}

test('notes are listed by size, the smallest first, booklets left out', () => {
	assert.deepEqual(notesOf(dist), ['docker/a/', 'networking/c/', 'docker/b/']);
});

test('one page stands for each kind, and each page of a kind of its own for itself', () => {
	assert.deepEqual(
		kindsOfPage(dist).map(({ name, address, kind }) => `${name} | ${address} | ${kind}`),
		[
			'home |  | other',
			'a module | docker/ | other',
			'median note | networking/c/ | note',
			'longest note | docker/b/ | note',
			'longest booklet of a module | docker/booklet/ | booklet',
			'/booklet/ | booklet/ | booklet',
			'/glossary/ | glossary/ | other',
			'/plan/ | plan/ | tool',
			'/404.html | 404.html | other',
		],
	);
});

test('a file weighs what a host sends: compressed, unless that makes it no smaller', () => {
	assert.ok(brotliBytes(Buffer.from('word '.repeat(500))) < 100);
	assert.equal(brotliBytes(Buffer.from('x')), 1);
});
