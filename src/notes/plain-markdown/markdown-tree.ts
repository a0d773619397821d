import type {
	BlockContent,
	DefinitionContent,
	Nodes,
	Paragraph,
	PhrasingContent,
	RootContent,
} from 'mdast';
import { isComponent, type ComponentNode } from '../tree.ts';

/** What may stand on lines of its own, in a tree of Markdown. */
export type Block = BlockContent | DefinitionContent;

/** A component in a tree of Markdown. */
export type MarkdownComponent = Omit<ComponentNode, 'children'> & { children: MarkdownNode[] };

/** A node of Markdown, or a component among them. */
export type MarkdownNode = RootContent | MarkdownComponent;

/** Whether a node is a component. mdast's own types do not know that kind of node. */
export function isMarkdownComponent(node: unknown): node is MarkdownComponent {
	return isComponent(node);
}

/** A node's children, or none. */
export function markdownChildren(node: Nodes | MarkdownNode): MarkdownNode[] {
	return 'children' in node ? node.children : [];
}

/** Makes a paragraph; strings become its text. */
export function paragraph(...children: (PhrasingContent | string)[]): Paragraph {
	return {
		type: 'paragraph',
		children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
	};
}

/** A text in bold. */
export function strong(words: string): PhrasingContent {
	return { type: 'strong', children: [text(words)] };
}

export function text(value: string): PhrasingContent {
	return { type: 'text', value };
}

/** A link, or mere text where there is no address. */
export function link(words: string, url: string | undefined): PhrasingContent {
	return url === undefined ? text(words) : { type: 'link', url, children: [text(words)] };
}

const inlineTypes: ReadonlySet<string> = new Set([
	'break',
	'delete',
	'emphasis',
	'footnoteReference',
	'html',
	'image',
	'inlineCode',
	'link',
	'strong',
	'text',
]);

/** Nodes as blocks: what would stand in a sentence is put into paragraphs. */
export function asBlocks(nodes: readonly MarkdownNode[]): Block[] {
	const blocks: Block[] = [];
	let open: PhrasingContent[] = [];
	for (const node of nodes) {
		if (inlineTypes.has(node.type)) {
			if (open.length === 0 && node.type === 'text' && node.value.trim() === '') continue;
			open.push(node as PhrasingContent);
			if (open.length === 1) blocks.push({ type: 'paragraph', children: open });
		} else {
			open = [];
			blocks.push(node as Block);
		}
	}
	return blocks;
}

/** Nodes as they may stand in a sentence: paragraphs are opened. */
export function asPhrases(nodes: readonly MarkdownNode[]): PhrasingContent[] {
	return nodes.flatMap((node) =>
		node.type === 'paragraph' ? node.children : [node as PhrasingContent],
	);
}
