import type { Root } from 'hast';
import { element, isElement, visit } from '../tree.ts';

/** Level of the headings of a note on a page of its own. */
const ownLevel = 2;

/**
 * Writes its number before each heading and brings the headings below the one over the note.
 *
 * @param tree with its final ids
 * @param numbers by the headings' ids; one without a number, such as that of footnotes, stays so
 * @param level of the heading over the note, 2 or more
 */
export function numberHeadings(
	tree: Root,
	numbers: ReadonlyMap<string, string>,
	level: number,
): void {
	visit(tree, (node) => {
		if (!isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6')) return;
		const depth = Number(node.tagName.slice(1)) - ownLevel + level + 1;
		node.tagName = `h${Math.min(depth, 6)}`;
		const number = numbers.get(String(node.properties['id']));
		if (number === undefined) return;
		node.children.unshift(element('span', { className: ['number'] }, number), {
			type: 'text',
			value: ' ',
		});
	});
}
