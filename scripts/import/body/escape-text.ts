import type { Paragraph, Root, Text } from 'mdast';
import { spanOf, walkTree } from '../parse-source.ts';
import type { Edit } from '../source-line.ts';

/** Backslashes before braces and angle brackets that stand in prose, where MDX would read code. */
export function escapeText(tree: Root, text: string): Edit[] {
	const edits: Edit[] = [];
	for (const { node } of walkTree(tree)) {
		if (node.type === 'text') edits.push(...escapeIn(node, text));
		else if (node.type === 'paragraph') edits.push(...escapeModule(node, text));
	}
	return edits;
}

function escapeIn(node: Text, text: string): Edit[] {
	const { start, end } = spanOf(node);
	return [...text.slice(start, end).matchAll(/[{<]/g)].flatMap(({ index }) => {
		const at = start + index;
		const backslashes = /\\*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0;
		return backslashes % 2 === 1 ? [] : [{ start: at, end: at, text: '\\' }];
	});
}

const moduleCode =
	/^import\s+(?:[\w.]+(?:\s+as\s+\w+)?;?$|.*\bfrom\s+['"]|['"])|^export\s+(?:async|class|const|default|function|let|var|\w+=)/;

/** MDX takes a paragraph that begins with these words for a module of JavaScript. */
function escapeModule(node: Paragraph, text: string): Edit[] {
	const { start, end } = spanOf(node);
	const written = text.slice(start, end);
	const word = /^(?:import|export)\b/.exec(written)?.[0];
	if (word === undefined) return [];
	const isCode = moduleCode.test(written);
	if (isCode && !/[\n`]/.test(written)) return [{ start, end, text: `\`${written}\`` }];
	return [{ start, end: start + 1, text: word.charAt(0).toUpperCase() }];
}
