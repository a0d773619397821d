// The example of docs/deploy.md, in Debian's nginx, with files compressed as the build does it.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '../../../../src/integrations/host-files/precompress.ts';
import { freePort } from '../../../../scripts/preview/free-port.ts';
import { get, startServer } from './support/server.ts';
import { exampleFor, expectSmallSite, home, writeSmallSite } from './support/small-site.ts';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const mimeTypes = '/etc/nginx/mime.types';
const skip =
	nginx === undefined || !existsSync(mimeTypes)
		? 'nginx is not installed (Debian: apt-get install nginx)'
		: false;
const skipBrotli =
	skip ||
	(!existsSync(brotliModule) &&
		'no brotli for nginx (Debian: apt-get install libnginx-mod-http-brotli-static)');

/** For a server that neither answers nor ends. */
const timeout = 60_000;

for (const base of ['/', '/notes/']) {
	test(
		`nginx serves the site as docs/deploy.md has it, under ${base}`,
		{ skip, timeout },
		async (context) => {
			const port = await serve(context, base);
			await expectSmallSite((address) => get(port, base + address));
			assert.equal((await get(port, `${base}module/note`)).headers.location, `${base}module/note/`);
			const { headers, body } = await get(port, base, 'gzip');
			assert.equal(headers['content-encoding'], 'gzip');
			assert.equal(headers.vary, 'Accept-Encoding');
			assert.equal(gunzipSync(body).toString(), home);
		},
	);
}

test(
	'nginx sends what the build has compressed with brotli',
	{ skip: skipBrotli, timeout },
	async (context) => {
		const port = await serve(context, '/', 'brotli');
		const { headers, body } = await get(port, '/', 'gzip, br');
		assert.equal(headers['content-encoding'], 'br');
		assert.equal(headers.vary, 'Accept-Encoding');
		assert.equal(brotliDecompressSync(body).toString(), home);
	},
);

/** Starts nginx with the example, changed as the guide says; its files stay within one folder. */
async function serve(context: TestContext, base: string, brotli?: 'brotli'): Promise<number> {
	assert.ok(nginx !== undefined);
	const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
	const site = path.join(folder, 'site');
	writeSmallSite(path.join(site, base));
	await precompress(path.join(site, base));
	const port = await freePort();
	const servers = exampleFor('nginx')
		.replace('listen 8080', `listen 127.0.0.1:${port}`)
		.replace('/srv/course', site)
		.replace('404 /404.html', `404 ${base}404.html`)
		.replace(/^\tbrotli_static.*\n/m, (line) => (brotli ? line : ''));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join('\n');
	const file = path.join(folder, 'nginx.conf');
	writeFileSync(
		file,
		`${brotli ? `load_module ${brotliModule};` : ''}
		daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
		${process.getuid?.() === 0 ? 'user root;' : ''}
		events {}
		http { include ${mimeTypes}; access_log off; ${temporary}\n${servers} }`,
	);
	const stop = await startServer(nginx, ['-c', file, '-e', `${folder}/error.log`], port);
	context.after(async () => {
		await stop();
		rmSync(folder, { recursive: true, force: true });
	});
	return port;
}
