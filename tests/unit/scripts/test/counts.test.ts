import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, countsText, skippedOf, sumOf } from '../../../../scripts/test/counts.ts';

const playwright = (stats: object) => JSON.stringify({ stats });

test('a suite that has only its exit code counts one', () => {
	assert.deepEqual(countsOf('exit-code', true, undefined), { passed: 1, failed: 0 });
	assert.deepEqual(countsOf('exit-code', false, undefined), { passed: 0, failed: 1 });
});

test('a suite of node:test or Playwright counts its tests', () => {
	const node = JSON.stringify({ passed: 12, failed: 2 });
	assert.deepEqual(countsOf('node-test', false, node), { passed: 12, failed: 2 });
	const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 3 };
	assert.deepEqual(countsOf('playwright', false, playwright(stats)), { passed: 7, failed: 1 });
});

test('a suite that ends badly has failed, whatever its results say', () => {
	const good = JSON.stringify({ passed: 12, failed: 0 });
	assert.deepEqual(countsOf('node-test', false, good), { passed: 12, failed: 1 });
	assert.deepEqual(countsOf('node-test', false, undefined), { passed: 0, failed: 1 });
	assert.deepEqual(countsOf('playwright', false, '{"stats":{"expe'), { passed: 0, failed: 1 });
});

test('why tests were skipped is told once for each reason, by whichever runner', () => {
	assert.deepEqual(skippedOf(JSON.stringify({ passed: 1, failed: 0, skipped: ['no nginx'] })), [
		'no nginx',
	]);
	const skip = { annotations: [{ type: 'skip', description: 'no tabs' }], status: 'skipped' };
	const runs = { annotations: [{ type: 'slow', description: 'takes long' }], status: 'expected' };
	const suites = [
		{ specs: [{ title: 'a', tests: [skip, runs] }], suites: [{ specs: [{ tests: [skip] }] }] },
	];
	assert.deepEqual(skippedOf(JSON.stringify({ suites, stats: {} })), ['no tabs']);
	assert.deepEqual(skippedOf(undefined), []);
});

test('a suite without a single test has failed', () => {
	const none = JSON.stringify({ passed: 0, failed: 0 });
	assert.deepEqual(countsOf('node-test', true, none), { passed: 0, failed: 1 });
	assert.deepEqual(countsOf('playwright', true, playwright({})), { passed: 0, failed: 1 });
});

test('the last line sums up all suites', () => {
	const all = [
		{ passed: 1, failed: 0 },
		{ passed: 12, failed: 2 },
	];
	assert.equal(countsText(sumOf(all)), '13 passed, 2 failed');
	assert.equal(countsText(sumOf([])), '0 passed, 0 failed');
});
