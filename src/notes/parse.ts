import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import {
	markdownToHast,
	markdownToMdast,
	mdxToHast,
	mdxToMdast,
	type Features,
	type HastNode,
} from 'satteri';
import type { Lane } from '../schema/content-files.ts';
import type { Fault } from '../schema/fault.ts';
import { hideComments } from './comments.ts';
import { hideCode, showCode, showTexts } from './hidden-code.ts';
import { describeSyntaxError } from './syntax-error.ts';
import { childrenOf } from './tree.ts';

/** What both lanes understand: GitHub-flavoured Markdown and `{#id}` on headings. */
const features: Features = {
	gfm: true,
	headingAttributes: true,
	// It would turn the two dashes of --detach into one.
	smartPunctuation: false,
	rawHtml: false,
	// It was taken off before; TOML between +++ is none.
	frontmatter: false,
};

/** Deeper trees are refused, so that every later function may be recursive. */
const maxTreeDepth = 100;

/**
 * Parses a note's body with the parser that Astro uses. Nothing of the note is evaluated: the
 * result is a tree. Call `scanNote` first; it keeps from the parser what would bring it down.
 *
 * @param body frontmatter blanked, so that positions are those of the file.
 * @returns the tree, and a fault for all code in it; no tree when the text is no Markdown.
 */
export function parseNote(body: string, lane: Lane): { tree?: Root; faults: Fault[] } {
	const text = textToParse(body, lane);
	let parsed: HastNode;
	try {
		const parse = lane === 'mdx' ? mdxToHast : markdownToHast;
		parsed = parse(text, { features, position: true });
	} catch (error) {
		return { faults: [describeSyntaxError(error, body)] };
	}
	if (parsed.type !== 'root') throw new Error(`satteri gave a ${parsed.type}, not a root`);
	const tree: Root = parsed;
	if (depthExceeds(tree, maxTreeDepth)) {
		const fault: Fault = {
			id: 'note-nesting',
			severity: 'error',
			line: 1,
			column: 1,
			message: `Unexpected nesting of more than ${maxTreeDepth} levels, expected less.`,
			fix: 'Flatten the lists, quotes or components that stand within each other.',
		};
		return { faults: [fault] };
	}
	return { tree, faults: lane === 'mdx' ? showCode(tree, text) : [] };
}

/**
 * The same text as a tree of Markdown rather than of a page. For bodies that hold no fault alone.
 *
 * @param body frontmatter blanked.
 * @throws what the parser throws at a body with faults.
 */
export function parseToMarkdownTree(body: string, lane: Lane): MarkdownRoot {
	const parse = lane === 'mdx' ? mdxToMdast : markdownToMdast;
	const parsed = parse(textToParse(body, lane), { features });
	if (parsed.type !== 'root') throw new Error(`satteri gave a ${parsed.type}, not a root`);
	if (lane === 'mdx') showTexts(parsed);
	return parsed;
}

/** What the parser gets to see of a body. */
function textToParse(body: string, lane: Lane): string {
	return lane === 'mdx' ? hideCode(hideComments(body)) : body;
}

function depthExceeds(root: Root, limit: number): boolean {
	let level: unknown[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > limit) return true;
		level = level.flatMap(childrenOf);
	}
	return false;
}
