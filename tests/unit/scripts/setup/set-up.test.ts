import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { runNode } from '../../../support/run-node.ts';

const repository = path.join(import.meta.dirname, '../../../..');
const npm = path.join(repository, 'tests/fixtures/set-up/npm-cli.js');
let checkout: string;

beforeEach(() => {
	checkout = mkdtempSync(path.join(tmpdir(), 'checkout-'));
	for (const name of ['setup.mjs', 'setup']) {
		cpSync(path.join(repository, 'scripts', name), at('scripts', name), { recursive: true });
	}
	writeManifest({ dependencies: { zod: '4.6.7' } });
	writeFileSync(at('package-lock.json'), '{}');
});
afterEach(() => rmSync(checkout, { recursive: true }));

test('a bare checkout is installed, and a second run has nothing to do', async () => {
	const first = await setUp();
	assert.equal(first.code, 0);
	assert.match(first.stderr, /Installing packages.*\n.*Packages are ready/);
	assert.deepEqual(calls(), ['ping', 'ci']);

	const second = await setUp();
	assert.deepEqual(second, { code: 0, stdout: '', stderr: '' });
	assert.deepEqual(calls(), ['ping', 'ci']);
});

test('the stdout of a script stays its own', async () => {
	assert.equal((await setUp()).stdout, '');
});

test('npm install takes over quietly where npm ci refuses the lock file', async () => {
	const { code, stderr } = await setUp({ MODE: 'refuse' });
	assert.equal(code, 0);
	assert.ok(!stderr.includes('EUSAGE'));
	assert.deepEqual(calls(), ['ping', 'ci', 'install']);
});

test('without a network a line says so, and nothing counts as installed', async () => {
	const { code, stderr } = await setUp({ MODE: 'offline' });
	assert.equal(code, 1);
	assert.match(stderr, /No network: the packages could not be fetched\./);
	assert.deepEqual(calls(), ['ping', 'ci --offline']);
	assert.equal((await setUp()).code, 0);
	assert.deepEqual(calls(), ['ping', 'ci --offline', 'ping', 'ci']);
});

test('an install that was cut off is begun anew', async () => {
	assert.notEqual((await setUp({ MODE: 'die' })).code, 0);
	assert.ok(existsSync(at('node_modules/zod')));
	assert.equal((await setUp()).code, 0);
	assert.deepEqual(calls(), ['ping', 'ci', 'ping', 'ci']);
});

test('a deleted package comes back, a new version is installed, a new script changes nothing', async () => {
	await setUp();
	rmSync(at('node_modules/zod'), { recursive: true });
	await setUp();
	assert.ok(existsSync(at('node_modules/zod')));
	writeManifest({ dependencies: { zod: '4.6.8' } });
	await setUp();
	writeManifest({ dependencies: { zod: '4.6.8' }, scripts: { start: 'astro dev' } });
	await setUp();
	assert.deepEqual(calls(), ['ping', 'ci', 'ping', 'install', 'ping', 'install']);
});

test('a package that npm leaves out is named', async () => {
	writeManifest({ dependencies: { zod: '4.6.7', yaml: '2.9.1' } });
	const { code, stderr } = await setUp();
	assert.equal(code, 1);
	assert.match(stderr, /left out yaml\. Delete node_modules/);
});

test('two set-ups at once install once', async () => {
	const both = await Promise.all([setUp({ MODE: 'slow' }), setUp({ MODE: 'slow' })]);
	assert.deepEqual(
		both.map(({ code }) => code),
		[0, 0],
	);
	assert.deepEqual(calls(), ['ping', 'ci']);
});

test('the browser that is named is remembered, and looked for again when another is named', async () => {
	await setUp({ CHROME_PATH: process.execPath }, ['--browser']);
	const record = readFileSync(at('node_modules/.browser.json'), 'utf8');
	assert.equal((JSON.parse(record) as { executablePath: string }).executablePath, process.execPath);
	assert.equal((await setUp({ CHROME_PATH: process.execPath }, ['--browser'])).stderr, '');

	const { code, stderr } = await setUp({ CHROME_PATH: '/no/browser' }, ['--browser']);
	assert.equal(code, 1);
	assert.match(stderr, /CHROME_PATH is \/no\/browser, which does not run\./);
});

function setUp(env: Record<string, string> = {}, args: readonly string[] = []) {
	return runNode([at('scripts/setup.mjs'), ...args], {
		cwd: checkout,
		env: { npm_execpath: npm, npm_node_execpath: process.execPath, MODE: 'well', ...env },
	});
}

function calls(): string[] {
	return readFileSync(at('calls.txt'), 'utf8').trim().split('\n');
}

function writeManifest(manifest: object): void {
	writeFileSync(at('package.json'), JSON.stringify(manifest));
}

function at(...parts: string[]): string {
	return path.join(checkout, ...parts);
}
