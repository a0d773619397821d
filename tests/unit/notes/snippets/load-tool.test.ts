import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specsFolder, loadSpec } from '../../../../src/notes/snippets/fig/load-spec.ts';
import { openToolbox } from '../../../../src/notes/snippets/load-tool.ts';
import type { ToolCommand } from '../../../../src/notes/snippets/tool.ts';

const toolbox = openToolbox();

async function commandOf(...words: string[]): Promise<ToolCommand | undefined> {
	let command = (await toolbox.find(words))?.command;
	for (const word of words.slice(1)) {
		command = command?.commands?.find(
			({ name, aliases }) => name === word || aliases?.includes(word),
		);
	}
	return command;
}

function faultsOf(command: ToolCommand, path: string): string[] {
	const names = command.flags.flatMap((flag) => flag.names);
	return [
		...(/^\S+$/.test(command.name) ? [] : [`${path}: name`]),
		...names.filter((name) => !/^--?[\w?:#.@%~-]+$/.test(name)).map((name) => `${path}: ${name}`),
		...command.flags
			.filter(({ value }) => !['required', 'optional', 'none'].includes(value))
			.map(({ names: [name] }) => `${path}: value of ${name ?? ''}`),
		...(command.commands ?? []).flatMap((one) => faultsOf(one, `${path} ${one.name}`)),
	];
}

test('every table has the form it is said to have, with its version and date', async () => {
	assert.ok(toolbox.versioned.length > 0);
	for (const name of toolbox.versioned) {
		const tool = await toolbox.find([name, 's3', 'ec2']);
		assert.ok(tool, name);
		assert.match(tool.version, /^\d+\.\d+/, name);
		assert.match(tool.read, /^\d{4}-\d\d-\d\d$/, name);
		assert.match(tool.source, /^https:/, name);
		assert.equal(tool.command.name, name);
		assert.deepEqual(faultsOf(tool.command, name), []);
	}
});

test('the commands of the course are in the tables', async () => {
	for (const text of [
		'docker container run',
		'docker run',
		'docker compose up',
		'docker buildx build',
		'docker stack deploy',
		'docker swarm join-token',
		'kubectl get',
		'kubectl rollout status',
		'kubectl create deployment',
		'kubectl top pods',
		'kops create cluster',
		'kops get ig',
		'kops get cluster',
		'aws ec2 run-instances',
		'aws s3 sync',
		'aws s3api put-bucket-policy',
		'aws ecr get-login-password',
		'aws sso login',
		'aws configure list-profiles',
	]) {
		assert.ok(await commandOf(...text.split(' ')), text);
	}
});

test('flags that a documentation or a spec lacks are known, and those of an alias', async () => {
	for (const [command, flag] of [
		['docker run', '--net'],
		['docker compose exec', '-t'],
		['kops get cluster', '--full'],
		['kubectl autoscale', '--cpu'],
		['aws s3 sync', '--delete'],
		['aws ec2 allocate-address', '--ipam-pool-id'],
	] as const) {
		const found = await commandOf(...command.split(' '));
		assert.ok(
			found?.flags.some(({ names }) => names.includes(flag)),
			`${command} ${flag}`,
		);
	}
});

test('of the AWS CLI only the services that are named have their commands', async () => {
	const tool = await toolbox.find(['aws', '--region', 'x', 'sts', 'get-caller-identity']);
	const loaded = tool?.command.commands?.filter(({ open }) => !open).map(({ name }) => name);
	assert.deepEqual(loaded, ['sts']);
	assert.ok((tool?.command.commands?.length ?? 0) > 400);
});

test('common tools are known, by their flags or by their subcommands', async () => {
	assert.ok((await commandOf('curl'))?.flags.some(({ names }) => names.includes('--fail')));
	assert.ok((await commandOf('curl'))?.flags.some(({ names }) => names.includes('--json')));
	assert.ok(await commandOf('git', 'switch'));
	assert.ok(await commandOf('apt-get', 'install'));
});

test('other programs are not known, whatever their name', async () => {
	for (const name of ['figlet', 'ls', 'constructor', '__proto__', '../aws', '', 'docker.json']) {
		assert.equal(await toolbox.find([name]), undefined, name);
	}
});

test('a spec is loaded by its name and by nothing else', async () => {
	const folder = specsFolder();
	assert.ok(folder);
	assert.ok(await loadSpec(folder, 'aws/sts'));
	for (const name of [
		'../package',
		'aws/../curl',
		'aws/none',
		'@withfig/autocomplete-tools',
		'/',
	]) {
		assert.equal(await loadSpec(folder, name), undefined, name);
	}
});

test('without the specs the generated tables are still there', async () => {
	const poor = openToolbox('file:///nowhere/');
	assert.ok(await poor.find(['docker']));
	assert.equal(
		(await poor.find(['aws', 's3']))?.command.commands?.some(({ open }) => !open),
		false,
	);
	assert.equal(await poor.find(['curl']), undefined);
});
