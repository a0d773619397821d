import type { Root } from 'hast';
import { markdownToHast, mdxToHast, type Features, type HastNode } from 'satteri';
import type { Lane } from '../schema/content-files.ts';
import type { Fault } from '../schema/fault.ts';

/** What both lanes understand: GitHub-flavoured Markdown and `{#id}` on headings. */
const features: Features = {
	gfm: true,
	headingAttributes: true,
	// It would turn the two dashes of --detach into one.
	smartPunctuation: false,
	rawHtml: false,
};

/** Deeper trees are refused, so that every later function may be recursive. */
const maxTreeDepth = 100;

/**
 * Parses a note's body with the parser that Astro uses. Nothing of the note is evaluated: the
 * result is a tree. Call `scanNote` first; it keeps from the parser what would bring it down.
 *
 * @param body frontmatter blanked, so that positions are those of the file.
 */
export function parseNote(body: string, lane: Lane): { tree?: Root; faults: Fault[] } {
	let tree: HastNode;
	try {
		const parse = lane === 'mdx' ? mdxToHast : markdownToHast;
		tree = parse(body, { features, position: true });
	} catch (error) {
		return { faults: [syntaxFault(error)] };
	}
	if (tree.type !== 'root') throw new Error(`satteri gave a ${tree.type}, not a root`);
	// satteri's nodes have hast's shape, with MDX's added; only the type names differ.
	const root = tree as unknown as Root;
	if (depthExceeds(root, maxTreeDepth)) {
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
	return { tree: root, faults: [] };
}

/** The parser says "8:1: Expected a closing tag for `<Callout>` (8:1) (mdx-jsx:…)". */
function syntaxFault(error: unknown): Fault {
	const text = error instanceof Error ? error.message : String(error);
	const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(text);
	const said = (match?.[3] ?? text)
		.replace(/\s*\((?:mdx|satteri)[\w-]*:[\w-]+\)\s*$/, '')
		.replace(/\s*\(note: [^)]*\([^)]*\)[^)]*\)|\s*\(note: [^)]*\)/g, '');
	const braces = /expression|`\{`|acorn/i.test(said);
	return {
		id: 'syntax',
		severity: 'error',
		line: Number(match?.[1] ?? 1),
		column: Number(match?.[2] ?? 1),
		message: `Unexpected syntax, expected Markdown or one of the components. ${said.replace(/[.\s]*$/, '')}.`,
		fix: braces
			? 'A literal { in a .mdx note is written in `backticks` or as \\{.'
			: 'A literal < in a .mdx note is written in `backticks` or as \\<; a component needs its closing tag.',
	};
}

function depthExceeds(root: Root, limit: number): boolean {
	let level: { children?: unknown }[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > limit) return true;
		level = level.flatMap((node) => (Array.isArray(node.children) ? node.children : []));
	}
	return false;
}
