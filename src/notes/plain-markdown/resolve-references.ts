import type { Definition, Root } from 'mdast';
import { markdownChildren, type MarkdownNode } from './markdown-tree.ts';

/**
 * Writes the addresses of `[text][name]` and `![alt][name]` where they are used, so that a stretch
 * of the text can stand without the lines that named them, and takes those lines away.
 */
export function resolveReferences(tree: Root): void {
	const definitions = new Map<string, Definition>();
	const find = (node: Root | MarkdownNode): void => {
		// Markdown takes the first of several.
		if (node.type === 'definition' && !definitions.has(node.identifier)) {
			definitions.set(node.identifier, node);
		}
		markdownChildren(node).forEach(find);
	};
	find(tree);
	if (definitions.size > 0) resolveBelow(tree, definitions);
}

function resolveBelow(
	parent: Root | MarkdownNode,
	definitions: ReadonlyMap<string, Definition>,
): void {
	const children = markdownChildren(parent);
	for (const child of children) resolveBelow(child, definitions);
	const resolved = children
		.filter(({ type }) => type !== 'definition')
		.map((node): MarkdownNode => {
			if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
			const { url, title } = definitions.get(node.identifier) ?? { url: '' };
			return node.type === 'linkReference'
				? { type: 'link', url, title: title ?? null, children: node.children }
				: { type: 'image', url, title: title ?? null, alt: node.alt ?? '' };
		});
	if ('children' in parent) parent.children = resolved;
}
