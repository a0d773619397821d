import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	commonTool,
	commonTools,
	needsSpec,
} from '../../../../src/notes/snippets/fig/common-tools.ts';
import { figCommand, writtenFlag } from '../../../../src/notes/snippets/fig/fig-command.ts';
import { withAdditions } from '../../../../src/notes/snippets/tool-additions.ts';
import type { ToolCommand } from '../../../../src/notes/snippets/tool.ts';

/** Names, aliases behind `=`, flags in brackets; `…` behind an open one, `!` behind what is handed down. */
function written({ name, aliases = [], flags, commands = [], open }: ToolCommand): string {
	const own = flags.map(({ names, value, inherited }) => {
		const sign = { none: '', optional: '[=]', required: '=' }[value];
		return `${names.join('|')}${sign}${inherited ? '!' : ''}`;
	});
	const below = commands.length > 0 ? ` { ${commands.map(written).join('; ')} }` : '';
	return `${[name, ...aliases].join('=')}${open ? '…' : ''} [${own.join(' ')}]${below}`;
}

const bare = (name: string, ...commands: ToolCommand[]): ToolCommand => ({
	name,
	flags: [],
	...(commands.length > 0 ? { commands } : {}),
});

test('flags that work and stand in no documentation are added to their commands alone', () => {
	const docker = bare(
		'docker',
		bare('run'),
		bare('create'),
		bare('container', bare('run'), bare('create'), bare('ls')),
		bare('volume', bare('create')),
		bare('compose', bare('build'), bare('exec'), bare('pull'), bare('rm'), bare('run')),
	);
	assert.equal(
		written(withAdditions(docker)),
		'docker [] { run [--net= --net-alias= --dns-opt=]; create [--net= --net-alias= --dns-opt=]; ' +
			'container [] { run [--net= --net-alias= --dns-opt=]; create [--net= --net-alias= --dns-opt=]; ls [] }; ' +
			'volume [] { create [--name=] }; ' +
			'compose [-v --version --verbose --no-ansi --workdir=] { build [--parallel --compress --force-rm --no-rm --progress=]; ' +
			'exec [-i --interactive -t --tty]; pull [--parallel --no-parallel]; rm [-a --all]; run [-t --tty] } }',
	);
});

test('a command that is missing is added, and one that takes any word has no subcommands', () => {
	const kubectl = bare('kubectl', bare('options', bare('sub')), bare('get'));
	assert.equal(
		written(withAdditions(kubectl)),
		'kubectl [--as-user-extra=! --kuberc=!] { options… []; get [] }',
	);
	assert.equal(
		written(withAdditions(bare('kubectl'))),
		'kubectl [--as-user-extra=! --kuberc=!] { options… [] }',
	);
	assert.equal(
		written(withAdditions(bare('docker', bare('buildx', bare('history', bare('ls')))))),
		'docker [] { buildx [] { history [] { ls []; inspect… [] } } }',
	);
});

test('names by which kubectl and kops know their commands are added to those they have', () => {
	const resources =
		'configmap cronjob deployment ingress namespace poddisruptionbudget priorityclass';
	const create = `${resources} quota service serviceaccount`.split(' ').map((name) => bare(name));
	const kubectl = bare(
		'kubectl',
		bare('autoscale'),
		bare('config', { ...bare('use-context'), aliases: ['switch'] }),
		bare('create', ...create),
		bare('options'),
		bare('set', bare('serviceaccount')),
		bare('top', bare('node'), bare('pod')),
	);
	assert.equal(
		written(withAdditions(kubectl)),
		'kubectl [--as-user-extra=! --kuberc=!] { autoscale [--cpu= --memory=]; config [] { use-context=switch=use [] }; ' +
			'create [] { configmap=cm []; cronjob=cj []; deployment=deploy []; ingress=ing []; namespace=ns []; ' +
			'poddisruptionbudget=pdb []; priorityclass=pc []; quota=resourcequota []; service=svc []; serviceaccount=sa [] }; ' +
			'options… []; set [] { serviceaccount=sa [] }; top [] { node=nodes=no []; pod=pods=po [] } }',
	);
	const get = bare('get', bare('clusters'), bare('secrets'), bare('secret'));
	assert.equal(
		written(withAdditions(bare('kops', bare('create', bare('secret')), get))),
		'kops [] { create [] { secret [--name=] }; get [-o=! --output=!] { clusters=cluster []; secrets [--type=]; secret [--type=] } }',
	);
});

test('a flag that is handed down takes the place of the same flag, others stay', () => {
	const get: ToolCommand = {
		name: 'get',
		flags: [
			{ names: ['-o', '--output'], value: 'required' },
			{ names: ['--full'], value: 'none' },
		],
	};
	assert.equal(
		written(withAdditions(bare('kops', get))),
		'kops [] { get [--full -o=! --output=!] }',
	);
	const run: ToolCommand = { name: 'run', flags: [{ names: ['--net'], value: 'required' }] };
	assert.equal(
		written(withAdditions(bare('docker', run))),
		'docker [] { run [--net= --net= --net-alias= --dns-opt=] }',
	);
});

test('a spec is read with all names of its commands and flags', () => {
	const spec = {
		name: ['garden', 'g'],
		options: [
			{ name: '--all' },
			{ name: ['-o', '--out'], args: { isOptional: false }, isPersistent: true },
			{ name: '--colour', args: [{ isOptional: true }, {}] },
			{ name: '--none', args: [] },
		],
		subcommands: [{ name: 'dig' }, { name: ['water', 'w'], subcommands: [{ name: 'now' }] }],
	};
	assert.equal(
		written(figCommand(spec)),
		'garden=g [--all -o|--out=! --colour[=] --none] { dig []; water=w [] { now [] } }',
	);
	assert.deepEqual(figCommand({ name: 'dig' }), { name: 'dig', flags: [] });
	assert.deepEqual(['-a', '-a=', '-a[=]'].map(writtenFlag), [
		{ names: ['-a'], value: 'none' },
		{ names: ['-a'], value: 'required' },
		{ names: ['-a'], value: 'optional' },
	]);
});

test('curl knows the opposite of each switch, others do not, and some know flags beyond their spec', () => {
	const spec = {
		name: 'any',
		options: [{ name: ['-f', '--fail'] }, { name: '--url', args: {} }, { name: '-x' }],
	};
	const flagsOf = (name: string) =>
		(commonTool(name, spec)?.command.flags ?? []).flatMap(({ names }) => names);
	assert.deepEqual(
		flagsOf('curl').filter((name) =>
			/fail$|^--url$|^-x|^--(?:no-)?(?:alpn|json|variable)$/.test(name),
		),
		['--no-fail', '--no-alpn', '--fail', '--url', '-x', '--json', '--variable', '--alpn'],
	);
	assert.deepEqual(flagsOf('mkdir'), ['-f', '--fail', '--url', '-x']);
	assert.deepEqual(
		['ssh', 'scp', 'jq', 'chmod', 'ssh-keygen'].map((name) => flagsOf(name).length),
		[10, 15, 15, 25, 13],
	);
});

test('a common tool says what it is and when it was read, or is none', () => {
	assert.deepEqual(commonTool('mkdir', { name: 'mkdir' }), {
		name: 'mkdir',
		version: '',
		read: '2026-11-21',
		source: 'https://withfig.com',
		command: { name: 'mkdir', flags: [] },
	});
	assert.equal(commonTool('mkdir', undefined), undefined);
	assert.equal(commonTool('ls', { name: 'ls' }), undefined);
	assert.equal(commonTool('toString', { name: 'toString' }), undefined);
});

test('of tools with subcommands those are known, and the flags before them', () => {
	const command = commonTool('git', undefined)?.command;
	assert.ok(command);
	assert.equal(command.open, true);
	assert.deepEqual(command.commands?.[0], { name: 'add', flags: [], open: true });
	assert.equal(
		written({ ...command, commands: [] }),
		'git… [-C= -c= --no-pager -P --git-dir= --work-tree=]',
	);
	const ends = ['apt', 'apt-get', 'git', 'multipass', 'systemctl'].map((name) => {
		const tool = commonTool(name, undefined);
		const names = tool?.command.commands?.map((one) => one.name) ?? [];
		assert.ok(names.every((one) => /^[a-z][a-z0-9-]*$/.test(one)));
		return [name, tool?.command.flags.length, names.at(0), names.at(-1)];
	});
	assert.deepEqual(ends, [
		['apt', 8, 'autoclean', 'why-not'],
		['apt-get', 9, 'autoclean', 'upgrade'],
		['git', 6, 'add', 'write-tree'],
		['multipass', 0, 'alias', 'zones'],
		['systemctl', 12, 'add-requires', 'whoami'],
	]);
});

test('the tools of a shell are listed, and which of them need their spec', () => {
	assert.deepEqual(commonTools.filter(needsSpec), [
		...['chmod', 'curl', 'jq', 'mkdir', 'scp', 'ssh', 'ssh-keygen'],
	]);
	assert.deepEqual(
		commonTools.filter((name) => !needsSpec(name)),
		['apt', 'apt-get', 'git', 'multipass', 'systemctl'],
	);
});
