import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runSuite } from '../../../../scripts/test/run-suite.ts';
import type { Suite } from '../../../../scripts/test/suite.ts';

const root = mkdtempSync(path.join(tmpdir(), 'suites-'));
after(() => rmSync(root, { recursive: true }));
write('good.test.mjs', `test('a', () => {}); test('b', () => {});`);
write(
	'skipped.test.mjs',
	`for (const title of ['d', 'e']) test(title, { skip: 'no nginx' }, () => {});`,
);
write('bad.test.mjs', `test('c', () => { throw new Error('no'); });`);

test('counts the tests of node:test', async () => {
	const outcome = await run({ args: ['--test', '*.test.mjs'], counting: 'node-test' });
	assert.equal(outcome.passed, 2);
	assert.equal(outcome.failed, 1);
});

test('tells why tests were skipped, each reason once', async () => {
	const outcome = await run({ args: ['--test', '*.test.mjs'], counting: 'node-test' });
	assert.deepEqual(outcome.skipped, ['no nginx']);
});

test('runs the files that are named instead of all of them', async () => {
	const outcome = await run({ args: ['--test', '*.test.mjs'], counting: 'node-test' }, [
		'--test-name-pattern=a',
		'good.test.mjs',
	]);
	assert.deepEqual([outcome.passed, outcome.failed], [1, 0]);
	const whole = await run({ args: ['--test', '*.test.mjs'], counting: 'node-test' }, [
		'good.test.mjs',
	]);
	assert.deepEqual([whole.passed, whole.failed], [2, 0]);
});

test('keeps everything that a suite prints', async () => {
	const print = `console.log('out'); console.error('err'); process.exitCode = 3`;
	const outcome = await run({ args: ['-e', print] });
	assert.equal(outcome.failed, 1);
	assert.match(outcome.output, /out/);
	assert.match(outcome.output, /err/);
});

test('gives a suite its environment and no input', async () => {
	const print = `process.stdin.on('data', () => process.exit(1)); console.log(process.env.BASE)`;
	const outcome = await run({ args: ['-e', print], env: { BASE: '/notes' } });
	assert.equal(outcome.passed, 1);
	assert.match(outcome.output, /\/notes/);
});

test('has Node keep what it makes of a suite’s modules in the folder that is named', async () => {
	const compiled = path.join(root, 'compiled');
	const outcome = await run({ args: ['good.test.mjs'] }, [], compiled);
	assert.equal(outcome.failed, 0);
	assert.ok(existsSync(compiled));
});

test('ends a suite that hangs, with everything it has started, and says so', async () => {
	const hang = `
		require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
		setInterval(() => {}, 1000);`;
	const outcome = await run({ args: ['-e', hang], limit: 0.01 });
	assert.equal(outcome.failed, 1);
	assert.match(outcome.output, /had not come to an end after 0\.01 minutes/);
});

function run(changes: Partial<Suite>, extra: readonly string[] = [], compiled?: string) {
	const suite: Suite = {
		name: 'x',
		title: 'x',
		args: [],
		counting: 'exit-code',
		limit: 1,
		...changes,
	};
	return runSuite(suite, { root, live: false, extra, ...(compiled && { compiled }) });
}

function write(name: string, text: string): void {
	writeFileSync(path.join(root, name), `import { test } from 'node:test'; ${text}`);
}
