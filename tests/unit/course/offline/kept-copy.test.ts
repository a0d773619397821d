import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	cacheNamesOf,
	nextKeptCopy,
	readKeptCopy,
	readOffer,
} from '../../../../src/course/offline/kept-copy.ts';

const copy = {
	version: 'a1',
	files: 2,
	bytes: 9,
	since: '2026-10-01T08:00:00.000Z',
	renewed: '2026-10-01T08:00:00.000Z',
	assets: ['https://roses.example/_astro/site.a1.css'],
};
const deployment = {
	version: 'b2',
	bytes: 12,
	files: [
		['', 'x'],
		['soil/', 'y'],
		['404.html', 'z'],
	] as const,
};
const later = '2026-11-01T08:00:00.000Z';

test('an offer and a record are read as they were written', () => {
	const offer = { keep: true, version: 'a1', files: 2, bytes: 9, download: 4 };
	assert.deepEqual(readOffer(JSON.parse(JSON.stringify(offer))), offer);
	assert.deepEqual(readOffer({ keep: false, version: 'a1' }), { keep: false });
	assert.deepEqual(readKeptCopy(JSON.parse(JSON.stringify(copy))), copy);
});

test('what is damaged is none', () => {
	for (const value of [undefined, null, 'a', 1, [], {}, { keep: true }, { keep: 'false' }]) {
		assert.equal(readOffer(value), undefined);
		assert.equal(readKeptCopy(value), undefined);
	}
	assert.equal(readKeptCopy({ ...copy, since: 'yesterday' }), undefined);
	assert.equal(readKeptCopy({ ...copy, files: -1 }), undefined);
	assert.equal(readKeptCopy({ ...copy, assets: [1] }), undefined);
});

test('a newer version keeps the day of the first, and the same version its own', () => {
	const next = nextKeptCopy(copy, deployment, [], later);
	assert.deepEqual([next.since, next.renewed, next.files], [copy.since, later, 3]);
	const again = nextKeptCopy(next, deployment, [], '2026-12-01T08:00:00.000Z');
	assert.deepEqual([again.since, again.renewed], [copy.since, later]);
	const first = nextKeptCopy(undefined, deployment, [], later);
	assert.deepEqual([first.since, first.renewed], [later, later]);
});

test('two sites on one host have caches of their own', () => {
	const names = ['https://roses.example/a/', 'https://roses.example/b/'].flatMap((home) =>
		Object.values(cacheNamesOf(home)),
	);
	assert.equal(new Set(names).size, 4);
});
