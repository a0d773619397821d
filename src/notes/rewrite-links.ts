import type { Root } from 'hast';
import { classifyLink, isBareHost, type AddressOf } from './links.ts';
import { attributeOf, isComponent, isElement, textOf, visit } from './tree.ts';

/**
 * Turns links between notes into addresses of the site and marks those that lead away. The source of
 * a `<Changed>` stays as it is. What begins with `www.` becomes text again: the parser makes of it an
 * address that nobody wrote.
 *
 * @param file the note's path relative to the content folder.
 * @throws when a link is not one the check lets through.
 */
export function rewriteLinks(tree: Root, file: string, address: AddressOf): void {
	visit(tree, (node, parent) => {
		if (isComponent(node) && node.name === 'Changed') {
			const source = attributeOf(node, 'source') ?? '';
			if (!source.startsWith('https://') || classifyLink(source, file).kind !== 'external') {
				throw new Error(`${file} links to ${source}: expected an address with https://`);
			}
		}
		if (!isElement(node, 'a') || isFootnoteLink(node.properties)) return;
		const href = node.properties['href'] ?? '';
		if (isBareHost(href, textOf(node))) {
			parent.children = parent.children.map((child) =>
				child === node ? { type: 'text', value: textOf(node) } : child,
			);
			return;
		}
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
