import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchCommand } from '../../../../../src/notes/snippets/shell/match-command.ts';
import { readShell } from '../../../../../src/notes/snippets/shell/read-shell.ts';
import { garden } from './garden-tool.ts';

function match(text: string) {
	const [command] = readShell(text).commands;
	return matchCommand(garden, command?.words ?? []);
}

/** Problems as `kind name near`. */
function problems(text: string): string[] {
	return match(text).problems.map(({ kind, name, near }) => [kind, name, near].join(' ').trim());
}

test('subcommands, flags, values and the words left are told apart', () => {
	const {
		path,
		flags,
		arguments: words,
	} = match('docker -D run --name web -dp 80:80 --env=A=b nginx');
	assert.deepEqual(path, ['docker', 'run']);
	assert.deepEqual(
		flags.map(({ name, value }) => [name, value]),
		[
			['-D', undefined],
			['--name', 'web'],
			['-d', undefined],
			['-p', '80:80'],
			['--env', 'A=b'],
		],
	);
	assert.deepEqual(
		words.map(({ value }) => value),
		['nginx'],
	);
});

test('every way to write a flag is understood', () => {
	for (const text of [
		'docker run -it -p8080:80 -p=8080:80 --name=web --rm=true nginx',
		'docker run -itd --name "$NAME" -e A nginx',
		'docker ls -qa',
		'docker ls --filter a=b -f c=d --help',
		'docker list',
		'docker --version',
		'docker run --pull nginx',
		'docker run --pull=always nginx',
		'docker tail -20 log',
		'docker help run',
		'docker',
	]) {
		assert.deepEqual(problems(text), [], text);
	}
});

test('what a tool does not know is told, with the nearest name where one is near', () => {
	assert.deepEqual(problems('docker rum x'), ['unknown-subcommand rum run']);
	assert.deepEqual(problems('docker listt'), ['unknown-subcommand listt list']);
	assert.deepEqual(problems('docker run --nmae web nginx'), ['unknown-flag --nmae --name']);
	assert.deepEqual(problems('docker run -rm nginx'), ['unknown-flag -rm --rm']);
	assert.deepEqual(problems('docker run -name web nginx'), ['unknown-flag -name --name']);
	assert.deepEqual(problems('docker run -itx nginx'), ['unknown-flag -x']);
	assert.deepEqual(problems('docker ls --bogus --other'), [
		'unknown-flag --bogus',
		'unknown-flag --other',
	]);
});

test('letters that spell a long flag are told with it', () => {
	assert.deepEqual(problems('docker run -env A=b nginx'), ['unknown-flag -env --env']);
});

test('a flag whose value is missing, or is another flag, is told', () => {
	assert.deepEqual(problems('docker run --name'), ['missing-value --name']);
	assert.deepEqual(problems('docker run --name -d nginx'), ['missing-value --name']);
	assert.deepEqual(problems('docker run --name -it nginx'), ['missing-value --name']);
	assert.deepEqual(problems('docker run -p --rm nginx'), ['missing-value -p']);
	assert.deepEqual(problems('docker run --name - nginx'), []);
	assert.deepEqual(problems('docker run --name -1 nginx'), []);
});

test('flags behind the image belong to the container', () => {
	const { problems: none, carried } = match('docker run --rm nginx ls --bogus');
	assert.deepEqual(none, []);
	assert.deepEqual(
		carried?.map(({ value }) => value),
		['ls', '--bogus'],
	);
	assert.equal(match('docker run --entrypoint sh nginx ls').carried, undefined);
	assert.equal(match('docker run nginx').carried, undefined);
});

test('flags behind -- are none', () => {
	assert.deepEqual(problems('docker ls -- --bogus'), []);
});

test('nothing is judged behind a word that the shell fills, or a plugin that was not read', () => {
	assert.deepEqual(problems('docker $COMMAND --bogus'), []);
	assert.deepEqual(problems('docker run --$FLAG nginx'), []);
	assert.deepEqual(problems('docker run $OPTIONS nginx --bogus'), []);
	assert.deepEqual(problems('docker scout --bogus'), []);
	assert.deepEqual(match('docker scout cves').path, ['docker', 'scout']);
});

test('behind an unknown flag nobody takes its value for a subcommand', () => {
	assert.deepEqual(problems('docker --bogus value run nginx'), ['unknown-flag --bogus']);
});

test('flags that are handed down are known below, others are not', () => {
	assert.deepEqual(problems('docker ls --verbose'), []);
	assert.deepEqual(problems('docker ls -D'), ['unknown-flag -D']);
});
