import type { Element } from 'hast';
import { parseFence, type Fence } from './fence.ts';
import { isElement } from './tree.ts';

/** The code element of a fenced block as the parser gives it. */
export function codeOf(pre: Element): Element | undefined {
	if (pre.children.length !== 1) return undefined;
	return pre.children.find((child) => isElement(child, 'code'));
}

/** What stands on the line that opens a block. */
export function fenceOf(code: Element): Fence {
	const classes = code.properties['className'];
	const first = Array.isArray(classes) ? (classes[0] ?? '') : '';
	return parseFence(first.replace(/^language-/, ''), metaOf(code));
}

function metaOf(code: Element): string | undefined {
	// The parser keeps the rest of the info string here; hast leaves `data` open.
	const data: { meta?: unknown } | undefined = code.data;
	return typeof data?.meta === 'string' ? data.meta : undefined;
}
