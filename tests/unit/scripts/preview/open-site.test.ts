import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { openSite, PreviewError } from '../../../../scripts/preview/open-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const empty = mkdtempSync(path.join(tmpdir(), 'site-'));
writeFileSync(path.join(folder, 'index.html'), '<link href="/notes/_astro/site.css">home');
after(() => [folder, empty].forEach((name) => rmSync(name, { recursive: true })));

test('serves the site under the path it was built for, without being told', async () => {
	const site = await openSite(folder, { PORT: '0' });
	assert.match(site.address, /^http:\/\/localhost:\d+\/notes\/$/);
	assert.match(await (await fetch(site.address)).text(), /home$/);
	await site.close();
});

test('is reached by 127.0.0.1, too', async () => {
	const site = await openSite(folder, { PORT: '0' });
	const other = site.address.replace('localhost', '127.0.0.1');
	assert.equal((await fetch(other)).status, 200);
	await site.close();
});

test('a port in use is named, with the cure', async () => {
	const { port, close } = await occupy();
	await assert.rejects(openSite(folder, { PORT: String(port) }), {
		constructor: PreviewError,
		message: `Port ${port} is in use. Choose another: PORT=${port + 1} npm run preview`,
	});
	await close();
});

test('a site that is not there, or was built for another path, is told with its cure', async () => {
	await assert.rejects(openSite(empty, {}), /no finished site in dist\/ yet.*npm run build/);
	await assert.rejects(
		openSite(folder, { BASE: '/other' }),
		/built for \/notes\/, not for \/other\/\. Build it again: BASE=\/other\/ npm run build/,
	);
});

test('a port that is none is told what a port is', async () => {
	for (const PORT of ['web', '-1', '65536', '80.5']) {
		await assert.rejects(openSite(folder, { PORT }), /Unexpected PORT .*, expected a whole number/);
	}
});

async function occupy() {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}
