import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openToolbox } from '../../../../src/notes/snippets/load-tool.ts';
import {
	readCommandLines,
	readCommandText,
} from '../../../../src/notes/snippets/read-command-lines.ts';
import type { Snippet } from '../../../../src/notes/snippets/snippet.ts';

const toolbox = openToolbox();

function block(language: string, code: string, more: Partial<Snippet> = {}): Snippet {
	const place = { line: 10, column: 1, indented: false, mark: '```', closed: true };
	return { language, code, fence: { ...place, language, meta: '', code }, ...more };
}

async function read(language: string, code: string, more: Partial<Snippet> = {}) {
	return readCommandLines(block(language, code, more), toolbox);
}

/** Each line with its subcommands. */
async function shortly(language: string, code: string) {
	return (await read(language, code)).map(({ text, explanation, uses }) => [
		text,
		explanation,
		uses.map(({ tool, subcommands }) => [tool, ...subcommands].join(' ')),
	]);
}

test('a command of a session comes with its explanation, all names of its flags and no output', async () => {
	assert.deepEqual(await read('console', '# a web server\n$ docker run -dp 80:80 nginx\nabc123'), [
		{
			text: 'docker run -dp 80:80 nginx',
			explanation: 'a web server',
			uses: [
				{
					tool: 'docker',
					subcommands: ['container', 'run'],
					short: 'run',
					flags: [
						['-d', '--detach'],
						['-p', '--publish'],
					],
					known: true,
				},
			],
		},
	]);
});

test('a line of a script is taken whole: pipes, broken lines, what stands in $(…)', async () => {
	const code = [
		'# log in',
		'aws ecr get-login-password |',
		'  docker login --username AWS \\',
		'    --password-stdin "$R"',
		'ID=$(docker container ls -q)',
	].join('\n');
	assert.deepEqual(await shortly('bash', code), [
		[
			code.split('\n').slice(1, 4).join('\n'),
			'log in',
			['aws ecr get-login-password', 'docker login'],
		],
		['ID=$(docker container ls -q)', undefined, ['docker container ls']],
	]);
});

test('lines within a loop lose its indentation, and its first line is cut to the command', async () => {
	const code = 'for i in $(docker container ls -q); do\n\t# end it\n\tdocker stop "$i"\ndone';
	assert.deepEqual(await shortly('bash', code), [
		['docker container ls -q', undefined, ['docker container ls']],
		['docker stop "$i"', 'end it', ['docker container stop']],
	]);
});

test('a here-document belongs to its command', async () => {
	const code = '# a cluster\nkind create cluster --config - <<EOF\nkind: Cluster\nEOF\n# next\nls';
	assert.deepEqual(await shortly('bash', code), [
		['kind create cluster --config - <<EOF\nkind: Cluster\nEOF', 'a cluster', ['kind']],
		['ls', 'next', ['ls']],
	]);
});

test('a program without a table counts only with an explanation, the shell’s own words and functions never', async () => {
	const code =
		'# fetch it\nsudo curl -o x https://example.org\ncurl y\n# go there\ncd x\n# mine\nmine';
	assert.deepEqual(await shortly('bash', `mine() {\n  true\n}\n${code}`), [
		['sudo curl -o x https://example.org', 'fetch it', ['curl']],
	]);
});

test('what fails, only illustrates or is refused by its tool is left out', async () => {
	const code = '# x\n$ docker container ls';
	assert.equal((await read('console', code)).length, 1);
	assert.deepEqual(await read('console', code, { expectFail: 'no daemon' }), []);
	assert.deepEqual(await read('console', code, { illustrative: 'shortened' }), []);
	assert.deepEqual(await read('console', '# x\n$ docker container ls --detatch'), []);
	assert.deepEqual(await read('yaml', 'a: docker run'), []);
});

test('a command in a sentence is read when a tool with a table takes it', async () => {
	const [use] = await readCommandText('docker container run --rm …', toolbox);
	assert.deepEqual(use?.flags, [['--rm']]);
	assert.deepEqual(await readCommandText('docker', toolbox), []);
	assert.deepEqual(await readCommandText('docker frobnicate', toolbox), []);
	assert.deepEqual(await readCommandText('FROM', toolbox), []);
});
