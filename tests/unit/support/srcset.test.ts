import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { foreignCode } from '../../support/foreign-code.ts';
import { runNode } from '../../support/run-node.ts';
import { addressesInSrcset } from '../../support/srcset.ts';

test('a srcset is read with commas alone between its pictures, and with commas within their names', () => {
	const found = [
		['/a.png', '/a.png'],
		['/a.png 1x, /b.png 2x', '/a.png /b.png'],
		['/a.png 320w,/b.png 640w', '/a.png /b.png'],
		['/a,1.png 320w,\n\t/b.png', '/a,1.png /b.png'],
		['/a.png, /b.png 2x', '/a.png /b.png'],
		[' , ', ''],
	] as const;
	for (const [srcset, addresses] of found) {
		assert.equal(addressesInSrcset(srcset).join(' '), addresses, srcset);
	}
});

test('a srcset that names another host, or data, is told', () => {
	assert.deepEqual(foreignCode('<img srcset="/a.png 1x,../b.png 2x">'), []);
	for (const address of ['https://example.org/b.png', '//example.org/b.png', 'data:image/png,x']) {
		for (const name of ['srcset', 'imagesrcset']) {
			assert.notDeepEqual(foreignCode(`<img ${name}="/a.png 1x, ${address} 2x">`), [], address);
		}
	}
});

for (const [which, html] of [
	['a picture', '<img src="/a.png" srcset="/a.png 1x, /nowhere.png 2x" alt="">'],
	[
		'a source',
		'<picture><source srcset="/a.png 1x,/nowhere.png 2x"><img src="/a.png" alt=""></picture>',
	],
	['what is loaded before', '<link rel="preload" as="image" imagesrcset="/nowhere.png 2x">'],
] as const) {
	test(`a srcset of ${which} that leads nowhere fails the tests of the finished site`, async () => {
		const dist = mkdtempSync(path.join(tmpdir(), 'srcset-'));
		try {
			writeFileSync(path.join(dist, 'a.png'), '');
			const run = (body: string) => {
				writeFileSync(path.join(dist, 'index.html'), `<!doctype html><title>a</title>${body}`);
				return runNode(
					['--test', '--test-name-pattern=every script, style sheet', 'tests/site/links.test.ts'],
					{ env: { DIST: dist, BASE: '/' } },
				);
			};
			const { code, stdout } = await run(html);
			assert.notEqual(code, 0);
			assert.match(stdout, /names \/nowhere\.png/);
			assert.equal((await run(html.replaceAll('nowhere', 'a'))).code, 0);
		} finally {
			rmSync(dist, { recursive: true });
		}
	});
}
