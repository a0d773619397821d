import type { ElementContent, Root } from 'hast';
import { element, isComponent, isElement, visit } from './tree.ts';

/** Makes the text of each task, `- [ ] text`, the label of its box. */
export function labelTasks(tree: Root): void {
	visit(tree, (node) => {
		if (!isElement(node, 'li', 'p') || !isElement(node.children[0], 'input')) return;
		const block = node.children.findIndex(isBlock);
		const end = block < 0 ? node.children.length : block;
		const label = element('label', {}, ...node.children.slice(0, end));
		node.children = [label, ...node.children.slice(end)];
	});
}

/** What may stand in an item below its text. */
function isBlock(node: ElementContent): boolean {
	if (isComponent(node)) return node.type === 'mdxJsxFlowElement';
	return isElement(node, 'blockquote', 'ol', 'p', 'pre', 'table', 'ul');
}
