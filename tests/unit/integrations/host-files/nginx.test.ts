// The example of docs/deploy.md, in Debian's nginx, with files compressed as the build does it.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cacheForever, headersOfEveryFile } from '../../../../src/course/host-headers.ts';
import { precompress } from '../../../../src/integrations/host-files/precompress.ts';
import { freePort } from '../../../support/free-port.ts';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const mimeTypes = '/etc/nginx/mime.types';
const skip =
	nginx === undefined || !existsSync(mimeTypes)
		? 'nginx is not installed: apt-get install nginx libnginx-mod-http-brotli-static'
		: false;

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/deploy.md'), 'utf8');
const example = /^```nginx\n([^]*?)^```/m.exec(guide)?.[1] ?? '';

const home = `<!doctype html><title>Home</title>${'words and words '.repeat(200)}`;

for (const base of ['/', '/notes/']) {
	test(`nginx serves the site as docs/deploy.md has it, under ${base}`, { skip }, async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
		const site = path.join(folder, 'site', base);
		for (const [file, text] of Object.entries({
			'index.html': home,
			'404.html': 'nothing here',
			'module/note/index.html': 'a note',
			'module/note.md': '# A note',
			'search.json': '{}',
			'manifest.webmanifest': '{}',
			'_astro/abc.js': 'export {};',
			'pagefind/pagefind-entry.json': '{}',
		})) {
			mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
			writeFileSync(path.join(site, file), text);
		}
		await precompress(site);
		const server = await start(folder, base);
		try {
			await expectSite((address, accepted) => get(server.port, base + address, accepted));
			assert.equal(
				(await get(server.port, `${base}module/note`)).headers.location,
				`${base}module/note/`,
			);
		} finally {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	});
}

async function expectSite(ask: (address: string, accepted?: string) => Promise<Answer>) {
	const page = await ask('');
	assert.equal(page.status, 200);
	assert.equal(page.body.toString(), home);
	assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
	assert.equal((await ask('module/note/')).body.toString(), 'a note');
	assert.equal(
		(await ask('module/note.md')).headers['content-type'],
		'text/markdown; charset=utf-8',
	);
	assert.match(
		String((await ask('manifest.webmanifest')).headers['content-type']),
		/^application\/manifest\+json/,
	);

	const absent = await ask('no/such/page/');
	assert.deepEqual([absent.status, absent.body.toString()], [404, 'nothing here']);
	for (const { headers } of [page, absent]) {
		for (const [name, value] of Object.entries(headersOfEveryFile)) {
			assert.equal(headers[name.toLowerCase()], value, name);
		}
	}

	assert.equal((await ask('_astro/abc.js')).headers['cache-control'], cacheForever);
	for (const address of ['', 'search.json', 'pagefind/pagefind-entry.json', 'no/such/page/']) {
		assert.equal((await ask(address)).headers['cache-control'], 'no-cache', address);
	}

	const zipped = await ask('', 'gzip');
	assert.equal(zipped.headers['content-encoding'], 'gzip');
	assert.equal(zipped.headers.vary, 'Accept-Encoding');
	assert.equal(gunzipSync(zipped.body).toString(), home);
	if (existsSync(brotliModule)) {
		const small = await ask('', 'gzip, br');
		assert.equal(small.headers['content-encoding'], 'br');
		assert.equal(small.headers.vary, 'Accept-Encoding');
		assert.equal(brotliDecompressSync(small.body).toString(), home);
	}
}

/** Starts nginx with the example, changed as the guide says; its files stay within the folder. */
async function start(folder: string, base: string) {
	assert.ok(nginx !== undefined && example !== '');
	const port = await freePort();
	const servers = example
		.replace('listen 8080', `listen 127.0.0.1:${port}`)
		.replace('/srv/course', path.join(folder, 'site'))
		.replace('404 /404.html', `404 ${base}404.html`)
		.replace(/^\tbrotli_static.*\n/m, (line) => (existsSync(brotliModule) ? line : ''));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join('\n');
	const file = path.join(folder, 'nginx.conf');
	writeFileSync(
		file,
		`${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
		daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
		${process.getuid?.() === 0 ? 'user root;' : ''}
		events {}
		http { include ${mimeTypes}; access_log off; ${temporary}\n${servers} }`,
	);
	execFileSync(nginx, ['-t', '-q', '-c', file, '-e', path.join(folder, 'error.log')]);
	const child = spawn(nginx, ['-c', file, '-e', path.join(folder, 'error.log')]);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	for (let tries = 0; tries < 100; tries += 1) {
		if (await get(port, '/').catch(() => undefined)) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		port,
		stop: () => {
			child.kill('SIGTERM');
			return ended;
		},
	};
}

interface Answer {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	body: Buffer;
}

function get(port: number, address: string, accepted = 'identity'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': accepted };
		request({ port, host: '127.0.0.1', path: address, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(parts),
				});
			});
		})
			.on('error', reject)
			.end();
	});
}
