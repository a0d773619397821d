import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	readCobraAliases,
	readCobraPage,
	readInheritedFlags,
} from '../../../../scripts/tool-tables/cobra-reference.ts';
import { pathOfFile, readDockerPage } from '../../../../scripts/tool-tables/docker-reference.ts';
import { readKubectl } from '../../../../scripts/tool-tables/kubectl-help.ts';

describe('a page of Docker’s reference', () => {
	const page = `# logs

<!---MARKER_GEN_START-->
Fetch the logs

### Aliases

\`docker container logs\`, \`docker logs\`

### Options

| Name | Type | Default | Description |
|:-----|:-----|:--------|:------------|
| [\`-f\`](#f), [\`--follow\`](#f) | \`bool\` | | Follow (one \\| two) |
| \`--tail\` | \`string\` | \`all\` | Lines |

<!---MARKER_GEN_END-->

### Options

| \`--not-one\` | \`bool\` | | An example |
`;

	test('gives names and values of its flags, and other names of the command', () => {
		assert.deepEqual(readDockerPage(page, ['docker', 'container', 'logs']), {
			path: ['docker', 'container', 'logs'],
			flags: [
				{ names: ['-f', '--follow'], value: 'none' },
				{ names: ['--tail'], value: 'required' },
			],
			aliases: [['docker', 'logs']],
		});
	});

	test('is about the command that its file is named for', () => {
		assert.deepEqual(pathOfFile('container_ls.md'), ['container', 'ls']);
	});
});

describe('a page that cobra made', () => {
	const page = `## kops get cluster

### Options

\`\`\`
  -h, --help            help for cluster
      --full            Show all
      --admin duration[=18h0m0s]   export it
  -o, --output string   output format
\`\`\`

### Options inherited from parent commands

\`\`\`
      --state string    Location of state storage
\`\`\`
`;

	test('gives the command and its flags', () => {
		assert.deepEqual(readCobraPage(page), {
			path: ['kops', 'get', 'cluster'],
			flags: [
				{ names: ['-h', '--help'], value: 'none' },
				{ names: ['--full'], value: 'none' },
				{ names: ['--admin'], value: 'optional' },
				{ names: ['-o', '--output'], value: 'required' },
			],
		});
		assert.deepEqual(readInheritedFlags(page), [
			{ names: ['--state'], value: 'required', inherited: true },
		]);
	});

	test('has its other names in the program’s source', () => {
		const source = 'cmd := &cobra.Command{\n\t\tAliases: []string{"clusters", "cl"},\n}';
		assert.deepEqual(readCobraAliases(source, ['kops', 'get', 'cluster']), [
			['kops', 'get', 'clusters'],
			['kops', 'get', 'cl'],
		]);
	});

	test('without a heading is refused', () => {
		assert.throws(() => readCobraPage('# another'), /expected "## TOOL COMMAND"/);
	});
});

test('kubectl is asked for each of its commands', () => {
	const help: Readonly<Record<string, string>> = {
		options: "The following:\n\n    -n, --namespace='':\n\tIts scope.\n",
		'--help':
			'kubectl controls.\n\nBasic Commands (Beginner):\n  rollout   Manage\n\nUsage:\n  kubectl [flags]\n',
		'rollout --help':
			'Manage.\n\nAvailable Commands:\n  undo   Go back\n\nUsage:\n  kubectl rollout\n',
		'rollout undo --help':
			"Go back.\n\nOptions:\n    --dry-run='none':\n\tText.\n\n    -R, --recursive=false:\n\tText.\n\n    --to-revision=0:\n\tText.\n",
	};
	const pages = readKubectl((words) => help[words.join(' ')] ?? '');
	assert.deepEqual(
		pages.map(({ path }) => path.join(' ')),
		['kubectl', 'kubectl rollout', 'kubectl rollout undo'],
	);
	assert.deepEqual(pages[0]?.flags[0], {
		names: ['-n', '--namespace'],
		value: 'required',
		inherited: true,
	});
	assert.deepEqual(pages[2]?.flags, [
		{ names: ['--dry-run'], value: 'optional' },
		{ names: ['-R', '--recursive'], value: 'none' },
		{ names: ['--to-revision'], value: 'required' },
	]);
});
