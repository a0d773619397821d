import type { Root } from 'mdast';
import type { Lane } from '../../schema/content-files.ts';
import { parseToMarkdownTree } from '../parse.ts';
import { splitFrontmatter } from '../split-frontmatter.ts';
import { resolveReferences } from './resolve-references.ts';

/**
 * A note's text as the tree that `plainMarkdown` and `plainQuestions` write out, with every address
 * where it is used.
 *
 * @param text of a note in which `readNote` finds no fault.
 */
export function parsePlain(text: string, lane: Lane): Root {
	const tree = parseToMarkdownTree(splitFrontmatter(text).body, lane);
	resolveReferences(tree);
	return tree;
}
