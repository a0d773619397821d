import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serveFolder, type Served } from '../../../support/serve-folder.ts';

const outside = mkdtempSync(path.join(tmpdir(), 'site-'));
const folder = path.join(outside, 'dist');
const files = {
	'index.html': 'home',
	'docker/index.html': 'Docker',
	'docker/why-docker.md': '# Why Docker',
	'_astro/site.css': 'body{}',
	'404.html': 'nothing here',
	'../secret.txt': 'secret',
};
let site: Served;

before(async () => {
	for (const [name, text] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	site = await serveFolder(folder, '/notes');
});

after(async () => {
	await site.close();
	rmSync(outside, { recursive: true });
});

test('serves a page by its address below the base path', async () => {
	const { status, body, headers } = await get('/notes/docker/');
	assert.equal(status, 200);
	assert.equal(body, 'Docker');
	assert.match(String(headers['content-type']), /^text\/html;charset=utf-8$/);
	assert.equal((await get('/notes/')).body, 'home');
});

test('adds the slash that an address lacks and keeps its query', async () => {
	assert.equal((await get('/notes')).headers.location, '/notes/');
	assert.equal((await get('/notes?q=a?b')).headers.location, '/notes/?q=a?b');
	const { status, headers } = await get('/notes/docker?q=image');
	assert.equal(status, 302);
	assert.equal(headers.location, '/notes/docker/?q=image');
});

test('answers with 404.html for what is not there', async () => {
	for (const address of ['/notes/none/', '/', '/docker/', '/notesdocker/', '/notes/%zz']) {
		const { status, body } = await get(address);
		assert.equal(status, 404, address);
		assert.equal(body, 'nothing here', address);
	}
});

test('never leaves the folder of the site', async () => {
	for (const address of [
		'/notes/../secret.txt',
		'/notes/..%2fsecret.txt',
		'/notes//../secret.txt',
	]) {
		const { body } = await get(address);
		assert.equal(body, 'nothing here', address);
	}
});

test('a redirect never leads to another host', async () => {
	const rooted = await serveFolder(folder, '/');
	const { headers, status } = await get('//docker', rooted);
	assert.deepEqual([status, headers.location], [302, '/docker/']);
	await rooted.close();
});

test('lets browsers keep what is named by its content, and ask anew for the rest', async () => {
	assert.match(String((await get('/notes/_astro/site.css')).headers['cache-control']), /immutable/);
	assert.equal((await get('/notes/docker/')).headers['cache-control'], 'no-cache');
});

test('Markdown is sent as text in UTF-8, and browsers are told not to guess', async () => {
	const { headers } = await get('/notes/docker/why-docker.md');
	assert.equal(headers['content-type'], 'text/markdown;charset=utf-8');
	assert.equal(headers['x-content-type-options'], 'nosniff');
});

// Not `fetch`, which tidies an address before it asks for it.
function get(address: string, from = site) {
	const { hostname, port } = new URL(from.address);
	return new Promise<{
		status: number | undefined;
		headers: Record<string, string | string[] | undefined>;
		body: string;
	}>((resolve, reject) => {
		request({ hostname, port, path: address }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (text: string) => (body += text));
			response.on('end', () =>
				resolve({ status: response.statusCode, headers: response.headers, body }),
			);
		})
			.on('error', reject)
			.end();
	});
}
