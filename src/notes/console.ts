/**
 * A ```` ```console ```` block is a session: lines that begin with `$ ` are commands, `#` lines
 * directly above a command say what it does, everything else is output. A command goes on over
 * lines that end with a backslash and over its here-documents.
 */

export interface ConsoleText {
	/** Without prompt and without a last line end; lines are joined by `\n`. */
	text: string;
	/** The first line's number within the block, 1-based. */
	line: number;
}

interface ConsoleEntry {
	/** What the command does, `# ` taken off. */
	comment?: ConsoleText | undefined;
	/** As one would type it, continuation lines and here-documents included. */
	command: ConsoleText;
	/** Without the blank lines around it; missing when the command says nothing. */
	output?: ConsoleText | undefined;
	/** The word of a here-document that never ends, or a backslash with no line after it. */
	unfinished?: string | undefined;
}

interface ConsoleSession {
	/** What stands above the first command and is not its comment. */
	lead?: ConsoleText | undefined;
	entries: readonly ConsoleEntry[];
}

const prompt = '$ ';

/** Lines to look ahead for a here-document's end, so that a hostile block stays cheap to read. */
const longestHereDocument = 500;

/** Reads a session. Any text is one; what has no `$ ` line is all lead. */
export function parseConsole(text: string): ConsoleSession {
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
	const entries: ConsoleEntry[] = [];
	let lead: ConsoleText | undefined;
	let start = 0;

	while (start < lines.length) {
		const commandAt = nextCommand(lines, start);
		const commentAt = commentAbove(lines, start, commandAt);
		const said = textOfLines(lines, start, commentAt);
		const previous = entries.at(-1);
		if (previous) previous.output = said;
		else lead = said;
		if (commandAt === lines.length) break;

		const { end, unfinished } = endOfCommand(lines, commandAt);
		const first = (lines[commandAt] ?? '').slice(prompt.length);
		entries.push({
			comment: readComment(lines, commentAt, commandAt),
			command: {
				text: [first, ...lines.slice(commandAt + 1, end)].join('\n').trimEnd(),
				line: commandAt + 1,
			},
			unfinished,
		});
		start = end;
	}
	return { lead, entries };
}

function nextCommand(lines: readonly string[], from: number): number {
	let at = from;
	while (at < lines.length && !(lines[at] ?? '').startsWith(prompt)) at += 1;
	return at;
}

/** Where the run of `#` lines begins that ends directly above a command. */
function commentAbove(lines: readonly string[], from: number, commandAt: number): number {
	let at = commandAt;
	if (commandAt === lines.length) return at;
	while (at > from && /^#(?:\s|$)/.test(lines[at - 1] ?? '')) at -= 1;
	return at;
}

function readComment(lines: readonly string[], from: number, to: number): ConsoleText | undefined {
	if (from === to) return undefined;
	const text = lines.slice(from, to).map((line) => line.slice(1).trim());
	return { text: text.join('\n'), line: from + 1 };
}

/** Lines from..to without the blank ones around them. */
function textOfLines(lines: readonly string[], from: number, to: number): ConsoleText | undefined {
	let first = from;
	let last = to;
	while (first < last && (lines[first] ?? '').trim() === '') first += 1;
	while (last > first && (lines[last - 1] ?? '').trim() === '') last -= 1;
	if (first === last) return undefined;
	return { text: lines.slice(first, last).join('\n'), line: first + 1 };
}

function endOfCommand(
	lines: readonly string[],
	start: number,
): { end: number; unfinished?: string | undefined } {
	let at = start;
	while (endsOpen(lines[at] ?? '')) {
		const next = lines[at + 1];
		if (next === undefined || next.startsWith(prompt)) return { end: at + 1, unfinished: '\\' };
		at += 1;
	}
	const commandLines = [
		(lines[start] ?? '').slice(prompt.length),
		...lines.slice(start + 1, at + 1),
	];
	for (const { word, tabs } of hereDocuments(commandLines.join('\n'))) {
		const close = lines
			.slice(at + 1, at + 1 + longestHereDocument)
			.findIndex((line) => (tabs ? line.replace(/^\t+/, '') : line) === word);
		// Without its end the document would swallow the session: what follows stays output.
		if (close === -1) return { end: at + 1, unfinished: word };
		at += 1 + close;
	}
	return { end: at + 1 };
}

/** Whether a line ends with a backslash that is not itself escaped. */
function endsOpen(line: string): boolean {
	let slashes = 0;
	while (line.charAt(line.length - 1 - slashes) === '\\') slashes += 1;
	return slashes % 2 === 1;
}

/**
 * The words that end a command's here-documents, in order; `<<-` lets tabs stand before them.
 * A number after `<<` is arithmetic.
 */
function hereDocuments(command: string): { word: string; tabs: boolean }[] {
	const unquoted = command.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/g, (quoted, at: number) =>
		// The word after << may itself be quoted; everything else in quotes is no operator.
		/<<-?\s*$/.test(command.slice(Math.max(0, at - 20), at)) ? quoted : ' ',
	);
	const found = unquoted.matchAll(
		/(?<!<)<<(-?)(?!<)\s*(?:'([^']+)'|"([^"]+)"|\\?([A-Za-z_][\w.-]*))/g,
	);
	return [...found].map(([, dash, single, double, bare]) => ({
		word: single ?? double ?? bare ?? '',
		tabs: dash === '-',
	}));
}
