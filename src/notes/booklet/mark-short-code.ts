import type { Root } from 'hast';
import { isElement, textOf, visit } from '../tree.ts';

/** Lines of code that are moved to the next page rather than divided: a third of an A4 sheet. */
const mostLines = 18;

/** Marks blocks of code that are short enough to be kept whole on paper. */
export function markShortCode(tree: Root): void {
	visit(tree, (node) => {
		if (!isElement(node, 'figure')) return;
		const { className } = node.properties;
		if (!Array.isArray(className) || !className.includes('code')) return;
		const lines = textOf(node).trim().split('\n').length;
		if (lines <= mostLines) className.push('short');
	});
}
