import type { ToolFlag } from '../../src/notes/snippets/tool.ts';
import type { CommandPage } from './command-tree.ts';

/**
 * Reads a page of Docker's command reference: Markdown with a table of options, as the CLI, Compose
 * and Buildx generate it into `docs/reference`.
 *
 * @param text the page
 * @param path the command, from the tool's name down
 */
export function readDockerPage(text: string, path: readonly string[]): CommandPage {
	const generated =
		/<!---MARKER_GEN_START-->([\s\S]*?)<!---MARKER_GEN_END-->/.exec(text)?.[1] ?? '';
	const sections = new Map(
		generated
			.split(/^### /m)
			.slice(1)
			.map((section) => {
				const end = section.indexOf('\n');
				return [section.slice(0, end).trim(), section.slice(end + 1)];
			}),
	);
	const aliases = [...(sections.get('Aliases') ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) =>
		name.trim().split(/\s+/),
	);
	return {
		path,
		flags: readOptions(sections.get('Options') ?? ''),
		aliases: aliases.filter((alias) => alias.join(' ') !== path.join(' ')),
	};
}

/** The command that a file of the reference is about: `container_run.md` is `container run`. */
export function pathOfFile(file: string): string[] {
	return file.replace(/\.md$/, '').split('_');
}

function readOptions(table: string): ToolFlag[] {
	return table
		.split('\n')
		.filter((line) => /^\|.*`-/.test(line))
		.map((line) => {
			const [names = '', type = ''] = line.slice(1).split(/(?<!\\)\|/);
			return {
				names: [...names.matchAll(/`(-[^`]+)`/g)].map(([, name = '']) => name),
				value: /`bool`/.test(type) || !type.includes('`') ? 'none' : 'required',
			};
		});
}

/** A plugin that is known by name alone. */
export function openPlugin(name: string): CommandPage {
	return { path: ['docker', name], flags: [], open: true };
}
