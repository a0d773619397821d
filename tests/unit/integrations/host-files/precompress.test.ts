import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '../../../../src/integrations/host-files/precompress.ts';

test('every file of text is compressed twice, and pictures are left alone', async (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'precompress-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	writeFileSync(path.join(folder, 'index.html'), 'a page');
	writeFileSync(path.join(folder, 'icon.png'), 'a picture');
	assert.equal(await precompress(folder), 1);
	assert.deepEqual(readdirSync(folder).sort(), [
		'icon.png',
		'index.html',
		'index.html.br',
		'index.html.gz',
	]);
	const read = (file: string) => readFileSync(path.join(folder, file));
	assert.equal(brotliDecompressSync(read('index.html.br')).toString(), 'a page');
	assert.equal(gunzipSync(read('index.html.gz')).toString(), 'a page');
});
