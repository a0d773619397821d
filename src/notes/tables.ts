import type { Root } from 'hast';
import { element, isElement, nameOf, replaceNodes, visit } from './tree.ts';

/**
 * Puts every table into a region of its own that scrolls and can be reached by keyboard, a mere group
 * where one of the same name stands before it, and turns the parser's alignment styles into classes,
 * since the pages allow no style attribute.
 */
export function frameTables(tree: Root, labelOf: (columns: string) => string): void {
	visit(tree, (node) => {
		if (!isElement(node, 'td', 'th')) return;
		const style = node.properties['style'];
		delete node.properties['style'];
		// The empty corner over a column of names heads nothing.
		if (node.tagName === 'th' && nameOf(node).trim() === '') node.tagName = 'td';
		if (node.tagName === 'th') node.properties['scope'] = 'col';
		const side = typeof style === 'string' ? /text-align:\s*(center|right)/.exec(style)?.[1] : null;
		if (side) node.properties['className'] = [side];
	});
	const names = new Set<string>();
	replaceNodes(tree, (node) => {
		if (!isElement(node, 'table')) return undefined;
		const heads = node.children.find((child) => isElement(child, 'thead'));
		const columns: string[] = [];
		if (heads) visit(heads, (cell) => isElement(cell, 'th') && columns.push(nameOf(cell).trim()));
		const ariaLabel = labelOf(columns.join(', '));
		const role = names.has(ariaLabel) ? 'group' : 'region';
		names.add(ariaLabel);
		return [element('div', { className: ['table'], role, tabIndex: 0, ariaLabel }, node)];
	});
}
