import type { Root } from 'hast';
import { classifyLink, type AddressOf } from './links.ts';
import { isElement, visit } from './tree.ts';

/**
 * Turns links between notes into addresses of the site and marks those that lead away.
 *
 * @param file the note's path relative to the content folder.
 * @throws when a link is not one the check lets through.
 */
export function rewriteLinks(tree: Root, file: string, address: AddressOf): void {
	visit(tree, (node) => {
		if (!isElement(node, 'a') || isFootnoteLink(node.properties)) return;
		const href = String(node.properties['href'] ?? '');
		const target = classifyLink(href, file);
		if (target.kind === 'refused') {
			throw new Error(`${file} links to ${target.found}: expected ${target.wanted}`);
		}
		if (target.kind === 'external') node.properties['rel'] = ['noreferrer'];
		else node.properties['href'] = address(target);
	});
}

/** Whether an anchor is one that the parser made for footnotes. */
export function isFootnoteLink(properties: Readonly<Record<string, unknown>>): boolean {
	return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}
