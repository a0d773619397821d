// What the dev server makes of hostile files: it runs once over all of them.
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { readNote } from '../../../src/notes/read-note.ts';
import { startDevServer, type DevServer } from '../../e2e/support/dev-server.ts';
import { foreignCode, scriptsIn } from '../../support/foreign-code.ts';
import { dataAttacks } from '../checks/support/data-attacks.ts';
import { secret } from '../checks/support/file-attacks.ts';
import {
	allHostile,
	breaksCourse,
	withLines,
	writeHostileFiles,
} from '../checks/support/hostile-course.ts';
import { testEachFile } from '../checks/support/test-each-file.ts';
import { ToldPlaces } from '../checks/support/told-places.ts';
import { limit, SmallProject } from './support/small-project.ts';

const timeout = limit * 1000;

describe('the dev server', { timeout }, () => {
	let project: SmallProject;
	let content = '';
	let server: DevServer;
	let told: ToldPlaces;

	before(
		async () => {
			project = await SmallProject.make();
			({ content } = project.copy);
			writeHostileFiles(content, project.canary.origin, (file) => !breaksCourse(file));
			server = await startDevServer(project.copy.root, project.canary.env);
			told = new ToldPlaces(await printed(/^content\/[^]*\n\n/m));
		},
		{ timeout },
	);

	after(async () => {
		await server.stop();
		await project[Symbol.asyncDispose]();
	});

	const early = allHostile.filter((file) => !breaksCourse(file));
	testEachFile(() => told, early);

	test('shows no page with code that is not its own', async () => {
		const honest = await page('docker/why-docker');
		assert.equal(honest.status, 200);
		const ours = new Set(scriptsIn(honest.html));
		const ids = early.map(({ file }) => file).filter(isReadable);
		assert.ok(ids.length > 100, 'many can be read, and are refused by the check alone');
		const next = ids.values();
		const visit = async () => {
			for (const file of next) {
				const { status, html } = await page(file.replace(/\.mdx?$/, ''));
				assert.ok(status === 200 || status === 500, `${file}: ${status}`);
				const found = foreignCode(html, {
					forms: true,
					isOurScript: ({ address, text }) =>
						address === undefined ? ours.has(text) : ownFiles.test(address),
				});
				assert.deepEqual(found, [], file);
				assert.ok(!html.includes(secret), file);
			}
		};
		await Promise.all(Array.from({ length: 4 }, visit));
	});

	test('follows no link that is put there while it runs', async () => {
		symlinkSync('../../outside/secret.mdx', path.join(content, 'docker/late-link.mdx'));
		await printed(/docker\/late-link\.mdx:1:1 +file-link/);
		assert.equal((await page('docker/late-link')).status, 404);
	});

	for (const { name, file, lines, refused } of dataAttacks) {
		test(`tells of ${name}, and goes on`, async () => {
			const whole = path.join(content, file);
			const mended = readFileSync(whole, 'utf8');
			const seen = server.output().length;
			writeFileSync(whole, withLines(file, lines));
			await printed(placeOf(file, refused), seen);
			assert.equal((await page('docker/why-docker')).status, 200);
			writeFileSync(whole, mended);
		});
	}

	test('tells of notes that are at odds with the course, and goes on', async () => {
		writeHostileFiles(content, project.canary.origin, breaksCourse);
		const late = allHostile.filter(breaksCourse);
		assert.ok(late.length > 3);
		for (const { file, refused = '' } of late) await printed(placeOf(file, refused));
		assert.equal((await page('docker/why-docker')).status, 200);
	});

	test('runs no code of hostile files, and shows nothing from outside', () => {
		assert.deepEqual(project.traces(), []);
		assert.ok(!server.output().includes(secret));
	});

	async function page(id: string): Promise<{ status: number; html: string }> {
		const response = await fetch(`${server.origin}/${id}/`, { headers: { accept: 'text/html' } });
		return { status: response.status, html: await response.text() };
	}

	/** What the server has printed behind so many letters, once that matches. */
	async function printed(pattern: RegExp, seen = 0): Promise<string> {
		for (;;) {
			const output = server.output().slice(seen);
			if (pattern.test(output)) return output;
			await setTimeout(50);
		}
	}

	/** Whether a note gets an entry, and with it a page. */
	function isReadable(file: string): boolean {
		if (!/^docker\/[a-z0-9-]+\.mdx?$/.test(file)) return false;
		const { data, tree } = readNote(
			readFileSync(path.join(content, file), 'utf8'),
			file.endsWith('.mdx') ? 'mdx' : 'md',
		);
		return data !== undefined && tree !== undefined;
	}
});

/** Where the server's own scripts come from. */
const ownFiles = /^\/(?:@id|@vite|node_modules|src)\//;

function placeOf(file: string, refused: string): RegExp {
	const [line = '', id = ''] = refused.split(' ');
	return new RegExp(`content/${file}:${line}:\\d+ +${id} `);
}
