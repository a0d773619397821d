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
 * Writes the id into every `<Term>`. A paragraph of nothing but terms gets its `<p>` back, which the
 * parser takes away, as it holds a component alone on its lines for a block.
 */
export function nameTerms(tree: Root): void {
	visit(tree, (node, parent) => {
		if (isTerm(node)) {
			setAttribute(node, 'id', termId(node));
			node.children = node.children.flatMap((child) =>
				isElement(child, 'p') ? child.children : [child],
			);
		}
		if (parent.type === 'root') return;
	});
	seatTerms(tree);
}

function seatTerms(parent: unknown): void {
	const children = childrenOf(parent);
	for (const child of children) seatTerms(child);
	if (!holdsBlocks(parent)) return;
	const seated: unknown[] = [];
	let paragraph: Element | undefined;
	let lastLine = 0;
	for (const child of children as unknown[]) {
		if (!isTerm(child) || child.type !== 'mdxJsxFlowElement') {
			seated.push(child);
			continue;
		}
		const goesOn = (child.position?.start.line ?? Infinity) <= lastLine + 1;
		if (paragraph && goesOn && seated.at(-2) === paragraph) {
			seated.pop();
			paragraph.children.push({ type: 'text', value: ' ' }, child as never);
		} else {
			paragraph = element('p', {}, child as never);
			seated.push(paragraph);
		}
		lastLine = child.position?.end.line ?? 0;
	}
	parent.children = seated;
}
