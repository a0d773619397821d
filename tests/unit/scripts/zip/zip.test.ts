import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { readZipOptions } from '../../../../scripts/zip/options.ts';
import { zipSite } from '../../../../scripts/zip/zip-site.ts';
import { runNode } from '../../../support/run-node.ts';

const root = path.join(import.meta.dirname, '../../../..');
const passing = mkdtempSync(path.join(tmpdir(), 'zip-'));
after(() => rmSync(passing, { recursive: true, force: true }));

const site = path.join(passing, 'built');
for (const [file, text] of Object.entries({
	'index.html': '<title>Roses</title><link href="/_astro/a.css">home',
	'404.html': 'no such page',
	'soil/index.html': 'soil',
	'soil/why-ph/index.html': 'pH',
	'_astro/a.css': 'a{}',
	'pagefind/pagefind.js': 'export {}',
	'pagefind/index/en.pf_index': '\u0000\u0001',
	'a picture.svg': '<svg/>',
})) {
	mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
	writeFileSync(path.join(site, file), text);
}

test('the same site gives the same bytes in every time zone', async () => {
	const pack = (zone: string) =>
		runNode(['scripts/zip.ts', '--site', site, '--out', path.join(passing, `${zone.length}.zip`)], {
			cwd: root,
			env: { TZ: zone },
		});
	const zones = ['UTC', 'America/New_York'];
	for (const ran of await Promise.all(zones.map(pack))) assert.equal(ran.code, 0, ran.stderr);
	const [one, two] = zones.map((zone) => readFileSync(path.join(passing, `${zone.length}.zip`)));
	assert.deepEqual(one, two);
	const names = Object.keys(unzipSync(one ?? Buffer.of()));
	assert.ok(names.includes('roses/README.txt') && names.includes('roses/site/soil/index.html'));
});

test('the archive, unpacked, serves pages, files of the search, and what is not there', async (t) => {
	const { get } = await serveUnpacked(t, '/');
	for (const [address, status, type, text] of [
		['/', 200, 'text/html; charset=utf-8', /home/],
		['/soil/why-ph/', 200, 'text/html; charset=utf-8', /^pH$/],
		['/soil/why-ph/?found=ph', 200, 'text/html; charset=utf-8', /^pH$/],
		['/_astro/a.css', 200, 'text/css; charset=utf-8', /a\{\}/],
		['/pagefind/pagefind.js?ts=1', 200, 'text/javascript; charset=utf-8', /export/],
		// eslint-disable-next-line no-control-regex -- a file that is no text
		['/pagefind/index/en.pf_index', 200, 'application/octet-stream', /^\u0000\u0001$/],
		['/a%20picture.svg', 200, 'image/svg+xml', /svg/],
		['/no/such/page/', 404, 'text/html; charset=utf-8', /^no such page$/],
		['/pagefind/', 404, 'text/html; charset=utf-8', /^no such page$/],
	] as const) {
		const answer = await get(address);
		assert.equal(answer.status, status, address);
		assert.equal(answer.type, type, address);
		assert.match(answer.text, text, address);
	}
	const moved = await get('/soil?x=1');
	assert.deepEqual([moved.status, moved.location], [302, '/soil/?x=1']);
	const elsewhere = await get('//soil');
	assert.doesNotMatch(elsewhere.location ?? '', /^\/\//);
});

test('no address leads out of the site', async (t) => {
	const { get, folder } = await serveUnpacked(t, '/');
	writeFileSync(path.join(folder, 'site-secret.txt'), 'secret');
	symlinkSync(path.join(folder, 'site-secret.txt'), path.join(folder, 'site/link.txt'));
	for (const address of [
		'/../serve.mjs',
		'/../site-secret.txt',
		'/soil/../../serve.mjs',
		'/%2e%2e/serve.mjs',
		'/..%2fserve.mjs',
		'/%2e%2e%2fsite-secret.txt',
		'/..%5cserve.mjs',
		'/..\\serve.mjs',
		'/link.txt',
		'/%00',
		'/%zz',
		'/soil/index.html%00.css',
		'/C:/Windows/win.ini',
	]) {
		const { status, text } = await get(address);
		assert.equal(status, 404, address);
		assert.doesNotMatch(text, /secret|createServer/, address);
	}
});

test('a site for a base path is served under it', async (t) => {
	const { get, printed } = await serveUnpacked(t, '/notes/');
	assert.match(printed, /:\d+\/notes\/ /);
	assert.equal((await get('/notes/soil/')).text, 'soil');
	assert.equal((await get('/')).location, '/notes/');
	assert.equal((await get('/notes')).location, '/notes/');
	assert.equal((await get('/soil/')).status, 404);
});

test('the server in the archive uses nothing but Node itself', () => {
	const text = readFileSync(path.join(root, 'scripts/zip/serve.mjs'), 'utf8');
	const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
	assert.ok(imports.length > 2);
	assert.deepEqual(
		imports.filter((name) => !name.startsWith('node:')),
		[],
	);
});

test('an option that is unknown or lacks its value is refused, and so is a site that is not there', async () => {
	assert.throws(() => readZipOptions(['--ouz', 'x']), /Did you mean --out\?$/);
	assert.throws(() => readZipOptions(['--out']), /^CouldNotRun: Unexpected --out without a value/);
	assert.throws(() => readZipOptions(['roses']), /^CouldNotRun: Unexpected roses, expected one of/);
	const ran = await runNode(['scripts/zip.ts', '--site', path.join(passing, 'none')], {
		cwd: root,
	});
	assert.equal(ran.code, 2);
	assert.match(ran.stderr, /Make it: npm run build\.$/m);
});

interface Answer {
	status: number | undefined;
	type: string | undefined;
	location: string | undefined;
	text: string;
}

/** Packs the site, unpacks it elsewhere, and runs the server that came with it. */
async function serveUnpacked(t: TestContext, base: string) {
	const target = mkdtempSync(path.join(passing, 'unpacked-'));
	const files = unzipSync(zipSite(site, { name: 'roses', title: 'Roses', base }));
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
		writeFileSync(path.join(target, file), content);
	}
	const folder = path.join(target, 'roses');
	const child = spawn(process.execPath, ['serve.mjs'], { cwd: folder, env: { PORT: '0' } });
	t.after(() => child.kill());
	const printed = await new Promise<string>((resolve, reject) => {
		child.stdout.setEncoding('utf8').once('data', resolve);
		child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
	});
	const port = /:(\d+)\//.exec(printed)?.[1] ?? '';
	// Not fetch(), which would tidy the address before it asks.
	const get = (address: string) =>
		new Promise<Answer>((resolve, reject) => {
			request({ host: 'localhost', port, path: address }, (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (part: string) => (text += part));
				response.on('end', () => {
					const { 'content-type': type, location } = response.headers;
					resolve({ status: response.statusCode, type, location, text });
				});
			})
				.on('error', reject)
				.end();
		});
	return { get, folder, printed };
}
