// As tests/unit/integrations/same-bytes.test.ts, with the whole course.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyProject } from '../../e2e/support/project-copy.ts';
import { elsewhere, hashesOf, here } from '../../support/elsewhere.ts';
import { runNode } from '../../support/run-node.ts';

test('two clean builds of the site in other folders, time zones, languages and years are the same', async () => {
	const [first, second] = await Promise.all([build(here), build(elsewhere)]);
	assert.ok(first.size > 100);
	assert.deepEqual(second, first);
});

async function build(environment: Readonly<Record<string, string>>) {
	const copy = copyProject();
	try {
		const env = { ...environment, BASE: '/', SITE: 'https://course.example', NO_COLOR: '1' };
		const ran = await runNode(['scripts/astro.ts', 'build'], { cwd: copy.root, env, limit: 300 });
		assert.equal(ran.code, 0, ran.stdout + ran.stderr);
		return hashesOf(copy.dist);
	} finally {
		copy.remove();
	}
}
