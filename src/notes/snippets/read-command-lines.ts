import type { Toolbox } from './load-tool.ts';
import { longName } from './long-names.ts';
import { readSnippet, type MatchedCommand, type SourceReading } from './read-snippet.ts';
import { carriedBy, programName } from './shell/carriers.ts';
import { commentsAbove } from './shell/comments-above.ts';
import type { CommandMatch } from './shell/match-command.ts';
import type { Snippet } from './snippet.ts';

/** What a line does with one tool. */
export interface CommandUse {
	/** `docker` */
	tool: string;
	/** In full, as `container run` where `run` was typed; empty for a tool without a table. */
	subcommands: readonly string[];
	/** The shorter name of the same: `run`. */
	short?: string | undefined;
	/** Every name of each flag that the line has, once. */
	flags: readonly (readonly string[])[];
	/** The tool is one of those with a table and a version. */
	known: boolean;
}

/** A line that one types, with everything that is joined to it by pipes and line ends. */
export interface CommandLine {
	/** As it stands in the block; without the indentation of a script's inner lines. */
	text: string;
	/** What the `#` lines directly above say. */
	explanation?: string | undefined;
	/** The tools whose commands it shows. */
	uses: readonly CommandUse[];
}

/** Belong to the shell itself, so that nobody looks them up by their name. */
const shellWords = new Set(
	'. : [ [[ alias cd command echo eval exec exit export false local printf pwd read return set shift sleep source test trap true umask unset wait'.split(
		' ',
	),
);

/**
 * The lines of a block that a reader may want to type again: each command of a tool with a table,
 * and what else has an explanation. What is meant to fail, what the tool would refuse and what only
 * illustrates gives none.
 *
 * @param functions names that the note's scripts give to commands of their own
 */
export async function readCommandLines(
	snippet: Snippet,
	toolbox: Toolbox,
	functions: ReadonlySet<string> = namesOfFunctions(snippet.code),
): Promise<CommandLine[]> {
	if (snippet.expectFail !== undefined || snippet.illustrative !== undefined) return [];
	const readings = await readSnippet(snippet, toolbox);
	return readings.flatMap((reading) =>
		stretches(reading, snippet.language === 'console').flatMap(
			({ text, explanation, commands }) => {
				const uses = usesOf(commands, toolbox, functions);
				const isWorthIt = explanation !== undefined || uses.some(({ known }) => known);
				return isWorthIt && uses.length > 0 ? [{ text, explanation, uses }] : [];
			},
		),
	);
}

/** What a single command, written in a sentence or a table, uses; nothing where a tool refuses it. */
export async function readCommandText(text: string, toolbox: Toolbox): Promise<CommandUse[]> {
	const fence = { line: 1, column: 1, language: '', meta: '', code: text, indented: false };
	const [reading] = await readSnippet(
		{ language: 'bash', code: text, fence: { ...fence, mark: '```', closed: true } },
		toolbox,
	);
	return reading && reading.shell.problems.length === 0
		? usesOf(reading.commands, toolbox, new Set()).filter(({ known }) => known)
		: [];
}

interface Stretch {
	text: string;
	explanation: string | undefined;
	commands: MatchedCommand[];
}

/** A session says what one line is; of a script, commands on the same lines belong together. */
function stretches({ source, commands }: SourceReading, isSession: boolean): Stretch[] {
	if (isSession) {
		return [{ text: source.text, explanation: source.comment, commands: [...commands] }];
	}
	const found: (Stretch & { start: number; end: number })[] = [];
	for (const each of commands) {
		const { start, end } = linesAround(source.text, each.command.offset, each.command.end);
		const last = found.at(-1);
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
			last.commands.push(each);
		} else {
			const explanation = commentsAbove(source.text, start);
			found.push({ start, end, explanation, commands: [each], text: '' });
		}
	}
	return found.map(({ start, end, explanation, commands }) => {
		const whole = source.text.slice(start, end);
		const opensBlock = /(?:\b(?:do|then|else)|[{(])\s*$/.test(whole);
		const [command] = opensBlock ? commands.map((one) => one.command) : [];
		const text = command ? source.text.slice(command.offset, command.end) : withoutIndent(whole);
		return { text, explanation, commands };
	});
}

/** The whole lines that hold a stretch of a script, and those that a shell would join to them. */
function linesAround(text: string, offset: number, until: number): { start: number; end: number } {
	let start = text.lastIndexOf('\n', offset - 1) + 1;
	while (start > 0 && joins(text.slice(0, start - 1))) {
		start = text.lastIndexOf('\n', start - 2) + 1;
	}
	let end = endOfLine(text, until);
	while (end < text.length && joins(text.slice(0, end))) end = endOfLine(text, end + 1);
	const [, word] = /<<-?\s*(["']?)(\w+)\1/.exec(text.slice(start, end))?.slice(1) ?? [];
	const document = word && new RegExp(`\\n\\s*${word}[ \\t]*(?=\\n|$)`).exec(text.slice(end));
	return { start, end: document ? end + document.index + document[0].length : end };
}

function joins(before: string): boolean {
	const line = before.slice(before.lastIndexOf('\n') + 1);
	return !/^\s*#/.test(line) && /(?:\\|\||&&)$/.test(line.trimEnd());
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end;
}

function withoutIndent(text: string): string {
	const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
	return text
		.split('\n')
		.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
		.join('\n')
		.trimEnd();
}

/**
 * The tools with tables; where there is none, the first program that is neither the shell's own nor
 * one that runs another, such as `sudo`. A command that its tool would refuse is left out.
 */
function usesOf(
	commands: readonly MatchedCommand[],
	toolbox: Toolbox,
	functions: ReadonlySet<string>,
): CommandUse[] {
	const known = commands.filter(
		({ match }) => match && toolbox.versioned.includes(match.tool.name),
	);
	if (known.length > 0) {
		return known.flatMap(({ match }) => {
			const isWhole = match && match.path.length + match.flags.length > 1;
			return isWhole && match.problems.length === 0 ? [useOf(match, true)] : [];
		});
	}
	const other = commands.find(({ command: { words, inContainer } }) => {
		const [program] = words;
		if (!program?.fixed || inContainer || carriedBy(words)) return false;
		const name = programName(program);
		return /^[a-z][\w.-]*$/.test(name) && !shellWords.has(name) && !functions.has(name);
	});
	const [program] = other?.command.words ?? [];
	if (!other || !program) return [];
	if (other.match) return [useOf(other.match, false)];
	return [{ tool: programName(program), subcommands: [], flags: [], known: false }];
}

function useOf({ tool, path, flags }: CommandMatch, known: boolean): CommandUse {
	const names = new Map(flags.map((flag) => [flag.names.join(' '), flag.names]));
	return {
		tool: tool.name,
		...longName(tool.name, path.slice(1)),
		flags: [...names.values()],
		known,
	};
}

/** Names that a script gives to commands of its own. */
export function namesOfFunctions(code: string): Set<string> {
	const found = code.matchAll(/^[ \t]*(?:function[ \t]+)?([\w-]+)[ \t]*\(\)/gm);
	return new Set([...found].map(([, name = '']) => name));
}
