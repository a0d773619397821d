import type { Element, Root } from 'hast';
import { element, isElement, textOf, visit } from './tree.ts';

/** Characters of code that still fit a line of the narrowest window, a list's indent taken off. */
const fitting = 20;

/** Whether code within a sentence may break over two lines; the style sheet keeps other code whole. */
export function mayBreak(code: string): boolean {
	return code.length > fitting;
}

/**
 * Marks code that may break, which in a table's narrow cells is any of several words, and keeps
 * its words with a hyphen whole, since a browser would break `--mount` behind its dashes.
 */
export function keepWords(tree: Root): void {
	const blocks = new Set<unknown>();
	const inCells = new Set<unknown>();
	visit(tree, (node, parent) => {
		if (isElement(node, 'pre')) blocks.add(node);
		if (isElement(node, 'td') || inCells.has(parent)) inCells.add(node);
		if (!isElement(node, 'code') || blocks.has(parent)) return;
		const text = textOf(node);
		if (!mayBreak(text) && !(inCells.has(node) && text.includes(' '))) return;
		node.properties['className'] = ['long'];
		node.children = node.children.flatMap((child): Element['children'] =>
			child.type === 'text'
				? child.value
						.split(/([^\s]*-[^\s]*)/)
						.filter((piece) => piece !== '')
						.map((piece) =>
							piece.includes('-') && !mayBreak(piece)
								? element('span', {}, piece)
								: { type: 'text', value: piece },
						)
				: [child],
		);
	});
}

/**
 * Cuts an attribute's text at its backticks, so that `code` in it is shown as code. A backtick
 * without a partner is text.
 */
export function splitInlineCode(text: string): { text: string; code: boolean }[] {
	return text
		.split(/(`[^`]+`)/)
		.filter((piece) => piece !== '')
		.map((piece) =>
			/^`[^`]+`$/.test(piece)
				? { text: piece.slice(1, -1), code: true }
				: { text: piece, code: false },
		);
}
