// The example of docs/deploy.md as `.htaccess`, in Debian's Apache.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { freePort } from '../../../../scripts/preview/free-port.ts';
import { get, startServer } from './support/server.ts';
import { exampleFor, expectSmallSite, home, writeSmallSite } from './support/small-site.ts';

const apache = '/usr/sbin/apache2';
const modules = '/usr/lib/apache2/modules';
const skip =
	existsSync(apache) && existsSync(modules)
		? false
		: 'Apache is not installed (Debian: apt-get install apache2)';

/** For a server that neither answers nor ends. */
const timeout = 60_000;

for (const base of ['/', '/notes/']) {
	test(
		`Apache serves the site as docs/deploy.md has it, under ${base}`,
		{ skip, timeout },
		async (context) => {
			const port = await serve(context, base);
			await expectSmallSite((address) => get(port, base + address));
			const small = await get(port, base, 'br');
			assert.equal(small.headers['content-encoding'], 'br');
			assert.equal(brotliDecompressSync(small.body).toString(), home);
			const older = await get(port, base, 'gzip');
			assert.equal(older.headers['content-encoding'], 'gzip');
			assert.equal(gunzipSync(older.body).toString(), home);
			assert.equal(older.headers.vary, 'Accept-Encoding');
		},
	);
}

/** Starts Apache with the modules that the guide names; its files stay within one folder. */
async function serve(context: TestContext, base: string): Promise<number> {
	const folder = mkdtempSync(path.join(tmpdir(), 'apache-'));
	chmodSync(folder, 0o755); // Apache gives the rights of root away
	const site = path.join(folder, 'site');
	writeSmallSite(path.join(site, base));
	const example = exampleFor('apache').replace('404 /404.html', `404 ${base}404.html`);
	writeFileSync(path.join(site, base, '.htaccess'), example);
	const port = await freePort();
	const load = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'filter', 'brotli', 'deflate']
		.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
		.join('\n');
	const file = path.join(folder, 'apache.conf');
	writeFileSync(
		file,
		`${load}
		ServerRoot ${folder}
		ServerName localhost
		Listen 127.0.0.1:${port}
		PidFile ${folder}/pid
		DefaultRuntimeDir ${folder}
		ErrorLog ${folder}/error.log
		TypesConfig /etc/mime.types
		${process.getuid?.() === 0 ? 'User www-data' : ''}
		DocumentRoot ${site}
		<Directory ${site}>
			AllowOverride All
			Require all granted
		</Directory>`,
	);
	const stop = await startServer(apache, ['-D', 'FOREGROUND', '-f', file], port);
	context.after(async () => {
		await stop();
		rmSync(folder, { recursive: true, force: true });
	});
	return port;
}
