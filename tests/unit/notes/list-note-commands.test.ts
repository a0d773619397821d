import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listNoteCommands } from '../../../src/notes/list-note-commands.ts';
import { readBody } from '../../../src/notes/read-note.ts';
import { openToolbox } from '../../../src/notes/snippets/load-tool.ts';

const toolbox = openToolbox();

async function list(text: string) {
	const { tree, facts, faults } = readBody(text, 'mdx');
	assert.ok(tree && facts, JSON.stringify(faults));
	const found = await listNoteCommands(tree, facts, toolbox);
	return found.map(({ text, explanation, heading, uses }) => ({
		text,
		explanation,
		heading: heading?.id,
		flags: uses.flatMap(({ flags }) => flags.map((names) => names.at(-1))),
	}));
}

test('commands come in the note’s order, each with its section', async () => {
	const found = await list(
		'```console\n$ docker ps\n```\n\n## Run it {#run}\n\n```console\n# go\n$ docker run x\n```\n',
	);
	assert.deepEqual(found, [
		{ text: 'docker ps', explanation: undefined, heading: undefined, flags: [] },
		{ text: 'docker run x', explanation: 'go', heading: 'run', flags: [] },
	]);
});

test('a table explains the commands that stand in it by themselves', async () => {
	const found = await list(
		'| | Swarm | Kubernetes |\n|-|-|-|\n| scale up | `docker service scale a=4` | `kubectl scale deployment a --replicas=4` |\n',
	);
	assert.deepEqual(
		found.map(({ text, explanation }) => [text, explanation]),
		[
			['docker service scale a=4', 'scale up'],
			['kubectl scale deployment a --replicas=4', 'scale up'],
		],
	);
});

test('a table of flags speaks of the command above it', async () => {
	const found = await list(
		'```console\n# go\n$ docker run --rm -m 64m x\n```\n\n| Flag | Effect |\n|-|-|\n| `--memory` | caps `RAM` |\n| `--frobnicate` | no |\n',
	);
	assert.deepEqual(found[1], {
		text: '--memory',
		explanation: 'caps `RAM`',
		heading: undefined,
		flags: ['--memory'],
	});
	assert.equal(found.length, 2);
});

test('a command among things of other kinds is no entry', async () => {
	const found = await list(
		'| Then | Now |\n|-|-|\n| `docker ps` | gone |\n| a machine | gone |\n| an image | gone |\n',
	);
	assert.deepEqual(found, []);
});
