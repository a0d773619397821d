import type { Root } from 'mdast';
import { attributeOf } from '../tree.ts';
import {
	asBlocks,
	isMarkdownComponent,
	markdownChildren,
	type MarkdownNode,
} from './markdown-tree.ts';
import { spellTree, type SpellOptions } from './spell-tree.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A question of a note, both parts as Markdown without a line break at the end. */
export interface PlainQuestion {
	/** As its author wrote it: unique in the note, permanent. */
	id: string;
	question: string;
	answer: string;
}

/**
 * The questions of a note, in their order, spelt out as `plainMarkdown` does.
 *
 * @param tree of `parsePlain`; it stays as it is.
 * @throws when a link or picture is not one the check lets through.
 */
export function plainQuestions(tree: Root, options: SpellOptions): PlainQuestion[] {
	const written = (nodes: readonly MarkdownNode[]) => {
		const children = asBlocks(structuredClone(nodes));
		return writeMarkdown(spellTree({ type: 'root', children }, options)).trim();
	};
	const questions: PlainQuestion[] = [];
	const walk = (parent: Root | MarkdownNode): void => {
		for (const node of markdownChildren(parent)) {
			if (!isMarkdownComponent(node) || node.name !== 'Question') {
				walk(node);
				continue;
			}
			questions.push({
				id: attributeOf(node, 'id') ?? '',
				question: written(node.children.filter((child) => !isAnswer(child))),
				answer: written(node.children.filter(isAnswer).flatMap(markdownChildren)),
			});
		}
	};
	walk(tree);
	return questions;
}

function isAnswer(node: MarkdownNode): boolean {
	return isMarkdownComponent(node) && node.name === 'Answer';
}
