import type { Root } from 'mdast';
import type { Lane } from '../../schema/content-files.ts';
import { parseToMarkdownTree } from '../parse.ts';
import { splitFrontmatter } from '../split-frontmatter.ts';
import { attributeOf } from '../tree.ts';
import {
	asBlocks,
	isMarkdownComponent,
	markdownChildren,
	type MarkdownNode,
} from './markdown-tree.ts';
import { resolveReferences } from './resolve-references.ts';
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
 * @param text of a note in which `readNote` finds no fault.
 * @throws when a link or picture is not one the check lets through.
 */
export function plainQuestions(text: string, lane: Lane, options: SpellOptions): PlainQuestion[] {
	const tree = parseToMarkdownTree(splitFrontmatter(text).body, lane);
	resolveReferences(tree);
	const written = (nodes: readonly MarkdownNode[]) =>
		writeMarkdown(spellTree({ type: 'root', children: asBlocks(nodes) }, options)).trim();
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
