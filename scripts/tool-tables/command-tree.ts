import type { ToolCommand, ToolFlag } from '../../src/notes/snippets/tool.ts';

/** One command's documentation, read. */
export interface CommandPage {
	/** Its names from the tool's down: `docker container run`. */
	path: readonly string[];
	flags: readonly ToolFlag[];
	/** Whole other names for it, such as `docker run`, each from the tool's name down. */
	aliases?: readonly (readonly string[])[];
	/** Known by name alone. */
	open?: boolean;
}

/** A {@link ToolCommand} that still grows. */
interface Growing extends ToolCommand {
	flags: ToolFlag[];
	commands: Growing[];
}

/**
 * Puts pages together to one tree. A command gets what all its pages say: a tool's own page and a
 * plugin's that takes its place may both describe `docker image build`.
 *
 * @throws when the pages are of several tools, or of none
 */
export function commandTree(pages: readonly CommandPage[]): ToolCommand {
	const names = new Set(pages.flatMap(({ path }) => path.slice(0, 1)));
	const [name = '', ...others] = names;
	if (names.size !== 1) {
		throw new Error(
			names.size === 0
				? 'Unexpected absence of commands, expected pages of the documentation. Name the folder they are in.'
				: `Unexpected pages of ${[name, ...others].join(' and ')}, expected those of one tool.`,
		);
	}
	const root = grow(name);
	for (const { path, flags, aliases = [], open } of pages) {
		for (const at of [path, ...aliases]) {
			const command = commandAt(root, at.slice(1));
			addFlags(command, flags);
			if (open) command.open = true;
		}
	}
	return finished(root);
}

function grow(name: string): Growing {
	return { name, flags: [], commands: [] };
}

function commandAt(root: Growing, path: readonly string[]): Growing {
	let at = root;
	for (const name of path) {
		let next = at.commands.find((command) => command.name === name);
		if (!next) {
			next = grow(name);
			at.commands.push(next);
		}
		at = next;
	}
	return at;
}

function addFlags(command: Growing, flags: readonly ToolFlag[]): void {
	for (const flag of flags) {
		const known = command.flags.some(({ names }) =>
			names.some((name) => flag.names.includes(name)),
		);
		if (!known) command.flags.push(flag);
	}
}

function finished({ name, flags, commands, open }: Growing): ToolCommand {
	return {
		name,
		...(open ? { open } : {}),
		flags: flags.toSorted((a, b) => compare(longest(a), longest(b))),
		...(commands.length > 0
			? { commands: commands.map(finished).toSorted((a, b) => compare(a.name, b.name)) }
			: {}),
	};
}

function longest({ names }: ToolFlag): string {
	return names.at(-1) ?? '';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
