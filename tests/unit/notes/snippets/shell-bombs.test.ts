import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { runNode } from '../../../support/run-node.ts';
import { shellBombs } from './support/shell-bombs.ts';

/** Seconds after which reading is killed: a hang, not a measure of speed. */
const limit = 120;

test('no shell text is too large or too deep to be read to its end', async () => {
	const script = path.join(import.meta.dirname, 'support/read-shell-bombs.ts');
	const { code, stdout, stderr } = await runNode([script], { limit });
	assert.equal(stderr, '');
	assert.equal(code, 0);
	assert.deepEqual(
		stdout.trim().split('\n'),
		Object.keys(shellBombs).flatMap((name) => [`bash ${name}`, `console ${name}`]),
	);
});
