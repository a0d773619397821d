import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openToolbox } from '../../../../src/notes/snippets/load-tool.ts';
import { longName } from '../../../../src/notes/snippets/long-names.ts';

test('a short name of docker and the long one are the same', () => {
	const run = { subcommands: ['container', 'run'], short: 'run' };
	assert.deepEqual(longName('docker', ['run']), run);
	assert.deepEqual(longName('docker', ['container', 'run']), run);
	assert.deepEqual(longName('docker', ['ps']).subcommands, ['container', 'ls']);
});

test('other commands and other tools keep the name that was typed', () => {
	assert.deepEqual(longName('docker', ['compose', 'up']), { subcommands: ['compose', 'up'] });
	assert.deepEqual(longName('kubectl', ['run']), { subcommands: ['run'] });
	assert.deepEqual(longName('docker', []), { subcommands: [] });
});

test('every long name is a command of docker', async () => {
	const docker = await openToolbox().find(['docker']);
	assert.ok((docker?.command.commands ?? []).length > 0);
	for (const { name } of docker?.command.commands ?? []) {
		let commands = docker?.command.commands;
		for (const word of longName('docker', [name]).subcommands) {
			const found = commands?.find((one) => one.name === word || one.aliases?.includes(word));
			assert.ok(found, `${name}: ${word}`);
			commands = found.commands;
		}
	}
});
