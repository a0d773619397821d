import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { estimateSentBytes } from '../../../../src/integrations/offline/estimate-sent-bytes.ts';

const page = (place: number) => Buffer.from(`<p>${`note ${place} `.repeat(500)}</p>`);
const picture = Buffer.from(Array.from({ length: 2000 }, (_, place) => (place * 7919) % 251));

const weigh = async (contents: ReadonlyMap<string, Uint8Array>) => {
	let reads = 0;
	const files = [...contents].map(([path, { length }]) => ({ path, size: length }));
	const bytes = await estimateSentBytes(files, (path) => {
		reads += 1;
		return Promise.resolve(contents.get(path) ?? Buffer.of());
	});
	return { bytes, reads };
};
const sentBytes = (content: Uint8Array) => Math.min(content.length, gzipSync(content).length);

test('a few files are all weighed, each as it is sent', async () => {
	const contents = new Map<string, Uint8Array>([
		['a.html', page(1)],
		['b.html', page(2)],
		['c.png', picture],
		['empty.js', Buffer.of()],
	]);
	const expected = [...contents.values()].reduce((sum, content) => sum + sentBytes(content), 0);
	assert.deepEqual(await weigh(contents), { bytes: expected, reads: 4 });
});

test('of many files a part of each kind tells of the rest', async () => {
	const contents = new Map<string, Uint8Array>();
	for (let place = 0; place < 4000; place++) {
		contents.set(`${place}.html`, page(place));
		if (place % 4 === 0) contents.set(`${place}.png`, picture);
	}
	const expected = [...contents.values()].reduce((sum, content) => sum + sentBytes(content), 0);
	const { bytes, reads } = await weigh(contents);
	assert.ok(reads < 500, `${reads} files were read`);
	assert.ok(Math.abs(bytes - expected) < expected * 0.02, `${bytes} for ${expected}`);
});
