import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandTree } from '../../../../scripts/tool-tables/command-tree.ts';
import { writeTool } from '../../../../scripts/tool-tables/write-tool.ts';

const all = { names: ['-a', '--all'], value: 'none' } as const;
const quiet = { names: ['-q', '--quiet'], value: 'none' } as const;

test('commands become a tree, and another name is a command of its own', () => {
	const tree = commandTree([
		{ path: ['docker', 'image', 'ls'], flags: [quiet, all], aliases: [['docker', 'images']] },
		{ path: ['docker', 'scout'], flags: [], open: true },
	]);
	assert.deepEqual(tree, {
		name: 'docker',
		flags: [],
		commands: [
			{ name: 'image', flags: [], commands: [{ name: 'ls', flags: [all, quiet] }] },
			{ name: 'images', flags: [all, quiet] },
			{ name: 'scout', open: true, flags: [] },
		],
	});
});

test('a command described twice has the flags of both, each once', () => {
	const tree = commandTree([
		{ path: ['docker', 'build'], flags: [all] },
		{ path: ['docker', 'build'], flags: [all, quiet] },
	]);
	assert.deepEqual(tree.commands?.[0]?.flags, [all, quiet]);
});

test('pages of two tools, or none, are refused', () => {
	assert.throws(() => commandTree([]), /Unexpected absence of commands/);
	assert.throws(
		() =>
			commandTree([
				{ path: ['docker'], flags: [] },
				{ path: ['kops'], flags: [] },
			]),
		/pages of docker and kops/,
	);
});

test('a table is written with a line for each command, and reads back the same', () => {
	const tool = {
		name: 'docker',
		version: '29',
		source: 'https://example.org/',
		read: '2026-11-21',
		command: commandTree([{ path: ['docker', 'image', 'ls'], flags: [all] }]),
	};
	const text = writeTool(tool);
	assert.deepEqual(JSON.parse(text), tool);
	assert.match(text, /^\t\t\t\{"name":"ls",.*\}$/m);
});
