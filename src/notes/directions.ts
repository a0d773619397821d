import type { Root } from 'hast';
import { element, isElement, nameOf, visit } from './tree.ts';

/** Scripts that run from right to left and are written today. */
const turned =
	/[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Lets every block of text that has letters of such a script take its direction from its first
 * letter, so that its full stop stands at its end. A heading keeps its place on the note's line, and
 * only its words turn. Code within runs from left to right.
 */
export function markDirections(tree: Root): void {
	visit(tree, (node) => {
		if (!isElement(node, 'p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'h5', 'h6')) return;
		if (!turned.test(nameOf(node))) return;
		if (/^h/.test(node.tagName)) node.children = [element('bdi', {}, ...node.children)];
		else node.properties['dir'] = 'auto';
		visit(node, (code) => {
			if (isElement(code, 'code')) code.properties['dir'] = 'ltr';
		});
	});
}
