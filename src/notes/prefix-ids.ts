import type { Root } from 'hast';
import { attributeOf, isComponent, isElement, setAttribute, visit } from './tree.ts';

/**
 * Puts a prefix before every id of a note and before every link to one, so that several notes can
 * stand on one page. Diagrams take their prefix when they are drawn.
 */
export function prefixIds(tree: Root, prefix: string): void {
	if (prefix === '') return;
	visit(tree, (node) => {
		if (isComponent(node)) {
			const anchor = attributeOf(node, 'anchor');
			if (anchor !== undefined) setAttribute(node, 'anchor', prefix + anchor);
			return;
		}
		if (!isElement(node)) return;
		const { id, href, ariaDescribedBy } = node.properties;
		if (typeof id === 'string') node.properties['id'] = prefix + id;
		if (typeof href === 'string' && href.startsWith('#')) {
			node.properties['href'] = `#${prefix}${href.slice(1)}`;
		}
		if (Array.isArray(ariaDescribedBy)) {
			node.properties['ariaDescribedBy'] = ariaDescribedBy.map((target) => `${prefix}${target}`);
		}
	});
}
