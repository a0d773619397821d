import type { AstroIntegrationLogger, HookParameters } from 'astro';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildStamp, isBuilt } from '../../../src/integrations/build-stamp.ts';
import { hashInputs } from '../../../src/integrations/build-stamp/hash-files.ts';
import { seeInputs } from '../../../src/integrations/build-stamp/seen-inputs.ts';

/** Before this process loaded anything, as far as a build asks. */
const later = Infinity;
const note = 'content/docker/images.mdx';
const code = 'src/a.ts';

describe('the stamp of a build', () => {
	let root = '';
	const place = (file: string) => path.join(root, file);
	const write = (file: string, text: string) => {
		mkdirSync(path.dirname(place(file)), { recursive: true });
		writeFileSync(place(file), text);
	};
	const keptPages = () => existsSync(place('node_modules/.astro/incremental-build.json'));
	const isDone = async () => isBuilt(root, await hashInputs(root, process.env));

	/** What a build does besides building. */
	const build = async ({ during = () => {}, ends = true, folder = 'dist' } = {}) => {
		await seeInputs(root, process.env, later);
		const { hooks } = buildStamp();
		const config = {
			root: pathToFileURL(place('/')),
			cacheDir: pathToFileURL(place('node_modules/.astro/')),
		};
		await hooks['astro:config:setup']?.({
			config,
			command: 'build',
		} as HookParameters<'astro:config:setup'>);
		const keeps = keptPages();
		during();
		write('node_modules/.astro/incremental-build.json', '{}');
		write(`${folder}/index.html`, 'Made.');
		const said: string[] = [];
		const logger = { warn: (text: string) => said.push(text) } as never as AstroIntegrationLogger;
		const dir = pathToFileURL(place(`${folder}/`));
		if (ends) {
			await hooks['astro:build:done']?.({ dir, logger } as HookParameters<'astro:build:done'>);
		}
		return { keeps, said };
	};

	beforeEach(() => {
		root = mkdtempSync(path.join(tmpdir(), 'stamp-'));
		write('node_modules/.package-lock.json', '{}');
		write(note, 'One.');
		write(code, 'one();');
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	test('tells the next that it has nothing to do, and pages are kept', async () => {
		assert.equal(await isDone(), false);
		assert.deepEqual(await build(), { keeps: false, said: [] });
		assert.equal(await isDone(), true);
		write(note, 'Two.');
		assert.equal(await isDone(), false);
		assert.deepEqual(await build(), { keeps: true, said: [] });
		assert.equal(await isDone(), true);
	});

	const changes: Record<string, () => void> = {
		'a note was saved': () => write(note, 'Half a sen'),
		'a note was saved and changed back': () => {
			write(note, 'Half');
			write(note, 'One.');
			utimesSync(place(note), 1, 1);
		},
		'code was changed and changed back': () => {
			write(code, 'two();');
			write(code, 'one();');
		},
		'a note was added and removed': () => {
			write('content/docker/more.mdx', 'More.');
			rmSync(place('content/docker/more.mdx'));
		},
		'packages were installed': () => write('node_modules/.package-lock.json', '{}'),
	};
	for (const [what, during] of Object.entries(changes)) {
		test(`is not left where ${what} meanwhile, nor are pages kept`, async () => {
			utimesSync(place(note), 1, 1);
			await build();
			const { said } = await build({ during });
			assert.match(said.join(), /changed during this build/);
			write(note, 'One.');
			assert.equal(await isDone(), false);
			assert.deepEqual(await build(), { keeps: false, said: [] });
			assert.equal(await isDone(), true);
		});
	}

	test('is not left by a build that does not end, nor are pages kept', async () => {
		await build();
		await build({ ends: false });
		assert.equal(await isDone(), false);
		assert.deepEqual(await build(), { keeps: false, said: [] });
	});

	test('is not left by a build to another folder, which says nothing of dist/', async () => {
		await build();
		assert.deepEqual(await build({ folder: 'elsewhere' }), { keeps: true, said: [] });
		assert.equal(await isDone(), false);
	});

	test('does not mind what no build reads', async () => {
		await build();
		const during = () => {
			for (const file of ['docs/a.md', 'tests/a.ts', '.git/HEAD']) write(file, 'Written.');
		};
		assert.deepEqual(await build({ during }), { keeps: true, said: [] });
	});
});

test('code that was written after a process loaded its own is not what that process runs', async (context) => {
	const root = mkdtempSync(path.join(tmpdir(), 'stamp-'));
	context.after(() => rmSync(root, { recursive: true, force: true }));
	for (const file of ['node_modules/.package-lock.json', code, note]) {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), '');
	}
	assert.equal((await seeInputs(root, {})).isCodeUntouched(), false);
	const seen = await seeInputs(root, {}, later);
	assert.ok(seen.isCodeUntouched() && seen.areUntouched());
	writeFileSync(path.join(root, note), '');
	assert.deepEqual([seen.isCodeUntouched(), seen.areUntouched()], [true, false]);
});
