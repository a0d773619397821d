import type { Root, RootContent } from 'mdast';
import { readTimeLine, type Duration } from '../duration.ts';
import { rowsOf, walkTree } from '../parse-source.ts';
import type { SourceLine } from '../source-line.ts';

/** A line that tells a time and nothing else. */
export interface TimeRow {
	row: number;
	time: Duration;
	/** It stands in no list, or is an item by itself of a list that does. */
	direct: boolean;
}

/** Every line of a text's prose that tells a time and nothing else, in its order. */
export function findTimeRows(lines: readonly SourceLine[], tree: Root): TimeRow[] {
	const direct = new Set(tree.children.flatMap(directRows));
	const found: TimeRow[] = [];
	for (const { node } of walkTree(tree)) {
		if (node.type !== 'paragraph' && node.type !== 'heading') continue;
		const { first, last } = rowsOf(node);
		for (let row = first; row <= last; row++) {
			const time = readTimeLine(lines[row]?.text ?? '');
			if (time) found.push({ row, time, direct: direct.has(row) });
		}
	}
	return found;
}

function directRows(block: RootContent): number[] {
	if (block.type === 'paragraph' || block.type === 'heading') return range(rowsOf(block));
	if (block.type !== 'list') return [];
	return block.children
		.map(rowsOf)
		.filter(({ first, last }) => first === last)
		.map(({ first }) => first);
}

function range({ first, last }: { first: number; last: number }): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
