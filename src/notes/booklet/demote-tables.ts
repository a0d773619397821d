import type { Root } from 'hast';
import { isElement, visit } from '../tree.ts';

/**
 * Makes what tables scroll in no landmark: chapters have tables of the same columns, and the
 * landmarks of a page want a name each.
 */
export function demoteTables(tree: Root): void {
	visit(tree, (node) => {
		if (isElement(node, 'div') && node.properties['role'] === 'region') {
			node.properties['role'] = 'group';
		}
	});
}
