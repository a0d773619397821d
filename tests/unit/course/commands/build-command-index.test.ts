import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	buildCommandIndex,
	type ExplainedCommand,
	type UsedTool,
} from '../../../../src/course/commands/build-command-index.ts';
import type { Note } from '../../../../src/course/types.ts';

const [first, second] = ['a/one', 'a/two'].map((id) => ({ id }) as Note) as [Note, Note];
const ls: UsedTool = {
	tool: 'docker',
	subcommands: ['container', 'ls'],
	short: 'ps',
	flags: [],
	known: true,
};
const curl: UsedTool = { tool: 'curl', subcommands: [], flags: [], known: false };

function command(text: string, more: Partial<ExplainedCommand> = {}): ExplainedCommand {
	return { note: first, text, uses: [ls], ...more };
}

function build(commands: readonly ExplainedCommand[]) {
	return buildCommandIndex(commands, (_tool, _subcommands, names) =>
		names.includes('--all') ? 'all of them' : undefined,
	);
}

test('one line in several notes is one entry with several places', () => {
	const index = build([
		command('docker container ls \\\n  -a', { explanation: 'all' }),
		command('docker container ls -a', { explanation: 'all', note: second }),
		command('docker container ls -a', { explanation: 'leftovers', note: second }),
		command('docker container ls -a', { explanation: 'all', note: second }),
	]);
	const [entry, ...others] = index.tools[0]?.groups[0]?.entries ?? [];
	assert.deepEqual(others, []);
	assert.equal(index.count, 1);
	assert.deepEqual(
		entry?.places.map(({ explanation, links }) => [
			explanation,
			...links.map(({ note }) => note.id),
		]),
		[
			['all', 'a/one', 'a/two'],
			['leftovers', 'a/two'],
		],
	);
});

test('flags are listed once, those alone whose meaning is known', () => {
	const flags = [['-a', '--all'], ['--frobnicate']];
	const index = build([
		command('x', { explanation: 'x', uses: [{ ...ls, flags }] }),
		command('y', { explanation: 'y', uses: [{ ...ls, flags }] }),
	]);
	assert.deepEqual(index.tools[0]?.groups[0]?.flags, [
		{ names: ['-a', '--all'], meaning: 'all of them' },
	]);
});

test('a line without a word about it stands only where its subcommand has no other', () => {
	const log: UsedTool = { ...ls, subcommands: ['logout'], short: undefined };
	const index = build([
		command('docker container ls'),
		command('docker ps', { explanation: 'all' }),
		command('docker logout', { uses: [log] }),
	]);
	assert.deepEqual(
		index.tools[0]?.groups.map(({ name, short, entries }) => [name, short, entries.length]),
		[
			['docker container ls', 'docker ps', 1],
			['docker logout', undefined, 1],
		],
	);
});

test('a line that uses two tools stands under both and counts once', () => {
	const kubectl: UsedTool = { ...ls, tool: 'kubectl', subcommands: ['get'], short: undefined };
	const index = build([
		command('kubectl get x | docker ps', { explanation: 'both', uses: [kubectl, ls] }),
		command('docker ps', { explanation: 'one' }),
		command('curl x', { explanation: 'fetch', uses: [curl] }),
	]);
	assert.deepEqual(
		index.tools.map(({ name, parts }) => [name, ...parts.map((part) => part.word)]),
		[
			['docker', 'container'],
			['kubectl', 'get'],
		],
	);
	assert.deepEqual(
		index.others.map(({ name }) => name),
		['curl'],
	);
	assert.equal(index.count, 3);
});

test('the first words of subcommands lead to the first of theirs', () => {
	const rm: UsedTool = { ...ls, subcommands: ['container', 'rm'], short: 'rm' };
	const [docker] = build([command('docker rm x', { uses: [rm] }), command('docker ps')]).tools;
	assert.deepEqual(
		docker?.parts.map((part) => part.anchor),
		['c-docker-container-ls'],
	);
	assert.equal(docker.groups[0]?.anchor, 'c-docker-container-ls');
});

test('tools stand by how much there is of them, then by name; what the site does not know apart', () => {
	const tool = (name: string, known = true): UsedTool => ({ ...curl, tool: name, known });
	const index = build([
		command('b', { uses: [tool('b')] }),
		command('a', { uses: [tool('a')] }),
		command('z one', { uses: [tool('z')] }),
		command('z two', { uses: [tool('z')] }),
		command('curl', { uses: [curl] }),
	]);
	assert.deepEqual(
		index.tools.map(({ name, anchor }) => [name, anchor]),
		[
			['z', 'tool-z'],
			['a', 'tool-a'],
			['b', 'tool-b'],
		],
	);
	assert.deepEqual(
		index.others.map(({ name }) => name),
		['curl'],
	);
	assert.equal(index.count, 5);
});

test('the words behind a tool lead to the first of their groups', () => {
	const of = (...subcommands: string[]): UsedTool => ({ ...ls, short: undefined, subcommands });
	const index = build([
		command('1', { uses: [of('image', 'rm')] }),
		command('2', { uses: [of('image', 'build')] }),
		command('3', { uses: [of('run')] }),
		command('4', { uses: [of()] }),
	]);
	assert.deepEqual(index.tools[0]?.parts, [
		{ word: 'image', anchor: 'c-docker-image-build' },
		{ word: 'run', anchor: 'c-docker-run' },
	]);
	assert.deepEqual(
		index.tools.flatMap(({ groups }) => groups).map(({ name, short }) => [name, short]),
		['docker', 'docker image build', 'docker image rm', 'docker run'].map((name) => [
			name,
			undefined,
		]),
	);
});

test('flags stand in the order of their long names', () => {
	const flags = [['-z', '--all'], ['--zero'], ['-b', '--bare']];
	const index = buildCommandIndex(
		[command('x', { explanation: 'x', uses: [{ ...ls, flags }] })],
		(tool, subcommands, names) => `${tool} ${subcommands} ${names.join(' ')}`,
	);
	const [group] = index.tools[0]?.groups ?? [];
	assert.ok(group);
	assert.deepEqual(
		group.flags.map(({ meaning }) => meaning),
		['-z --all', '-b --bare', '--zero'].map((names) => `docker container ls ${names}`),
	);
	assert.equal(group.short, 'docker ps');
});

test('a line is listed with the heading it stands under, and where nothing explains it as well', () => {
	const heading = { id: 'clean-up', text: 'Clean up' };
	const index = build([command('docker ps', { heading }), command(' docker ps ', { heading })]);
	assert.deepEqual(index.tools[0]?.groups[0]?.entries, [
		{ text: 'docker ps', places: [{ explanation: undefined, links: [{ note: first, heading }] }] },
	]);
});

test('tools of as many lines, subcommands and flags stand in the order of their letters', () => {
	const flags = [['-z'], ['-a', '--mount'], ['--env'], ['-b']];
	const use = (tool: string, subcommand: string): UsedTool => {
		return { tool, subcommands: [subcommand], flags, known: true };
	};
	const words = [
		...['kops get', 'docker run', 'kops delete', 'docker ps', 'docker-x a_b', 'docker-x c'],
	].map((text) => text.split(' ') as [string, string]);
	const { tools } = buildCommandIndex(
		words.map(([tool, subcommand]) =>
			command(`${tool} ${subcommand}`, { uses: [use(tool, subcommand)] }),
		),
		() => 'meant',
	);
	assert.deepEqual(
		tools.map(({ name, groups }) => [name, ...groups.map(({ anchor }) => anchor)]),
		[
			['docker', 'c-docker-ps', 'c-docker-run'],
			['docker-x', 'c-docker-x-a_b', 'c-docker-x-c'],
			['kops', 'c-kops-delete', 'c-kops-get'],
		],
	);
	assert.deepEqual(
		tools[0]?.groups[0]?.flags.map(({ names }) => names.at(-1)),
		['-b', '--env', '--mount', '-z'],
	);
});

test('a line broken with any blanks around the break is the same line', () => {
	const broken = ['docker ps -a', 'docker ps \\\n\t\t-a', 'docker ps   \\\n-a', ' docker ps -a '];
	const { tools, count } = build(broken.map((text) => command(text)));
	assert.equal(tools[0]?.groups[0]?.entries.length, 1);
	assert.equal(count, 1);
});
