import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openToolbox } from '../../../src/notes/snippets/load-tool.ts';
import { longName } from '../../../src/notes/snippets/long-names.ts';
import type { ToolCommand } from '../../../src/notes/snippets/tool.ts';
import { en } from '../../../src/words/en.ts';
import { meaningOfFlag, type FlagMeanings } from '../../../src/words/meaning-of-flag.ts';

const meanings = {
	docker: { '*': { '--all': 'all' }, 'container ls': { '--all': 'ended ones, too' } },
};

test('a subcommand’s own meaning of a flag goes before the general one', () => {
	const ask = (subcommands: string, names: string[]) =>
		meaningOfFlag(meanings, { tool: 'docker', subcommands, names });
	assert.equal(ask('container ls', ['-a', '--all']), 'ended ones, too');
	assert.equal(ask('image ls', ['-a', '--all']), 'all');
	assert.equal(ask('constructor', ['constructor']), undefined);
	assert.equal(
		meaningOfFlag(meanings, { tool: 'toString', subcommands: '', names: ['--all'] }),
		undefined,
	);
});

test('every flag that the words explain is one of its command', async () => {
	const toolbox = openToolbox();
	for (const [tool, commands] of Object.entries<FlagMeanings[string]>(en.flags)) {
		const table = await toolbox.find([tool]);
		assert.ok(table, tool);
		for (const [subcommands, explained] of Object.entries(commands)) {
			const flags = flagsOf(tool, table.command, subcommands === '*' ? undefined : subcommands);
			for (const flag of Object.keys(explained)) {
				assert.ok(flags.has(flag), `${tool} ${subcommands} ${flag}`);
			}
		}
	}
});

/** Of a subcommand in full; of every one when none is named. */
function flagsOf(tool: string, command: ToolCommand, subcommands?: string): Set<string> {
	const found = new Set<string>();
	const walk = (one: ToolCommand, path: readonly string[]) => {
		const name = longName(tool, path).subcommands.join(' ');
		for (const { names, inherited } of one.flags) {
			if (subcommands === undefined || name === subcommands || inherited) {
				for (const each of names) found.add(each);
			}
		}
		for (const below of one.commands ?? []) walk(below, [...path, below.name]);
	};
	walk(command, []);
	return found;
}
