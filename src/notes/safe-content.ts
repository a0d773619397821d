import type { Element } from 'hast';
import type { Refuse } from './safe-elements.ts';
import { childrenOf, isComponent, isElement, visit, type ComponentNode } from './tree.ts';

/** Elements that a term may hold: they make words look different. */
const wordElements = ['code', 'del', 'em', 'strong'];

/** Refuses in a component what would be a link in a link, or a link that nobody can follow. */
export function judgeContent(node: ComponentNode, refuse: Refuse): void {
	if (node.name === 'Term' && !holdsWords(node)) {
		refuse(
			node,
			'term-content',
			'Unexpected link, picture or block in <Term>, expected words: a term is a link itself.',
			'Leave words between <Term> and </Term>, and put the rest before or behind it.',
		);
	}
	if (node.name === 'Layers' && holds(node, isLink)) {
		refuse(
			node,
			'layers-link',
			'Unexpected link or <Term> in <Layers>, expected words: the boxes are one picture.',
			'Leave the words, and put the link into the text around it.',
		);
	}
}

/** Refuses a term, which is a link itself, in a link. */
export function judgeLink(node: Element, refuse: Refuse): void {
	if (node.tagName !== 'a' || !holds(node, isTerm)) return;
	refuse(
		node,
		'component-place',
		'Unexpected <Term> in a link, expected it outside: a term is a link itself.',
		'Take one of the two away.',
	);
}

/** Whether a term holds words alone; on lines of its own they are a paragraph. */
function holdsWords(term: ComponentNode): boolean {
	const blocks = term.children.filter((child) => isElement(child, 'p'));
	let words = blocks.length <= 1;
	visit(term as unknown as Element, (child, parent) => {
		const paragraph = isElement(child, 'p') && (parent as unknown) === term;
		const text = child.type === 'text' || (isElement(child, ...wordElements) && !paragraph);
		words &&= text || paragraph;
	});
	return words;
}

function isTerm(node: unknown): boolean {
	return isComponent(node) && node.name === 'Term';
}

function isLink(node: unknown): boolean {
	return isElement(node, 'a') || isTerm(node);
}

function holds(node: ComponentNode | Element, isWanted: (child: unknown) => boolean): boolean {
	return childrenOf(node).some((child) => isWanted(child) || holds(child as Element, isWanted));
}
