import type { Root } from 'hast';
import {
	copyTree,
	isComponent,
	isElement,
	replaceNodes,
	visit,
	type ComponentNode,
} from './tree.ts';

/**
 * The questions of a note alone, in their order, each with its answer: a new tree. Marks of footnotes
 * are left out, as the footnotes stay behind.
 */
export function takeQuestions(tree: Root): Root {
	const found: ComponentNode[] = [];
	visit(tree, (node) => {
		if (isComponent(node) && node.name === 'Question') found.push(copyTree(node));
	});
	const questions = { type: 'root', children: found } as unknown as Root;
	replaceNodes(questions, (node) => {
		const inner = isElement(node, 'sup') ? node.children[0] : undefined;
		return isElement(inner, 'a') && 'dataFootnoteRef' in inner.properties ? [] : undefined;
	});
	return questions;
}
