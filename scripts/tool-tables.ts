// Writes src/notes/snippets/tools/*.json, what docker, kubectl and kops understand, from their own
// documentation: `npm run tool-tables -- TOOL VERSION PLACE…`. CONTRIBUTING.md says where to get it.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Tool, ToolFlag } from '../src/notes/snippets/tool.ts';
import {
	readCobraAliases,
	readCobraPage,
	readInheritedFlags,
} from './tool-tables/cobra-reference.ts';
import { commandTree, type CommandPage } from './tool-tables/command-tree.ts';
import { openPlugin, pathOfFile, readDockerPage } from './tool-tables/docker-reference.ts';
import { readKubectl } from './tool-tables/kubectl-help.ts';
import { writeTool } from './tool-tables/write-tool.ts';

const usage = `Usage: npm run tool-tables -- docker  ENGINE CLI COMPOSE-VERSION COMPOSE BUILDX-VERSION BUILDX
       npm run tool-tables -- kubectl VERSION PROGRAM
       npm run tool-tables -- kops    VERSION CHECKOUT
CLI, COMPOSE, BUILDX and CHECKOUT are checkouts of docker/cli, docker/compose, docker/buildx and
kubernetes/kops at that version; PROGRAM is the kubectl of that version.`;

/** Docker's plugins whose reference stands elsewhere: https://docs.docker.com/reference/cli/docker/ */
const otherPlugins = [
	'agent',
	'ai',
	'debug',
	'desktop',
	'dhi',
	'extension',
	'init',
	'mcp',
	'model',
	'offload',
	'pass',
	'sandbox',
	'sbom',
	'scout',
];

/** Flags that its pages leave out. */
const everywhere: ToolFlag[] = [
	{ names: ['--help'], value: 'none', inherited: true },
	{ names: ['-v', '--version'], value: 'none' },
];

type Told = Omit<Tool, 'read' | 'command'> & { pages: CommandPage[] };

const readers: Readonly<Record<string, (places: readonly string[]) => Told>> = {
	docker: ([version = '', cli = '', compose = '', composeAt = '', buildx = '', buildxAt = '']) => ({
		name: 'docker',
		version,
		source: 'https://github.com/docker/cli/tree/master/docs/reference/commandline',
		parts: [
			{
				name: 'docker compose',
				version: compose,
				source: 'https://github.com/docker/compose/tree/main/docs/reference',
			},
			{
				name: 'docker buildx',
				version: buildx,
				source: 'https://github.com/docker/buildx/tree/master/docs/reference',
			},
		],
		pages: [
			...dockerPages(path.join(cli, 'docs/reference/commandline')),
			...dockerPages(path.join(composeAt, 'docs/reference')),
			...dockerPages(path.join(buildxAt, 'docs/reference')),
			...otherPlugins.map(openPlugin),
			{ path: ['docker'], flags: everywhere },
		],
	}),
	kubectl: ([version = '', program = '']) => ({
		name: 'kubectl',
		version,
		source: 'https://kubernetes.io/docs/reference/kubectl/generated/',
		pages: readKubectl((words) => execFileSync(program, [...words], { encoding: 'utf8' })),
	}),
	kops: ([version = '', checkout = '']) => {
		const texts = filesIn(path.join(checkout, 'docs/cli'), '.md').map(([, text]) => text);
		const sources = new Map(filesIn(path.join(checkout, 'cmd/kops'), '.go'));
		const inherited = texts.map(readInheritedFlags).find((flags) => flags.length > 0) ?? [];
		return {
			name: 'kops',
			version,
			source: 'https://github.com/kubernetes/kops/tree/master/docs/cli',
			pages: [
				{ path: ['kops'], flags: inherited },
				...texts.map(readCobraPage).map((page) => {
					const source = sources.get(`${page.path.slice(1).join('_')}.go`) ?? '';
					return { ...page, aliases: readCobraAliases(source, page.path) };
				}),
			],
		};
	},
};

const [name = '', ...places] = process.argv.slice(2);
const read = readers[name];
if (!read || places.length === 0) {
	console.error(usage);
	process.exit(2);
}
const { pages, ...told } = read(places);
const tool: Tool = {
	...told,
	read: new Date().toISOString().slice(0, 10),
	command: commandTree(pages),
};
const file = path.resolve(import.meta.dirname, '../src/notes/snippets/tools', `${name}.json`);
writeFileSync(file, writeTool(tool));
console.log(
	`${path.relative(process.cwd(), file)}: ${pages.length} pages, ${name} ${tool.version}`,
);

function dockerPages(folder: string): CommandPage[] {
	return filesIn(folder, '.md')
		.filter(([, text]) => text.includes('MARKER_GEN_START'))
		.map(([file, text]) => {
			const words = pathOfFile(file);
			const page = readDockerPage(text, words[0] === 'docker' ? words : ['docker', ...words]);
			// The CLI has a shortcut to it that its pages do not tell of.
			if (file !== 'buildx_bake.md') return page;
			return { ...page, aliases: [...(page.aliases ?? []), ['docker', 'bake']] };
		});
}

function filesIn(folder: string, ending: string): [file: string, text: string][] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(ending))
		.sort()
		.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]);
}
