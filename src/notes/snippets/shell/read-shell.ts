import {
	forEachChild,
	parse,
	type Command,
	type HereDoc,
	type SyntaxNode,
	type Word,
} from 'unbash';
import { carriedBy, readsCommands } from './carriers.ts';
import { maskPlaceholders } from './placeholders.ts';
import type {
	ShellCommand,
	ShellProblem,
	ShellReading,
	ShellPlaceholder,
	ShellWord,
} from './shell-command.ts';
import {
	promptInScript,
	spaceBehindBackslash,
	syntaxProblem,
	unendedHereDocument,
	unreadable,
} from './syntax-problems.ts';

/** Longer scripts stand in a file of their own, and would be slow to read. */
const longestText = 64 * 1024;

/** Each is looked for in all of the text. */
const mostHereDocuments = 300;

/** Problems told of one text; more come of the first ones. */
const mostProblems = 20;

/** `$(…)` within each other, and scripts in quotes within scripts in quotes. */
const deepestScripts = 12;

/** Trees of expressions may be deeper than functions can call each other. */
const deepestTree = 400;

/** Text to read, and where its parts stand in the text that it was found in. */
interface Stretch {
	text: string;
	/** From an offset of the stretch to one of the outermost text. */
	locate: (offset: number) => number;
	/** How many scripts it is within. */
	depth: number;
	inContainer: boolean;
}

interface Findings {
	commands: ShellCommand[];
	problems: ShellProblem[];
	placeholders: ShellPlaceholder[];
}

/**
 * Reads shell text: every command in it, also those in substitutions, behind `sudo` and in
 * `sh -c '…'`, and what is no shell. Any text can be read; none is run.
 */
export function readShell(text: string): ShellReading {
	const found: Findings = { commands: [], problems: [], placeholders: [] };
	read({ text, locate: (offset) => offset, depth: 0, inContainer: false }, found);
	return {
		...found,
		problems: found.problems.sort((a, b) => a.offset - b.offset).slice(0, mostProblems),
		placeholders: found.placeholders.slice(0, mostProblems),
	};
}

/** The commands that a command runs in its turn, behind its own words or as a script in quotes. */
export function readCarried(words: readonly ShellWord[], inContainer: boolean): ShellReading {
	const found: Findings = { commands: [], problems: [], placeholders: [] };
	add({ words, assignments: [], within: true, inContainer, depth: 1 }, found);
	return found;
}

function read(stretch: Stretch, found: Findings): void {
	const { text, locate, depth } = stretch;
	const tooMuch = beyondReason(text, depth);
	if (tooMuch !== undefined) {
		found.problems.push(unreadable(locate(0), tooMuch));
		return;
	}
	try {
		const masked = maskPlaceholders(text);
		found.placeholders.push(
			...masked.placeholders.map((one) => ({ ...one, offset: locate(one.offset) })),
		);
		visit(parse(masked.text), { ...stretch, text: masked.text }, found, 0);
	} catch {
		// The parser calls itself for each level of nesting, until there is no room left.
		found.problems.push(unreadable(locate(0), 'commands nested too deep'));
	}
}

function beyondReason(text: string, depth: number): string | undefined {
	if (depth > deepestScripts) return 'scripts within scripts within scripts';
	if (text.length > longestText) return 'commands of over 64 KB';
	if (text.split('<<').length > mostHereDocuments) return 'hundreds of here-documents';
	return undefined;
}

/** @param around where what holds the node begins */
function visit(
	node: SyntaxNode,
	stretch: Stretch,
	found: Findings,
	level: number,
	around = node.pos,
): void {
	if (level > deepestTree) return;
	let inner = stretch;
	if (node.type === 'Script') {
		inner = enter(node.source, stretch, around, level);
		if (inner.depth > deepestScripts) {
			found.problems.push(unreadable(stretch.locate(around), 'commands within commands'));
			return;
		}
		const end = inner.text.trimEnd().length;
		for (const { message, pos } of node.errors?.slice(0, mostProblems) ?? []) {
			const at = Math.min(pos, end);
			found.problems.push(syntaxProblem(message, inner.text, at, inner.locate(at)));
		}
	} else if (node.type === 'Command') {
		readCommand(node, stretch, found);
	} else if (node.type === 'HereDoc' && !node.closing && node.delimiter) {
		found.problems.push(unendedHereDocument(node.delimiter.value, stretch.locate(node.pos)));
	}
	forEachChild(node, (child) => {
		visit(child, inner, found, level + 1, node.pos);
	});
}

/** What is within `$(…)` is one script deeper; of escaped backticks only the place is known. */
function enter(source: string | undefined, stretch: Stretch, at: number, level: number): Stretch {
	const depth = stretch.depth + (level === 0 ? 0 : 1);
	if (source === undefined) return { ...stretch, depth };
	const place = stretch.locate(at);
	return { ...stretch, text: source, locate: () => place, depth };
}

function readCommand(node: Command, stretch: Stretch, found: Findings): void {
	const { text, locate, depth, inContainer } = stretch;
	const toWord = (word: Pick<Word, 'pos' | 'end'> & Partial<Word>): ShellWord => ({
		value: word.value ?? text.slice(word.pos, word.end),
		offset: locate(word.pos),
		end: locate(word.end),
		fixed: !hasExpansion(word.parts) && !pasted.test(word.value ?? ''),
	});
	const asWord = (part: Command['args'][number]) =>
		toWord(part.type === 'Word' ? part : { pos: part.pos, end: part.end });
	const words = [...(node.name ? [node.name] : []), ...node.args].map(asWord);
	const assignments = node.prefix.filter((part) => part.type === 'Assignment').map(asWord);

	for (const word of node.args) {
		if (!word.text.endsWith('\\ ')) continue;
		if (/^[ \t]{0,80}\n/.test(text.slice(word.end, word.end + 82))) {
			found.problems.push(spaceBehindBackslash(locate(word.end - 1)));
		}
	}
	if (node.name?.text === '$' && words.length > 1) {
		found.problems.push(promptInScript(locate(node.name.pos)));
		words.shift();
	}
	add({ words, assignments, within: depth > 0, inContainer, depth }, found);
	for (const part of node.redirects) {
		if (part.type === 'HereDoc' && readsCommands(words)) readHereDocument(part, stretch, found);
	}
}

function add(
	command: Pick<ShellCommand, 'words' | 'assignments' | 'within' | 'inContainer'> & {
		depth: number;
	},
	found: Findings,
): void {
	const { words, assignments, within, inContainer, depth } = command;
	const first = assignments[0] ?? words[0];
	const last = words.at(-1) ?? assignments.at(-1);
	if (!first || !last) return;
	const { offset } = first;
	found.commands.push({ words, assignments, offset, end: last.end, within, inContainer });

	const carried = carriedBy(words);
	const elsewhere = inContainer || (carried?.elsewhere ?? false);
	if (carried?.words && depth <= deepestScripts) {
		const inner = { words: carried.words, assignments: [], within: true, inContainer: elsewhere };
		add({ ...inner, depth: depth + 1 }, found);
	}
	if (carried?.script) {
		const { value, offset: start, end } = carried.script;
		const exact = end - start === value.length + 2;
		const locate = (at: number) => (exact ? start + 1 + at : start);
		read({ text: value, locate, depth: depth + 1, inContainer: elsewhere }, found);
	}
}

/** What a here-document holds is for the program it goes to; `$(…)` in it was seen already. */
function readHereDocument({ body, delimiter }: HereDoc, stretch: Stretch, found: Findings): void {
	if (!delimiter?.quoted && /\$\(|`/.test(body.text)) return;
	const locate = (offset: number) => stretch.locate(body.pos + offset);
	read({ ...stretch, text: body.text, locate, depth: stretch.depth + 1 }, found);
}

/** Spaces and dashes of a word processor, about which another rule speaks. */
const pasted = /[\u00A0\u1680\u2000-\u2015\u202F\u205F\u2060\u2212\u3000\uFEFF]/;

const expansions: readonly string[] = [
	'SimpleExpansion',
	'ParameterExpansion',
	'CommandExpansion',
	'ArithmeticExpansion',
	'ProcessSubstitution',
	'BraceExpansion',
];

function hasExpansion(parts: Word['parts']): boolean {
	return (parts ?? []).some(
		(part) =>
			expansions.includes(part.type) ||
			((part.type === 'DoubleQuoted' || part.type === 'LocaleString') && hasExpansion(part.parts)),
	);
}
