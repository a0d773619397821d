// What the dev server makes of hostile files that come while it runs.
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { dataAttacks } from '../checks/support/data-attacks.ts';
import { secret } from '../checks/support/file-attacks.ts';
import {
	allHostile,
	breaksCourse,
	withLines,
	writeHostileFiles,
} from '../checks/support/hostile-course.ts';
import { AttackedServer } from './support/attacked-server.ts';
import { limit } from './support/small-project.ts';

const timeout = 2 * limit * 1000;

describe('the dev server', { timeout }, () => {
	let server: AttackedServer | undefined;

	before(
		async () => {
			server = await AttackedServer.start(() => undefined);
			await showsHonestPage(server);
		},
		{ timeout },
	);

	after(() => server?.[Symbol.asyncDispose]());

	for (const { name, file, lines, refused } of dataAttacks) {
		test(`tells of ${name}, and goes on`, async () => {
			assert.ok(server);
			const whole = path.join(server.project.copy.content, file);
			const mended = readFileSync(whole, 'utf8');
			const seen = server.output.length;
			writeFileSync(whole, withLines(file, lines));
			await server.told(file, refused, seen);
			await showsHonestPage(server);
			const told = server.output.length;
			writeFileSync(whole, mended);
			await server.printed(/nothing to mend/, told);
		});
	}

	test('tells of notes that are at odds with the course, and goes on', async () => {
		assert.ok(server);
		const { copy, canary } = server.project;
		writeHostileFiles(copy.content, canary.origin, breaksCourse);
		const late = allHostile.filter(breaksCourse);
		assert.ok(late.length > 3);
		for (const { file, refused = '' } of late) await server.told(file, refused);
		await showsHonestPage(server);
	});

	test('follows no link out of the content', async () => {
		assert.ok(server);
		const link = path.join(server.project.copy.content, 'docker/late-link.mdx');
		symlinkSync('../../outside/secret.mdx', link);
		await server.told('docker/late-link.mdx', '1 file-link');
		const { status, html } = await server.page('docker/late-link');
		assert.equal(status, 404);
		assert.ok(!html.includes(secret));
	});

	test('runs no code of theirs, and shows nothing from outside', () => {
		assert.ok(server);
		assert.deepEqual(server.project.traces(), []);
		assert.ok(!server.output.includes(secret));
	});
});

/** A note that no hostile file touches has its page. */
async function showsHonestPage(server: AttackedServer): Promise<void> {
	assert.equal((await server.page('networking/network-basics')).status, 200);
}
