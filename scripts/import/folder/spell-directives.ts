import { markdownToMdast } from 'satteri';
import { rowsOf, walkTree } from '../parse-source.ts';
import { toText, type SourceLine } from '../source-line.ts';
import { asAlert, dedentTo, indentOf } from './as-alert.ts';

const opening =
	/^\s*(:{3,})\s*([\w-]+)[ \t]*(?:\[((?:\\.|[^\]\\])*)\])?[ \t]*(?:\{[^}]*\})?[ \t]*(.*)$/;

/** The scan refuses what lies deeper. */
const deepest = 100;

/**
 * The asides of Docusaurus and Starlight, `:::tip[Title]` … `:::`, as alerts. The innermost come
 * first, so that one within another becomes a quote within a quote.
 */
export function spellDirectives(lines: readonly SourceLine[]): SourceLine[] {
	let result = [...lines];
	for (let depth = 0; depth < deepest; depth++) {
		const found = innermost(result);
		if (found.length === 0) break;
		for (const { first, last } of found.toReversed()) {
			const written = spell(result.slice(first, last + 1));
			result = [...result.slice(0, first), ...written, ...result.slice(last + 1)];
		}
	}
	return result;
}

interface Rows {
	first: number;
	last: number;
}

/** The asides that hold no other, in their order. */
function innermost(lines: readonly SourceLine[]): Rows[] {
	const text = toText(lines);
	if (!text.includes(':::')) return [];
	const tree = markdownToMdast(text, { features: { gfm: true, directive: true } });
	const found: Rows[] = [];
	for (const { node } of walkTree(tree)) {
		// mdast's own types do not know this kind of node.
		const { type }: { type: string } = node;
		if (type !== 'containerDirective') continue;
		const rows = rowsOf(node);
		if (opening.test(lines[rows.first]?.text ?? '')) found.push(rows);
	}
	return found.filter(
		(rows, index) => !found.slice(index + 1).some(({ first }) => first <= rows.last),
	);
}

function spell(lines: readonly SourceLine[]): SourceLine[] {
	const [first, ...rest] = lines;
	if (!first) return [];
	const [, mark = ':::', kind = 'note', label = '', behind = ''] = opening.exec(first.text) ?? [];
	const last = rest.at(-1);
	const closed = last !== undefined && new RegExp(`^\\s*:{${mark.length},}\\s*$`).test(last.text);
	const body = closed ? rest.slice(0, -1) : rest;
	const indent = ' '.repeat(indentOf(first.text));
	return asAlert({
		indent,
		kind,
		title: (label || behind).trim(),
		opening: first,
		body: dedentTo(body, indent.length),
		closing: closed ? last.from : [],
	});
}
