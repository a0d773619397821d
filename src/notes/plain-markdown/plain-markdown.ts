import type { Root } from 'mdast';
import { headNodes, type MarkdownHead } from './head-nodes.ts';
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
 * @param tree of `parsePlain`; it is used up.
 * @returns ends with one line break.
 * @throws when a link or picture is not one the check lets through.
 */
export function plainMarkdown(tree: Root, { head, ...options }: PlainMarkdownOptions): string {
	const body = spellTree(tree, options);
	return writeMarkdown({ type: 'root', children: [...headNodes(head), ...body.children] });
}
