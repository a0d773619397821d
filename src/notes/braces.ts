import type { Nodes, Root } from 'hast';
import type { Fault } from '../schema/fault.ts';
import { FenceTracker, readLineStart } from './fence-tracker.ts';
import { shorten } from './safe-elements.ts';
import { childrenOf, isElement } from './tree.ts';

/**
 * A brace begins JavaScript in MDX, and a note holds none. So the parser never sees one: a hundred
 * bytes such as `{<a>{<a>…` keep its JavaScript parser busy for days. Braces are hidden from it and
 * shown again in the tree; those that come out as prose were meant as expressions, and are refused.
 */

/** Stands for `{`: a code point that no text holds (Unicode: noncharacter). The scan refuses it. */
const hidden = '\uFDD0';

const commentEnd = /\*\/[ \t]*\}/;

/** `## Layers {#layers}`; what stands between the braces is the parser's to read. */
const headingId = /^[ \t>*+-]*#{1,6}[ \t][^\n]*(\{#[^{}<>\n]*\})[ \t]*$/;

/**
 * Hides the braces of an MDX note's body and blanks its comments. Lines and columns stay as they
 * are. Left alone are braces behind a backslash, which are text to the parser as well, and those of
 * a heading's id.
 */
export function hideBraces(body: string): string {
	const fences = new FenceTracker();
	const lines = body.split(/(\r\n|\r|\n)/);
	const lastEnd = lines.findLastIndex((line) => commentEnd.test(line));
	let inComment = false;
	return lines
		.map((line, index) => {
			if (index % 2 === 1) return line;
			if (!inComment && fences.read(readLineStart(line))) return line.replaceAll('{', hidden);
			const [read, open] = blankComments(line, inComment, index < lastEnd);
			inComment = open;
			const id = headingId.exec(read)?.[1];
			const end = id === undefined ? read.length : read.lastIndexOf(id);
			return hideIn(read.slice(0, end)) + read.slice(end);
		})
		.join('');
}

function hideIn(text: string): string {
	return text.replace(/\\[\s\S]|\{/g, (found) => (found === '{' ? hidden : found));
}

/**
 * Blanks comments outside of `code`; the second answer says whether one is still open. One that
 * nothing ends is none.
 */
function blankComments(line: string, open: boolean, endsLater: boolean): [string, boolean] {
	let read = '';
	let rest = line;
	let inside = open;
	while (rest !== '') {
		if (inside) {
			const end = commentEnd.exec(rest);
			if (!end) return [read + ' '.repeat(rest.length), true];
			const length = end.index + end[0].length;
			read += ' '.repeat(length);
			rest = rest.slice(length);
			inside = false;
			continue;
		}
		const next = /\\.|(`+)|\{[ \t]*\/\*/.exec(rest);
		if (!next) return [read + rest, false];
		inside = next[0].startsWith('{');
		if (inside && !endsLater && !commentEnd.test(rest.slice(next.index))) {
			return [read + rest, false];
		}
		const passed = next.index + (inside ? 0 : lengthOfCode(rest.slice(next.index), next));
		read += rest.slice(0, passed) + (inside ? ' '.repeat(next[0].length) : '');
		rest = rest.slice(inside ? passed + next[0].length : passed);
	}
	return [read, inside];
}

/** How far `code` reaches; marks that nothing closes on the line stand for themselves. */
function lengthOfCode(text: string, [found, marks]: RegExpExecArray): number {
	if (marks === undefined) return found.length;
	const close = new RegExp(`(?<!\`)${marks}(?!\`)`, 'g');
	close.lastIndex = marks.length;
	const end = close.exec(text);
	return end ? end.index + marks.length : marks.length;
}

/**
 * Puts the braces back everywhere in a tree and gives a fault for each that stands in prose.
 *
 * @param text what was parsed, with its braces hidden.
 */
export function showBraces(tree: Root, text: string): Fault[] {
	if (!text.includes(hidden)) return [];
	const lines = text.split(/\r\n|\r|\n/);
	const faults: Fault[] = [];
	const walk = (node: Nodes, code: boolean, around: Nodes['position']): void => {
		const position = node.position ?? around;
		if (node.type === 'text') {
			const count = code ? 0 : node.value.split(hidden).length - 1;
			for (const place of placesFrom(lines, position, count)) faults.push(expressionAt(place));
		}
		restore(node);
		const within = code || isElement(node, 'code', 'pre');
		for (const child of childrenOf(node)) walk(child, within, position);
	};
	walk(tree, false, undefined);
	return faults;
}

/** Puts braces back into every text of a node but its children's. */
function restore(node: object): void {
	for (const [key, value] of Object.entries(node)) {
		if (key === 'children' || key === 'position') continue;
		if (typeof value === 'string') {
			(node as Record<string, unknown>)[key] = showText(value);
		} else if (typeof value === 'object' && value !== null) restore(value);
	}
}

/** A text with its braces back; in an address the parser has encoded them. */
export function showText(text: string): string {
	return text.replaceAll(hidden, '{').replaceAll(encodeURIComponent(hidden), '%7B');
}

interface Place {
	line: number;
	column: number;
	/** The source from there on, to the line's end. */
	source: string;
}

/** The first hidden braces from a place on, as many as asked for. */
function placesFrom(lines: readonly string[], position: Nodes['position'], count: number): Place[] {
	const places: Place[] = [];
	let { line, column } = position?.start ?? { line: 1, column: 1 };
	while (places.length < count && line <= lines.length) {
		const source = lines[line - 1] ?? '';
		const found = source.indexOf(hidden, column - 1);
		if (found < 0) {
			line++;
			column = 1;
			continue;
		}
		places.push({ line, column: found + 1, source: source.slice(found) });
		column = found + 2;
	}
	return places;
}

function expressionAt({ line, column, source }: Place): Fault {
	const expression = shorten(showText(/^[^}]*\}?/.exec(source)?.[0] ?? source));
	return {
		id: 'unsafe-expression',
		severity: 'error',
		line,
		column,
		message: `Unexpected expression ${expression}, expected text.`,
		fix: 'Put it into `backticks`, or write \\{ for a brace.',
	};
}
