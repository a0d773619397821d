import { slug } from 'github-slugger';
import type { Heading } from 'mdast';
import { isReservedId } from '../../../checks/site-names.ts';
import { parseToMarkdownTree } from '../../../src/notes/parse.ts';
import { plainText, spanOf, walkTree } from '../parse-source.ts';
import { editLines, toText, type Edit, type SourceLine } from '../source-line.ts';

/**
 * Headings as a note has them: from `##` down without a jump, written with `#`, an id behind them
 * only where a note may have it. Empty ones go.
 */
export function mendHeadings(lines: readonly SourceLine[]): SourceLine[] {
	const text = toText(lines);
	const tree = parseToMarkdownTree(text, 'md');
	const headings = [...walkTree(tree)]
		.map(({ node }) => node)
		.filter((node) => node.type === 'heading');
	const filled = headings.filter((heading) => plainText(heading).trim() !== '');
	const shallowest = Math.min(...filled.map(({ depth }) => depth));
	const ids = new Set<string>();
	let before = 1;
	const edits = headings.map((heading): Edit => {
		const span = spanOf(heading);
		const written = text.slice(span.start, span.end);
		const marked = /^(#{1,6})[ \t]*/.exec(written)?.[0];
		// What lies over several lines is one made of underlines.
		const body = marked === undefined ? underlined(written) : written.slice(marked.length);
		const { words, id } = takeId(body.replace(/[ \t]+#+[ \t]*$/, '').trim());
		if (words === '' || plainText(heading).trim() === '') {
			return { ...span, text: words.replace(/^#+$/, '') };
		}
		const depth = Math.min(heading.depth - shallowest + 2, before + 1, 6);
		before = depth;
		return { ...span, text: `${'#'.repeat(depth)} ${words}${idFor(heading, id, ids)}` };
	});
	return editLines(lines, edits);
}

function underlined(written: string): string {
	return written
		.split('\n')
		.slice(0, -1)
		.map((line) => line.replace(/^[\s>]+/, '').trim())
		.join(' ');
}

/** `Volumes {#volumes}`, and as MkDocs writes it: `Volumes { #volumes .class }`. */
function takeId(words: string): { words: string; id?: string } {
	const found = /[ \t]*\{:?[ \t]*(#?[\w:. #=-]*)\}$/.exec(words);
	if (!found) return { words };
	const id = /#([a-z][a-z0-9-]*)/.exec(found[1] ?? '')?.[1];
	return { words: words.slice(0, found.index), ...(id === undefined ? {} : { id }) };
}

function idFor(heading: Heading, id: string | undefined, ids: Set<string>): string {
	const own = slug(plainText(heading));
	const wanted = id !== undefined && !ids.has(id) && !isReservedId(id) ? id : undefined;
	const taken = wanted ?? (isReservedId(own) ? `about-${own}` : undefined);
	ids.add(taken ?? own);
	return taken === undefined ? '' : ` {#${taken}}`;
}
