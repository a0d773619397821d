import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Canary } from '../../support/canary/canary.ts';
import { runNode } from '../../support/run-node.ts';

/** What code does, in the ways that the hostile notes try, and the trace that it leaves. */
const payloads: [what: string, code: (origin: string) => string, trace: RegExp][] = [
	[
		'sets a global variable',
		() => 'globalThis.hostileWasHere = true',
		/^a global variable was set$/,
	],
	['adds to all objects', () => 'Object.prototype.polluted = true', /^Object\.prototype\.polluted/],
	['calls this machine', (origin) => `await fetch('${origin}/a')`, /^it was called for \/a$/],
	[
		'writes a file',
		() => "(await import('node:fs')).writeFileSync('hostile-was-here', '')",
		/hostile-was-here was written$/,
	],
	[
		'adds to all lists and ends',
		() => 'Array.prototype.polluted = true; process.exit(0)',
		/^Array\.prototype\.polluted/,
	],
];

for (const [what, code, trace] of payloads) {
	test(`the canary tells of code that ${what}`, async () => {
		await using canary = await Canary.start();
		const cwd = mkdtempSync(path.join(tmpdir(), 'canary-'));
		const args = ['--input-type=module', '-e', code(canary.origin)];
		await runNode(args, { cwd, env: canary.env });
		const traces = canary.traces(cwd);
		rmSync(cwd, { recursive: true });
		assert.equal(traces.length, 1);
		assert.match(traces[0] ?? '', trace);
	});
}

test('the canary tells of nothing while only the code of the program runs', async () => {
	await using canary = await Canary.start();
	await runNode(['-e', 'console.log(1)'], { env: canary.env });
	assert.deepEqual(canary.traces(), []);
});
