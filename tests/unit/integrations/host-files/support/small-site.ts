import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheForever, headersOfEveryFile } from '../../../../../src/course/host-headers.ts';
import type { Answer } from './server.ts';

export const home = `<!doctype html><title>Home</title>${'words and words '.repeat(200)}`;

const guide = path.resolve(import.meta.dirname, '../../../../../docs/deploy.md');

/** The example of docs/deploy.md for a server, by the language of its block. */
export function exampleFor(language: string): string {
	const blocks = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm');
	const text = blocks.exec(readFileSync(guide, 'utf8'))?.[1];
	assert.ok(text, `docs/deploy.md has no example for ${language}`);
	return text;
}

/** Writes a file of each kind that hosts treat in a way of its own. */
export function writeSmallSite(folder: string): void {
	for (const [file, text] of Object.entries({
		'index.html': home,
		'404.html': 'nothing here',
		'module/note/index.html': 'a note',
		'module/note.md': '# A note',
		'search.json': '{}',
		'manifest.webmanifest': '{}',
		'_astro/abc.js': 'export {};',
		'pagefind/pagefind-entry.json': '{}',
		'pagefind/filter/en_1.pf_filter': 'a',
		'pagefind/fragment/en_1.pf_fragment': 'a',
		'pagefind/index/en_1.pf_index': 'a',
	})) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	}
}

/**
 * Holds a server to what docs/deploy.md asks of a host, but for compression.
 *
 * @param ask gets an address below the site's own path
 */
export async function expectSmallSite(ask: (address: string) => Promise<Answer>): Promise<void> {
	const page = await ask('');
	assert.equal(page.status, 200);
	assert.equal(page.body.toString(), home);
	assert.equal(lower(page.headers['content-type']), 'text/html; charset=utf-8');
	assert.equal((await ask('module/note/')).body.toString(), 'a note');
	const { headers } = await ask('module/note.md');
	assert.equal(lower(headers['content-type']), 'text/markdown; charset=utf-8');
	const manifest = await ask('manifest.webmanifest');
	assert.match(lower(manifest.headers['content-type']), /^application\/manifest\+json/);
	assert.match((await ask('module/note')).headers.location ?? '', /\/module\/note\/$/);

	const absent = await ask('no/such/page/');
	assert.deepEqual([absent.status, absent.body.toString()], [404, 'nothing here']);
	assert.equal((await ask('module/')).body.toString().includes('note.md'), false);
	for (const answer of [page, absent]) {
		for (const [name, value] of Object.entries(headersOfEveryFile)) {
			assert.equal(answer.headers[name.toLowerCase()], value, name);
		}
	}

	for (const address of [
		'_astro/abc.js',
		'pagefind/filter/en_1.pf_filter',
		'pagefind/fragment/en_1.pf_fragment',
		'pagefind/index/en_1.pf_index',
	]) {
		assert.equal((await ask(address)).headers['cache-control'], cacheForever, address);
	}
	for (const address of [
		'',
		'module/note',
		'search.json',
		'pagefind/pagefind-entry.json',
		'no/such/page/',
		// A page of an older deployment asks for what is gone; that it is gone must not last.
		'_astro/gone.js',
	]) {
		assert.equal((await ask(address)).headers['cache-control'], 'no-cache', address);
	}
}

function lower(value: string | undefined): string {
	return (value ?? '').toLowerCase().replace(/;\s*/, '; ');
}
