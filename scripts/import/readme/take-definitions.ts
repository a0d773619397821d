import type { Root } from 'mdast';
import { rowsOf } from '../parse-source.ts';
import { made, type SourceLine } from '../source-line.ts';

/** What the whole text may refer to by a name: `[docs]: https://…`, `[^1]: A footnote.` */
export interface Definitions {
	/** As it is referred to, in lower case: `[docs]`, `[^1]`. */
	mark: string;
	lines: readonly SourceLine[];
}

/** Takes the definitions out of a text, so that each part that uses one can have it. */
export function takeDefinitions(
	lines: readonly SourceLine[],
	tree: Root,
): { lines: SourceLine[]; definitions: Definitions[] } {
	const definitions: Definitions[] = [];
	const taken = new Set<number>();
	for (const node of tree.children) {
		if (node.type !== 'definition' && node.type !== 'footnoteDefinition') continue;
		const { first, last } = rowsOf(node);
		const name = (node.label ?? node.identifier).toLowerCase();
		const own = lines.slice(first, last + 1);
		definitions.push({ mark: node.type === 'definition' ? `[${name}]` : `[^${name}]`, lines: own });
		for (let row = first; row <= last; row++) taken.add(row);
	}
	return { lines: lines.filter((_, row) => !taken.has(row)), definitions };
}

/** A text with the definitions that it uses at its end. */
export function withDefinitions(
	body: readonly SourceLine[],
	definitions: readonly Definitions[],
): SourceLine[] {
	const text = body.map((line) => line.text.toLowerCase()).join('\n');
	const used = definitions.filter(({ mark }) => text.includes(mark));
	if (used.length === 0) return [...body];
	return [...body, ...used.flatMap(({ lines }) => [made(''), ...lines])];
}
