// What a system reads to install the site as an app.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attributes, base, fileAt, origin, pages } from './support/site.ts';

test('the manifest of the app leads to the home page, and to pictures of the size that it says', () => {
	const home = pages.find((page) => page.address === base);
	assert.ok(home);
	const [address = ''] = attributes(home.document, 'link[rel="manifest"]', 'href');
	const manifest = JSON.parse(readFileSync(fileAt(address) ?? '', 'utf8')) as {
		id: string;
		start_url: string;
		scope: string;
		icons: { src: string; sizes: string; type: string }[];
	};
	for (const page of [manifest.id, manifest.start_url, manifest.scope]) {
		assert.equal(new URL(page, origin + address).pathname, base);
	}
	assert.ok(manifest.icons.length > 0);
	for (const { src, sizes, type } of manifest.icons) {
		const bytes = readFileSync(fileAt(new URL(src, origin + address).pathname) ?? '');
		assert.equal(type, 'image/png');
		assert.equal(bytes.toString('latin1', 1, 4), 'PNG', src);
		// A PNG says its width and height behind its first sixteen bytes.
		assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
	}
});
