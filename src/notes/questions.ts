import type { Root } from 'hast';
import { attributeOf, isComponent, setAttribute, visit } from './tree.ts';

/** The id that a question has on its page. */
export function questionAnchor(id: string): string {
	return `question-${id}`;
}

/** Numbers the questions from 1 and gives each its anchor. */
export function numberQuestions(tree: Root): void {
	let number = 0;
	visit(tree, (node) => {
		if (!isComponent(node) || node.name !== 'Question') return;
		number++;
		setAttribute(node, 'number', String(number));
		setAttribute(node, 'anchor', questionAnchor(attributeOf(node, 'id') ?? ''));
	});
}
