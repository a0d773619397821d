import type { ElementContent, Root } from 'hast';
import { attributeOf, element, isComponent, replaceNodes } from '../tree.ts';

/** Writes tabs one after the other, each under its title, so that nothing of them is hidden. */
export function spellTabs(tree: Root): void {
	replaceNodes(tree, (node) => {
		if (!isComponent(node)) return undefined;
		if (node.name === 'Tabs')
			return [element('div', { className: ['spelt-tabs'] }, ...node.children)];
		if (node.name === 'Tab') return [spelt(attributeOf(node, 'title') ?? '', node.children)];
		return undefined;
	});
}

function spelt(title: string, children: readonly ElementContent[]): ElementContent {
	return element(
		'div',
		{ className: ['spelt-tab'], role: 'group', ariaLabel: title },
		element('p', { className: ['spelt-title'], ariaHidden: 'true' }, title),
		...children,
	);
}
