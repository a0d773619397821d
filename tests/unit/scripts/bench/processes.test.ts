import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStat, treeOf } from '../../../../scripts/bench/build/process-tree.ts';
import { phasesOf } from '../../../../scripts/bench/build/phases.ts';

const stat = (pid: number, name: string, parent: number) =>
	`${pid} (${name}) S ${parent} 1 1 0 -1 4194560 5121 0 0 0 150 50 20 5 20 0 11 0 999 1000000 2500 18446744073709551615 0 0`;

test('a process is read by its numbers, whatever its name holds', () => {
	assert.deepEqual(parseStat(stat(41, 'a (b) c', 7)), {
		...{ pid: 41, name: 'a (b) c', parent: 7, cpu: 2, childrenCpu: 0.25 },
		resident: 2500 * 4096,
	});
	assert.equal(parseStat('no process'), undefined);
});

test('a tree is a process and everything below it', () => {
	const all = [
		[1, 0],
		[5, 1],
		[6, 5],
		[7, 6],
		[8, 1],
	].flatMap(([pid = 0, parent = 0]) => parseStat(stat(pid, 'node', parent)) ?? []);
	assert.deepEqual(
		treeOf(5, all).map(({ pid }) => pid),
		[5, 6, 7],
	);
});

test('a sample belongs to the nearest function that says what is being done', () => {
	const frame = (functionName: string, url = '') => ({ functionName, url });
	const nodes = [
		{ id: 1, callFrame: frame('(root)'), children: [2, 7, 8] },
		{
			id: 2,
			callFrame: frame('render', 'file:///x/dist/.prerender/chunks/a.mjs'),
			children: [3, 5],
		},
		{
			id: 3,
			callFrame: frame('highlightCode', 'file:///x/dist/.prerender/chunks/a.mjs'),
			children: [4],
		},
		{ id: 4, callFrame: frame('match', 'file:///x/node_modules/other/index.js') },
		{ id: 5, callFrame: frame('replace') },
		{ id: 7, callFrame: frame('(idle)') },
		{ id: 8, callFrame: frame('(garbage collector)') },
	];
	const found = phasesOf({
		nodes,
		samples: [4, 5, 7, 8, 1],
		timeDeltas: [4e6, 3e6, 9e6, 2e6, 1e6],
	});
	const told = [...found].filter(([, seconds]) => seconds > 0);
	assert.deepEqual(told, [
		['highlight', 4],
		['render', 3],
		['garbage collection', 2],
		['other', 1],
	]);
});
