import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

const script = path.join(import.meta.dirname, '../../../../scripts/aws-newer.ts');

test('without the CLI’s source it says what it needs and ends with 2', () => {
	for (const [args, said] of [
		[[], /^Usage: npm run aws-newer -- CHECKOUT\n/],
		[[import.meta.dirname], /^Unexpected .+, expected a checkout of aws\/aws-cli, branch v2\.\n$/],
	] as const) {
		const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
		assert.match(stderr, said);
		assert.equal(status, 2);
	}
});
