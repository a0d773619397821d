import type { Note } from '../types.ts';

/** A command that a note explains, as the note's reader gives it. */
export interface ExplainedCommand {
	note: Note;
	/** As one types it; may have several lines. */
	text: string;
	explanation?: string | undefined;
	/** Of the section it stands in. */
	heading?: { id: string; text: string } | undefined;
	uses: readonly UsedTool[];
}

/** A tool with a subcommand and flags, each flag with all of its names. */
export interface UsedTool {
	tool: string;
	subcommands: readonly string[];
	/** A shorter name for the subcommands. */
	short?: string | undefined;
	flags: readonly (readonly string[])[];
	/** Whether its subcommands and flags are known from a table. */
	known: boolean;
}

/** All commands, by tool. */
export interface CommandIndex {
	/** Of the tools that are known, those with most commands first. */
	tools: readonly ToolCommands[];
	/** Programs of which nothing is known but their names, A–Z. */
	others: readonly CommandGroup[];
	/** Lines in all, each once. */
	count: number;
}

export interface ToolCommands {
	name: string;
	/** Its id on the page. */
	anchor: string;
	groups: readonly CommandGroup[];
	/** First words of its subcommands with their first group: `container`, `image`. */
	parts: readonly { word: string; anchor: string }[];
}

/** What is done with one subcommand. */
export interface CommandGroup {
	anchor: string;
	/** `docker container run` */
	name: string;
	/** The same, shorter: `docker run`. */
	short?: string | undefined;
	/** Those whose meaning is told, in alphabetical order. */
	flags: readonly ExplainedFlag[];
	entries: readonly CommandEntry[];
}

export interface ExplainedFlag {
	/** The short one first: `-p`, `--publish`. */
	names: readonly string[];
	meaning: string;
}

/** One line, in however many notes it stands. */
export interface CommandEntry {
	text: string;
	/** In course order; those that say the same about it are together. */
	places: readonly CommandPlace[];
}

export interface CommandPlace {
	explanation?: string | undefined;
	links: readonly { note: Note; heading?: ExplainedCommand['heading'] }[];
}

/**
 * Gathers what the notes say about commands: by tool, subcommand and line. A line without a word
 * about it is left out where its subcommand is explained elsewhere.
 *
 * @param commands in course order
 * @param meaningOf what a flag does, when the words of the interface say so
 */
export function buildCommandIndex(
	commands: readonly ExplainedCommand[],
	meaningOf: (tool: string, subcommands: string, names: readonly string[]) => string | undefined,
): CommandIndex {
	const uses = commands.flatMap((command) => command.uses.map((use) => ({ command, use })));
	const groups = [...Map.groupBy(uses, ({ use }) => nameOf(use))]
		.map(([name, those]) => ({ ...buildGroup(name, those, meaningOf), use: those[0]?.use }))
		.sort((a, b) => compare(a.name, b.name));
	const known = groups.filter(({ use }) => use?.known);
	const tools = [...Map.groupBy(known, ({ use }) => use?.tool ?? '')].map(([name, those]) => ({
		name,
		anchor: `tool-${name}`,
		groups: those.map(withoutUse),
		parts: partsOf(name, those),
	}));
	const size = ({ groups }: Pick<ToolCommands, 'groups'>) =>
		groups.reduce((sum, { entries }) => sum + entries.length, 0);
	const others = groups.filter(({ use }) => !use?.known).map(withoutUse);
	const lines = groups.flatMap(({ entries }) => entries.map(({ text }) => text));
	return {
		tools: tools.toSorted((a, b) => size(b) - size(a) || compare(a.name, b.name)),
		others,
		count: new Set(lines).size,
	};
}

interface Use {
	command: ExplainedCommand;
	use: UsedTool;
}

function buildGroup(
	name: string,
	uses: readonly Use[],
	meaningOf: Parameters<typeof buildCommandIndex>[1],
): CommandGroup {
	const { tool = '', subcommands = [] } = uses[0]?.use ?? {};
	const short = uses.find(({ use }) => use.short !== undefined)?.use.short;
	const explained = uses.filter(({ command }) => command.explanation !== undefined);
	const flags = new Map<string, ExplainedFlag>();
	for (const names of uses.flatMap(({ use }) => use.flags)) {
		const meaning = meaningOf(tool, subcommands.join(' '), names);
		if (meaning !== undefined) flags.set(names.join(' '), { names, meaning });
	}
	return {
		anchor: anchorOf(name),
		name,
		short: short === undefined ? undefined : `${tool} ${short}`,
		flags: [...flags.values()].sort((a, b) => compare(longest(a), longest(b))),
		entries: buildEntries(explained.length > 0 ? explained : uses),
	};
}

function buildEntries(uses: readonly Use[]): CommandEntry[] {
	const byText = Map.groupBy(uses, ({ command }) => unfolded(command.text));
	return [...byText.values()].map((those) => {
		const bySaying = Map.groupBy(those, ({ command }) => command.explanation);
		const places = [...bySaying].map(([explanation, same]) => {
			const links = new Map(
				same.map(({ command: { note, heading } }) => [
					`${note.id}#${heading?.id ?? ''}`,
					{ note, heading },
				]),
			);
			return { explanation, links: [...links.values()] };
		});
		return { text: those[0]?.command.text ?? '', places };
	});
}

/** Lines that differ in where they are broken are the same to a shell. */
function unfolded(text: string): string {
	return text.replace(/\s*\\\n\s*/g, ' ').trim();
}

function partsOf(tool: string, groups: readonly CommandGroup[]): ToolCommands['parts'] {
	const byWord = Map.groupBy(groups, ({ name }) => name.slice(tool.length + 1).split(' ')[0] ?? '');
	return [...byWord]
		.filter(([word]) => word !== '')
		.map(([word, [first]]) => ({ word, anchor: first?.anchor ?? anchorOf(tool) }));
}

function nameOf({ tool, subcommands }: UsedTool): string {
	return [tool, ...subcommands].join(' ');
}

/** Behind a prefix: a tool may be called like something else that the page has. */
function anchorOf(name: string): string {
	return `c-${name.replaceAll(/[^\w]+/g, '-')}`;
}

function longest({ names }: ExplainedFlag): string {
	return (names.at(-1) ?? '').replace(/^-+/, '');
}

function withoutUse({ use: _, ...group }: CommandGroup & { use: unknown }): CommandGroup {
	return group;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
