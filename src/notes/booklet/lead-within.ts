import type { Element, Root } from 'hast';
import { isFootnoteLink } from '../rewrite-links.ts';
import { element, isComponent, isElement, replaceNodes, attributeOf } from '../tree.ts';

export interface WithinOptions {
	/** The id in the booklet of what an address of the site names, if the booklet holds it. */
	placeOf: (address: string) => string | undefined;
	/** The site's address of a term. */
	addressOfTerm: (id: string) => string;
	/** Numbers of what can be linked to, by id; shown behind the link, for readers on paper. */
	numbers: ReadonlyMap<string, string>;
}

/**
 * Makes links to what the booklet holds lead within it, terms among them, and tells the number of
 * the section that they lead to. All other links lead to the site.
 *
 * @param tree with its final ids and links
 */
export function leadWithin(tree: Root, { placeOf, addressOfTerm, numbers }: WithinOptions): void {
	replaceNodes(tree, (node) => {
		if (isComponent(node) && node.name === 'Term') {
			const address = addressOfTerm(attributeOf(node, 'id') ?? '');
			const place = placeOf(address);
			const href = place === undefined ? address : hrefOf(place);
			return [element('a', { className: ['term'], href }, ...node.children)];
		}
		if (!isElement(node, 'a') || isFootnoteLink(node.properties) || isAnchor(node))
			return undefined;
		const written = node.properties['href'] ?? '';
		const place = written.startsWith('#') ? decodeURIComponent(written.slice(1)) : placeOf(written);
		if (place === undefined) return undefined;
		node.properties['href'] = hrefOf(place);
		const number = numbers.get(place);
		return number === undefined ? [node] : [node, crossReference(number)];
	});
}

/** Whether a link is that of a heading to itself. */
function isAnchor({ properties }: Element): boolean {
	const { className } = properties;
	return Array.isArray(className) && className.includes('anchor');
}

function crossReference(number: string): Element {
	return element('span', { className: ['cross-reference'] }, ` (§\u00a0${number})`);
}

function hrefOf(place: string): string {
	return `#${encodeURIComponent(place)}`;
}
