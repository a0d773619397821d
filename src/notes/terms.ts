import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import {
	attributeOf,
	childrenOf,
	element,
	isComponent,
	isElement,
	setAttribute,
	textOf,
	visit,
	type ComponentNode,
} from './tree.ts';

/** The glossary term that a `<Term>` names: its `id`, else its own text as a slug. */
export function termId(term: ComponentNode): string {
	return attributeOf(term, 'id') ?? slug(textOf(term).trim());
}

/**
 * Writes the id into every `<Term>`. The parser takes a component alone on its lines for a block:
 * a paragraph of nothing but terms gets its `<p>` back, a term loses the one within.
 */
export function nameTerms(tree: Root): void {
	seatTerms(tree);
	visit(tree, (node) => {
		if (!isComponent(node)) {
			if (isElement(node, 'blockquote')) seatTerms(node);
		} else if (node.name === 'Term') {
			setAttribute(node, 'id', termId(node));
			node.children = node.children.flatMap((child) =>
				isElement(child, 'p') ? child.children : [child],
			);
		} else seatTerms(node);
	});
}

/** Puts the terms among a parent's blocks into paragraphs, those of one paragraph together. */
function seatTerms(parent: Root | Element | ComponentNode): void {
	const seated: ReturnType<typeof childrenOf> = [];
	let paragraph: Element | undefined;
	let lastLine = 0;
	for (const child of childrenOf(parent)) {
		if (!isComponent(child) || child.name !== 'Term' || child.type === 'mdxJsxTextElement') {
			seated.push(child);
			continue;
		}
		const { start, end } = child.position ?? { start: { line: Infinity }, end: { line: 0 } };
		if (paragraph && seated.at(-2) === paragraph && start.line <= lastLine + 1) {
			// What stands between the two is a line break of the parser's.
			seated.pop();
			paragraph.children.push({ type: 'text', value: ' ' }, child);
		} else {
			paragraph = element('p', {}, child);
			seated.push(paragraph);
		}
		lastLine = end.line;
	}
	(parent as { children: unknown[] }).children = seated;
}
