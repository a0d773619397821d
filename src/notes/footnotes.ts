import type { Root } from 'hast';
import { isElement, visit } from './tree.ts';

/** Gives footnotes this site's class names and words. Their ids are the parser's. */
export function labelFootnotes(
	tree: Root,
	words: { footnotes: string; backToText: (number: string) => string },
): void {
	visit(tree, (node, parent) => {
		if (isElement(node, 'h2') && isElement(parent, 'section')) {
			node.properties['className'] = ['visually-hidden'];
			node.children = [{ type: 'text', value: words.footnotes }];
		} else if (isElement(node, 'a') && 'dataFootnoteBackref' in node.properties) {
			const number = String(node.properties['ariaLabel']).replace(/^\D*/, '');
			node.properties['ariaLabel'] = words.backToText(number);
		}
	});
}
