import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as moment } from 'node:timers/promises';
import { schedule } from '../../../../scripts/test/schedule.ts';
import type { Suite } from '../../../../scripts/test/suite.ts';
import { suites } from '../../../../scripts/test/suites.ts';

test('goes on after a suite has failed', async () => {
	const three = ['types', 'lint', 'unit'].map((name) => suite(name));
	const { order, outcomes } = await run(three, ['types']);
	assert.deepEqual(order, ['types', 'lint', 'unit']);
	assert.deepEqual(
		outcomes.map(({ failed }) => failed),
		[1, 0, 0],
	);
});

test('what needs a suite that failed is not run and counts as failed', async () => {
	const site = suite('site', { needs: ['build'] });
	const { order, outcomes } = await run([suite('build'), site], ['build']);
	assert.deepEqual(order, ['build']);
	assert.deepEqual(outcomes[1], {
		suite: site,
		ran: false,
		passed: 0,
		failed: 1,
		skipped: [],
		seconds: 0,
		output: 'not run, since build failed',
	});
});

test('what comes after a suite waits for its end, and runs also when that has failed', async () => {
	const build = suite('build', { after: ['types', 'unit'] });
	const { order, beside } = await run([build, suite('types'), suite('unit')], ['unit']);
	assert.deepEqual(order, ['types', 'unit', 'build']);
	assert.deepEqual(beside.get('build'), ['build']);
});

test('two suites run beside each other, never three', async () => {
	const { most } = await run(['a', 'b', 'c', 'd'].map((name) => suite(name)));
	assert.equal(most, 2);
});

test('a suite asked for alone does not wait for those that are not', async () => {
	const { order } = await run([suite('site', { needs: ['build'], after: ['unit'] })]);
	assert.deepEqual(order, ['site']);
});

test('suites that wait for each other are an error that names them', async () => {
	const circle = [suite('a', { after: ['b'] }), suite('b', { after: ['a'] })];
	await assert.rejects(run(circle), /wait for each other: a, b/);
});

test('every suite of the project gets its turn, and none runs beside the build', async () => {
	const { order, beside } = await run(suites);
	assert.deepEqual([...order].sort(), suites.map(({ name }) => name).sort());
	assert.deepEqual(beside.get('build'), ['build']);
});

function suite(name: string, changes: Partial<Suite> = {}): Suite {
	return { name, title: name, args: [], counting: 'exit-code', limit: 1, ...changes };
}

/** Runs suites that take a moment and do nothing. */
async function run(chosen: readonly Suite[], failing: readonly string[] = []) {
	const order: string[] = [];
	const now = new Set<string>();
	const beside = new Map<string, string[]>();
	let most = 0;
	const outcomes = await schedule(chosen, async (one) => {
		order.push(one.name);
		now.add(one.name);
		most = Math.max(most, now.size);
		await moment();
		beside.set(one.name, [...now]);
		now.delete(one.name);
		const failed = failing.includes(one.name) ? 1 : 0;
		return {
			suite: one,
			ran: true,
			passed: 1 - failed,
			failed,
			skipped: [],
			seconds: 0,
			output: '',
		};
	});
	return { order, outcomes, most, beside };
}
