import type { Nodes, Root } from 'mdast';
import { parseToMarkdownTree } from '../../src/notes/parse.ts';
import { scanNote } from '../../src/notes/scan.ts';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { toText, type SourceLine } from './source-line.ts';

/**
 * Parses Markdown with the parser of the notes, after the scan that keeps from it what would bring
 * it down.
 *
 * @param file the name of the source, for the message.
 * @throws CouldNotRun when the scan refuses it.
 */
export function parseSource(lines: readonly SourceLine[], file: string): Root {
	const text = toText(lines);
	const [fault] = scanNote(text);
	if (fault) {
		throw new CouldNotRun(`${file}:${fault.line}:${fault.column}  ${fault.message} ${fault.fix}`);
	}
	return parseToMarkdownTree(text, 'md');
}

/** Where a node begins and ends in the text that was parsed, in UTF-16 units from 0. */
export function spanOf(node: Nodes): { start: number; end: number } {
	const { start, end } = node.position ?? {};
	if (start?.offset === undefined || end?.offset === undefined) {
		throw new Error(`the parser gave a ${node.type} without a place`);
	}
	return { start: start.offset, end: end.offset };
}

/** The first and the last line of a node, from 0. */
export function rowsOf(node: Nodes): { first: number; last: number } {
	const { start, end } = node.position ?? {};
	if (!start || !end) throw new Error(`the parser gave a ${node.type} without a place`);
	// A block that ends with a line break ends at the first column of the line below.
	const last = end.column === 1 && end.line > start.line ? end.line - 2 : end.line - 1;
	return { first: start.line - 1, last };
}

/** Every node below a tree, parents first, with what it stands in. */
export function* walkTree(parent: Nodes): Iterable<{ node: Nodes; parent: Nodes }> {
	if (!('children' in parent)) return;
	for (const node of parent.children) {
		yield { node, parent };
		yield* walkTree(node);
	}
}

/** All text below a node, code included. */
export function plainText(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'image') return node.alt ?? '';
	return 'children' in node ? node.children.map(plainText).join('') : '';
}
