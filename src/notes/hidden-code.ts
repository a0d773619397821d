import type { Element, Nodes, Root } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import type { Fault } from '../schema/fault.ts';
import { commentSign } from './comments.ts';
import { readLineStart } from './fence-tracker.ts';
import { shorten } from './safe-elements.ts';
import { childrenOf, isComponent, isElement } from './tree.ts';

/**
 * JavaScript begins in MDX with a brace, or with import or export at the beginning of a line. A
 * note holds none, so the parser never sees one: a hundred bytes such as `{<a>{<a>…` keep its
 * JavaScript parser busy for days, and `export default !!!!…` ends the process. The beginnings are
 * hidden from it and shown again in the tree; what comes out as prose was meant as code, and is
 * refused.
 */

/** Code points that no text holds (Unicode: noncharacters). The scan refuses them. */
const hidden: Readonly<Record<string, string>> = { '{': '\uFDD0', i: '\uFDD1', e: '\uFDD2' };

const shown = new Map(Object.entries(hidden).map(([character, sign]) => [sign, character]));

/** `## Layers {#layers}`; what stands between the braces is the parser's to read. */
const headingId = /^[ \t>*+-]*#{1,6}[ \t].*?(\{#[^{}<>]{0,200}\})[ \t]*$/;

/**
 * Hides what begins code in an MDX note's body; lines and columns stay as they are. Left alone are
 * braces behind a backslash, which are text to the parser as well, and those of a heading's id.
 */
export function hideCode(body: string): string {
	return body.replace(/[^\r\n]+/g, (line) => hideKeyword(hideBraces(line)));
}

function hideBraces(line: string): string {
	if (!line.includes('{')) return line;
	const id = headingId.exec(line)?.[1];
	const end = id === undefined ? line.length : line.lastIndexOf(id);
	const before = line.slice(0, end);
	return (
		before.replace(/\\.|\{/g, (found) => (found === '{' ? sign('{') : found)) + line.slice(end)
	);
}

function hideKeyword(line: string): string {
	if (!/import|export/.test(line)) return line;
	// The parser passes over a byte-order mark at the beginning.
	const { rest } = readLineStart(line.replace(/^\uFEFF/, ''));
	if (!/^(?:import|export)\b/.test(rest)) return line;
	const start = line.length - rest.length;
	return line.slice(0, start) + sign(rest.charAt(0)) + rest.slice(1);
}

function sign(character: string): string {
	return hidden[character] ?? character;
}

/** `{`, `i`, `e` and comments; the first as it stands in addresses, too. */
const anySign = /[\uFDD0-\uFDD3]|%EF%B7%90/;

/** A text with its code shown again; in an address the parser has encoded the signs. */
export function showText(text: string): string {
	if (!anySign.test(text)) return text;
	return text
		.replaceAll(commentSign, '')
		.replace(/[\uFDD0-\uFDD2]/g, (found) => shown.get(found) ?? found)
		.replaceAll(encodeURIComponent(sign('{')), '%7B');
}

/**
 * Shows the hidden again everywhere in a tree and gives a fault for each that stands in prose.
 *
 * @param text what was parsed, with its code hidden.
 */
export function showCode(tree: Root, text: string): Fault[] {
	const lines = text.split(/\r\n|\r|\n/);
	const faults: Fault[] = [];
	const walk = (node: Nodes, code: boolean, around: Nodes): void => {
		node.position ??= around.position;
		if (node.type === 'text' && !code) {
			const count = node.value.split(sign('{')).length - 1;
			faults.push(...expressionsFrom(lines, node, count));
		}
		if (isElement(node, 'p') && isModuleCode(node, around)) faults.push(moduleCode(node));
		const within = code || isElement(node, 'code', 'pre');
		for (const child of childrenOf(node)) walk(child, within, node);
		restore(node);
	};
	walk(tree, false, tree);
	return faults;
}

/** Shows the hidden again in every text of a tree that holds no code. */
export function showTexts(tree: Nodes | MarkdownNodes): void {
	restore(tree);
	for (const child of childrenOf(tree)) showTexts(child);
}

/** Shows the hidden in every text of a node but its children's. */
function restore(node: object): void {
	const values = node as Record<string, unknown>;
	for (const key of Object.keys(values)) {
		if (key === 'children' || key === 'position') continue;
		const value = values[key];
		if (typeof value === 'string') values[key] = showText(value);
		else if (typeof value === 'object' && value !== null) restore(value);
	}
}

/** Whether MDX would take a paragraph for import or export: at the beginning of a line, outermost. */
function isModuleCode(paragraph: Element, parent: Nodes): boolean {
	const first = paragraph.children[0];
	return (
		first?.type === 'text' &&
		/^[\uFDD1\uFDD2]/.test(first.value) &&
		paragraph.position?.start.column === 1 &&
		(parent.type === 'root' || isComponent(parent))
	);
}

function moduleCode(paragraph: Element): Fault {
	const first = paragraph.children[0];
	const word = showText(first?.type === 'text' ? first.value.slice(0, 6) : '');
	return {
		id: 'unsafe-import-export',
		severity: 'error',
		...(paragraph.position?.start ?? { line: 1, column: 1 }),
		message: `Unexpected ${word} at the beginning of a line, expected text: a note holds no code.`,
		fix: 'Remove it; the components are there without an import. Put sample code into a fence, and begin a sentence with another word.',
	};
}

/** A fault for every hidden brace of a text, those within another's braces left out. */
function expressionsFrom(lines: readonly string[], { position }: Nodes, count: number): Fault[] {
	const faults: Fault[] = [];
	let { line, column } = position?.start ?? { line: 1, column: 1 };
	for (let left = count; left > 0 && line <= lines.length;) {
		const source = lines[line - 1] ?? '';
		const found = source.indexOf(sign('{'), column - 1);
		if (found < 0) {
			line++;
			column = 1;
			continue;
		}
		const close = source.indexOf('}', found);
		const end =
			close < 0 ? source.length : close + (/^}+/.exec(source.slice(close))?.[0].length ?? 1);
		left -= source.slice(found, end).split(sign('{')).length - 1;
		faults.push(expression(line, found + 1, source.slice(found, Math.min(end, found + 80))));
		column = end + 1;
	}
	return faults;
}

function expression(line: number, column: number, source: string): Fault {
	return {
		id: 'unsafe-expression',
		severity: 'error',
		line,
		column,
		message: `Unexpected expression ${shorten(showText(source))}, expected text.`,
		fix: 'Put it into `backticks`, or write \\{ for a brace.',
	};
}
