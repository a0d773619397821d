import type { ElementContent, Root } from 'hast';
import { attributeOf, element, isComponent, replaceNodes, type ComponentNode } from '../tree.ts';

/** An answer, taken out of its question. */
export interface GatheredAnswer {
	/** Of the question, within the whole booklet. */
	number: number;
	/** Its own id. */
	id: string;
	/** The id of its question. */
	question: string;
	tree: Root;
}

/** The interface's words at a question. */
export interface QuestionWords {
	question: (number: string) => string;
	/** What leads to the answer. */
	toAnswer: (number: string) => string;
}

/**
 * Takes the answers out of a note and leaves a link to each in its place. Questions get new numbers,
 * counted through the booklet.
 *
 * @param tree with its final ids
 * @param first the number of the first question
 */
export function gatherAnswers(tree: Root, first: number, words: QuestionWords): GatheredAnswer[] {
	const answers: GatheredAnswer[] = [];
	replaceNodes(tree, (node) => {
		if (!isComponent(node) || node.name !== 'Question') return undefined;
		const number = first + answers.length;
		const id = `answer-${number}`;
		const question = attributeOf(node, 'anchor') ?? '';
		const children: readonly unknown[] = node.children;
		const given = children.filter(isAnswer).flatMap((answer) => answer.children);
		answers.push({ number, id, question, tree: { type: 'root', children: given } });
		const asked: ElementContent[] = node.children.filter((child) => !isAnswer(child));
		const label = words.toAnswer(String(number));
		return [
			element(
				'div',
				{
					className: ['question'],
					id: question,
					role: 'group',
					ariaLabel: words.question(String(number)),
					dataNumber: String(number),
				},
				...asked,
				element('p', { className: ['to-answer'] }, element('a', { href: `#${id}` }, label)),
			),
		];
	});
	return answers;
}

function isAnswer(node: unknown): node is ComponentNode {
	return isComponent(node) && node.name === 'Answer';
}
