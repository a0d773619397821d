import assert from 'node:assert/strict';
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import {
	hashCode,
	hashInputs,
	hashOutputs,
	readVariables,
} from '../../../../src/integrations/build-stamp/hash-files.ts';

const checkout = path.resolve(import.meta.dirname, '../../../..');

function project(context: TestContext): (file: string, text: string) => string {
	const root = mkdtempSync(path.join(tmpdir(), 'stamp-'));
	context.after(() => rmSync(root, { recursive: true, force: true }));
	const write = (file: string, text: string) => {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), text);
		return root;
	};
	write('node_modules/.package-lock.json', '{}');
	return write;
}

test('every file that a build may read is one of its inputs', async (context) => {
	const write = project(context);
	const root = write('content/docker/images.mdx', 'One.');
	const seen = new Set([await hashInputs(root, {})]);
	const files = [
		'content/docker/images.mdx',
		'content/course.yaml',
		'src/pages/index.astro',
		'src/styles/site.css',
		'checks/run.ts',
		'scripts/astro.ts',
		'public/robots.txt',
		'astro.config.mjs',
		'package-lock.json',
		'node_modules/.package-lock.json',
		'.env',
	];
	for (const [place, file] of files.entries()) {
		write(file, 'Two.');
		seen.add(await hashInputs(root, {}));
		assert.equal(seen.size, place + 2, file);
		assert.ok(seen.has(await hashInputs(root, {})), `${file}, read again`);
	}
	rmSync(path.join(root, '.env'));
	assert.ok(seen.has(await hashInputs(root, {})), 'as before the last');
});

test('what is made of texts stands on all of them but the content', async (context) => {
	const write = project(context);
	const root = write('content/docker/images.mdx', 'One.');
	write('src/a.ts', '');
	const before = await hashCode(root, {});
	assert.match(before, /^[\w-]+$/, 'it may be the name of a file');
	write('content/docker/images.mdx', 'Two.');
	write('content/docker/more.mdx', 'Three.');
	assert.equal(await hashCode(root, {}), before);
	assert.notEqual(await hashCode(root, { BASE: '/a/' }), before);
	write('src/content/a.ts', '');
	assert.notEqual(await hashCode(root, {}), before);
});

test('tests, documents and what a build leaves are none of them', async (context) => {
	const write = project(context);
	const root = write('src/a.ts', '');
	const before = await hashInputs(root, {});
	for (const file of [
		'tests/a.ts',
		'docs/a.md',
		'build.log',
		'dist/index.html',
		'.git/HEAD',
		'node_modules/a.js',
	]) {
		write(file, 'Two.');
	}
	assert.equal(await hashInputs(root, {}), before);
});

test('a link may lead to anything, so that a project with one is never the same', async (context) => {
	const root = project(context)('src/a.ts', '');
	symlinkSync(checkout, path.join(root, 'src/elsewhere'));
	assert.notEqual(await hashInputs(root, {}), await hashInputs(root, {}));
});

test('each variable and the repository is an input', async (context) => {
	const root = project(context)('src/a.ts', '');
	const environments = [
		{},
		...readVariables.map((name) => ({ [name]: 'x' })),
		{ NODE_ENV: 'development' },
		{ GITHUB_REPOSITORY: 'owner/name' },
		{ GITHUB_REPOSITORY: 'owner/name', GITHUB_SERVER_URL: 'https://code.example' },
	];
	const hashes = new Set<string>();
	for (const environment of environments) hashes.add(await hashInputs(root, environment));
	assert.equal(hashes.size, environments.length);
});

test('every variable that the code reads is an input', async () => {
	const known = new Set([...readVariables, 'NODE_ENV']);
	const read = new Set<string>();
	for (const pattern of ['src/**/*.{ts,astro}', 'astro.config.mjs']) {
		for await (const file of glob(pattern, { cwd: checkout })) {
			const text = readFileSync(path.join(checkout, file), 'utf8');
			for (const [, name = ''] of text.matchAll(/process\.env(?:\.|\[')(\w+)/g)) read.add(name);
		}
	}
	assert.ok(read.has('BASE') && read.has('SITE'));
	assert.deepEqual(
		[...read].filter((name) => !known.has(name)),
		[],
	);
});

test('Node and its dates are an input', async (context) => {
	const root = project(context)('src/a.ts', '');
	const hashes = async () => [await hashInputs(root, {}), await hashCode(root, {})];
	const before = await hashes();
	for (const name of ['version', 'versions'] as const) {
		const own = Object.getOwnPropertyDescriptor(process, name);
		assert.ok(own);
		const value = name === 'version' ? 'v0' : { ...process.versions, icu: '0' };
		Object.defineProperty(process, name, { ...own, value });
		context.after(() => Object.defineProperty(process, name, own));
		const [inputs, code] = await hashes();
		Object.defineProperty(process, name, own);
		assert.notEqual(inputs, before[0], name);
		assert.notEqual(code, before[1], name);
	}
});

test('a link that a build left, or somebody put there, is never the same', async (context) => {
	const root = project(context)('index.html', 'One.');
	symlinkSync(checkout, path.join(root, 'folder'));
	assert.notEqual(await hashOutputs(root), await hashOutputs(root));
	rmSync(path.join(root, 'folder'));
	for (const target of ['index.html', 'nowhere']) {
		symlinkSync(target, path.join(root, 'link'));
		assert.notEqual(await hashOutputs(root), await hashOutputs(root));
		rmSync(path.join(root, 'link'));
	}
});

test('what a build left is the same until somebody touches it', async (context) => {
	const write = project(context);
	const root = write('index.html', 'One.');
	utimesSync(path.join(root, 'index.html'), 1, 1);
	const before = await hashOutputs(root);
	assert.equal(await hashOutputs(root), before);
	utimesSync(path.join(root, 'index.html'), 2, 2);
	const touched = await hashOutputs(root);
	write('more.html', '');
	assert.equal(new Set([before, touched, await hashOutputs(root)]).size, 3);
	assert.equal(
		await hashOutputs(path.join(root, 'nowhere')),
		await hashOutputs(path.join(root, 'none')),
	);
});
