import type { Lane } from '../../schema/content-files.ts';
import { parseToMarkdownTree } from '../parse.ts';
import { splitFrontmatter } from '../split-frontmatter.ts';
import { headNodes, type MarkdownHead } from './head-nodes.ts';
import { resolveReferences } from './resolve-references.ts';
import { spellTree, type SpellOptions } from './spell-tree.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface PlainMarkdownOptions extends SpellOptions {
	/** What the frontmatter says, for readers. */
	head: MarkdownHead;
}

/**
 * A note as Markdown that any program reads: a head in the place of the frontmatter, components
 * spelt out as text, diagrams as their source with what they say in words, whole addresses.
 *
 * @param text of a note in which `readNote` finds no fault.
 * @returns ends with one line break.
 * @throws when a link or picture is not one the check lets through.
 */
export function plainMarkdown(
	text: string,
	lane: Lane,
	{ head, ...options }: PlainMarkdownOptions,
): string {
	const tree = parseToMarkdownTree(splitFrontmatter(text).body, lane);
	resolveReferences(tree);
	const body = spellTree(tree, options);
	return writeMarkdown({ type: 'root', children: [...headNodes(head), ...body.children] });
}
