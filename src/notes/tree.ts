import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';

/** An attribute of a component, as the parser gives it. Only plain strings pass the safe lane. */
interface JsxAttribute {
	type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
	name?: string;
	value?: string | null | { type: string; value: string };
}

/** A component in the tree: on lines of its own (flow) or within a sentence (text). */
export interface ComponentNode {
	type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
	name: string | null;
	attributes: JsxAttribute[];
	children: ElementContent[];
	position?: Nodes['position'];
}

/** Whether a node is a component. hast's own types do not know that kind of node. */
export function isComponent(node: unknown): node is ComponentNode {
	if (typeof node !== 'object' || node === null || !('type' in node)) return false;
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A component's attribute; a bare attribute counts as the empty string. */
export function attributeOf(
	node: Pick<ComponentNode, 'attributes'>,
	name: string,
): string | undefined {
	const attribute = node.attributes.find((candidate) => candidate.name === name);
	if (!attribute) return undefined;
	return typeof attribute.value === 'string' ? attribute.value : '';
}

/** Sets or replaces a component's attribute. */
export function setAttribute(node: ComponentNode, name: string, value: string): void {
	const rest = node.attributes.filter((attribute) => attribute.name !== name);
	node.attributes = [...rest, { type: 'mdxJsxAttribute', name, value }];
}

/** Whether a node is an element, of one of these names where any are given. */
export function isElement(node: unknown, ...tagNames: string[]): node is Element {
	if (typeof node !== 'object' || node === null || !('type' in node)) return false;
	if (node.type !== 'element') return false;
	return tagNames.length === 0 || tagNames.includes((node as Element).tagName);
}

/** Makes an element; strings become its text. */
export function element(
	tagName: string,
	properties: Element['properties'],
	...children: (ElementContent | string)[]
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map((child) =>
			typeof child === 'string' ? { type: 'text', value: child } : child,
		),
	};
}

/** A node's children, or none. Components count as parents. */
export function childrenOf(node: unknown): (RootContent | ElementContent)[] {
	if (typeof node !== 'object' || node === null || !('children' in node)) return [];
	return Array.isArray(node.children) ? (node.children as RootContent[]) : [];
}

/** Visits every node below a tree, parents first. The tree may be changed below the visited node. */
export function visit(tree: Nodes, visitor: (node: RootContent, parent: Parents) => void): void {
	for (const child of childrenOf(tree)) {
		visitor(child, tree as Parents);
		visit(child, visitor);
	}
}

/**
 * Puts other nodes in the place of each child that `replace` answers for, at every depth,
 * children first. Answer nothing to keep a node.
 */
export function replaceNodes(
	tree: Root | Element | ComponentNode,
	replace: (node: RootContent) => (RootContent | ComponentNode)[] | undefined,
): void {
	const children = childrenOf(tree);
	for (const child of children) {
		if (childrenOf(child).length > 0) replaceNodes(child as Element, replace);
	}
	// Most nodes stay, and most lists of children with them.
	let replaced: unknown[] | undefined;
	children.forEach((child, place) => {
		const others = replace(child);
		if (others) replaced ??= children.slice(0, place);
		replaced?.push(...(others ?? [child]));
	});
	if (replaced) (tree as { children: unknown[] }).children = replaced;
}

/** A tree of its own that may be changed; positions, which nobody changes, are shared. */
export function copyTree<Node extends object>(node: Node): Node {
	const copy: Node & { properties?: unknown; children?: unknown } = { ...node };
	if (isElement(node)) copy.properties = { ...node.properties };
	if ('children' in node) copy.children = childrenOf(node).map((child) => copyTree(child));
	return copy;
}

/** All text below a node, code included. */
export function textOf(node: unknown): string {
	if (typeof node === 'object' && node !== null && 'value' in node && 'type' in node) {
		return node.type === 'text' && typeof node.value === 'string' ? node.value : '';
	}
	return childrenOf(node).map(textOf).join('');
}

/**
 * What a node is called when it is read out: its text, pictures by their alternative text, and no
 * marks of footnotes.
 */
export function nameOf(node: unknown, { pictures = true } = {}): string {
	if (isElement(node, 'img')) return pictures ? (node.properties['alt'] ?? '') : '';
	if (isComponent(node) && node.name === 'Picture') {
		return pictures ? (attributeOf(node, 'alt') ?? '') : '';
	}
	if (isElement(node, 'a') && 'dataFootnoteRef' in node.properties) return '';
	const children = childrenOf(node);
	if (children.length === 0) return textOf(node);
	return children.map((child) => nameOf(child, { pictures })).join('');
}
