import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ComponentName, Part } from './part.ts';
import { childrenOf, isComponent, type ComponentNode } from './tree.ts';

/** Stands for the children of an element that is cut open; no text of a note can hold it. */
const cut = '\u0000';

/**
 * Cuts a tree into parts: every stretch without a component becomes HTML once and for all, an
 * element around a component is cut open, a component keeps parts of its own.
 */
export function toParts(tree: Root | Element | ComponentNode): Part[] {
	const parts: Part[] = [];
	let still: RootContent[] = [];
	const write = (html: string) => {
		const last = parts.at(-1);
		if (last && 'html' in last) last.html += html;
		else if (html !== '') parts.push({ html });
	};
	const flush = () => {
		if (still.length > 0) write(toHtml({ type: 'root', children: still }));
		still = [];
	};

	for (const node of childrenOf(tree)) {
		if (!holdsComponent(node)) {
			still.push(node);
			continue;
		}
		flush();
		if (isComponent(node)) {
			parts.push(componentPart(node));
			continue;
		}
		const [open = '', close = ''] = toHtml({
			...(node as Element),
			children: [{ type: 'text', value: cut }],
		}).split(cut);
		write(open);
		for (const part of toParts(node as Element)) {
			if ('html' in part) write(part.html);
			else parts.push(part);
		}
		write(close);
	}
	flush();
	return parts;
}

function componentPart(node: ComponentNode): Part {
	return {
		// The safe lane has let no other name through.
		component: node.name as ComponentName,
		attributes: Object.fromEntries(
			node.attributes.map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']),
		),
		parts: toParts(node),
	};
}

function holdsComponent(node: unknown): boolean {
	return isComponent(node) || childrenOf(node).some(holdsComponent);
}
