import type { Root } from 'hast';
import { isElement, visit } from '../tree.ts';

/**
 * Makes alerts, which are landmarks on a note's own page, mere notes: there are too many of one name
 * on a page of many notes for anybody to find a way by them.
 */
export function demoteAlerts(tree: Root): void {
	visit(tree, (node) => {
		if (!isElement(node, 'aside')) return;
		node.tagName = 'div';
		node.properties['role'] = 'note';
	});
}
