import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openToolbox } from '../../../../src/notes/snippets/load-tool.ts';
import { readCommands } from '../../../../src/notes/snippets/read-commands.ts';
import type { Snippet } from '../../../../src/notes/snippets/snippet.ts';

const toolbox = openToolbox();

function block(language: string, code: string, more: Partial<Snippet> = {}): Snippet {
	const fence = {
		line: 10,
		column: 1,
		language,
		meta: '',
		code,
		indented: false,
		mark: '```',
		closed: true,
	};
	return { language, code, fence, ...more };
}

test('a session gives each command with its comment and its line in the note', async () => {
	const code =
		'# make one\n# and run it\n$ docker container run -it \\\n  alpine:3.24\n/ #\n$ docker ps';
	assert.deepEqual(await readCommands(block('console', code), toolbox), [
		{
			tool: 'docker',
			subcommands: ['container', 'run'],
			flags: ['-i', '-t'],
			text: 'docker container run -it \\\n  alpine:3.24',
			line: 13,
			column: 3,
			comment: 'make one\nand run it',
			within: false,
		},
		{
			tool: 'docker',
			subcommands: ['ps'],
			flags: [],
			text: 'docker ps',
			line: 16,
			column: 3,
			comment: undefined,
			within: false,
		},
	]);
});

test('a script gives the comment directly above a command’s line', async () => {
	const code =
		'#!/bin/sh\n# list\nls -l; docker ps\n\n# far\n\nkubectl get pods -o wide\n# one\n# two\nfor x in a; do\n  # stop it\n  docker stop "$x"\ndone';
	const commands = await readCommands(block('bash', code), toolbox);
	assert.deepEqual(
		commands.map(({ text, line, comment }) => [text, line, comment]),
		[
			['ls -l', 13, 'list'],
			['docker ps', 13, 'list'],
			['kubectl get pods -o wide', 17, undefined],
			['docker stop "$x"', 22, 'stop it'],
		],
	);
});

test('commands within others follow them', async () => {
	const code = 'sudo docker exec web sh -c "aws s3 ls"; docker rm $(docker ps -q)';
	const commands = await readCommands(block('bash', code), toolbox);
	assert.deepEqual(
		commands.map(({ text, within }) => `${within ? '> ' : ''}${text}`),
		[
			'sudo docker exec web sh -c "aws s3 ls"',
			'> docker exec web sh -c "aws s3 ls"',
			'> sh -c "aws s3 ls"',
			'> aws s3 ls',
			'docker rm $(docker ps -q)',
			'> docker ps -q',
		],
	);
});

test('other blocks have no commands', async () => {
	assert.deepEqual(await readCommands(block('yaml', 'run: docker ps'), toolbox), []);
	assert.deepEqual(await readCommands(block('text', '$ docker ps'), toolbox), []);
});
