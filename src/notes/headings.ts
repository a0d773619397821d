import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { isFootnoteLabel } from './safe-elements.ts';
import { childrenOf, element, isComponent, isElement, nameOf } from './tree.ts';

/** A heading of a note's tree, with the id it has or gets. */
export interface NoteHeading {
	node: Element;
	depth: number;
	id: string;
	text: string;
	/** The author wrote `{#id}`. */
	explicit: boolean;
	/** Words between this heading and the next one. */
	words: number;
}

/**
 * Lists the headings of a tree. An id is the author's, else made of the text as the code host
 * makes it, so that anchors work in both places.
 */
export function listHeadings(tree: Root): NoteHeading[] {
	return collectHeadings(tree, countWords);
}

function collectHeadings(tree: Root, count: (text: string) => number): NoteHeading[] {
	const slugger = new GithubSlugger();
	const headings: NoteHeading[] = [];
	const walk = (parent: unknown): void => {
		for (const node of childrenOf(parent)) {
			if (isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') && !isFootnoteLabel(node, parent)) {
				const text = nameOf(node).replace(/\s+/g, ' ').trim();
				const depth = Number(node.tagName.slice(1));
				const written = node.properties['id'];
				const explicit = typeof written === 'string';
				// The code host takes the braces for text, so that this heading's slug stays free there.
				const id = explicit ? written : slugger.slug(slugSource(node, text));
				headings.push({ node, depth, id, text, explicit, words: 0 });
				continue;
			}
			const last = headings.at(-1);
			if (node.type === 'text' && last) last.words += count(node.value);
			walk(node);
		}
	};
	walk(tree);
	return headings;
}

/**
 * Writes ids into the headings and makes their text a link to itself, so that it is read out once
 * and the link has a name. Links do not nest: where a heading holds one, only what precedes it.
 */
export function anchorHeadings(tree: Root): void {
	for (const { node, id } of collectHeadings(tree, () => 0)) {
		node.properties['id'] = id;
		const other = node.children.findIndex(holdsLink);
		const own = node.children.splice(0, other < 0 ? node.children.length : other);
		if (own.length === 0) continue;
		const link = element('a', { className: ['anchor'], href: `#${id}` });
		link.children = own;
		node.children.unshift(link);
	}
}

function holdsLink(node: unknown): boolean {
	if (isElement(node, 'a') || (isComponent(node) && node.name === 'Term')) return true;
	return childrenOf(node).some(holdsLink);
}

/** The code host makes no word of a picture; here one serves where there is nothing else. */
function slugSource(heading: Element, text: string): string {
	const written = nameOf(heading, { pictures: false }).trim();
	return [written, text].find((candidate) => slug(candidate) !== '') ?? 'section';
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
