import type { Element, ElementContent, Root } from 'hast';
import { childrenOf, element, isComponent, isElement, visit } from './tree.ts';

/**
 * Turns the list within each `<Layers>` into a drawing's markup: items with a list of their own are
 * stacks, the others are boxes across the whole width below them.
 */
export function stackLayers(tree: Root): void {
	visit(tree, (node) => {
		if (!isComponent(node) || node.name !== 'Layers') return;
		node.children = node.children.flatMap((child): ElementContent[] =>
			isElement(child, 'ul', 'ol') ? draw(child) : [child],
		);
	});
}

function draw(list: Element): Element[] {
	const items = itemsOf(list).map(splitItem);
	const stacks = items.filter((item) => item.list);
	const base = items.filter((item) => !item.list);
	const drawn: Element[] = [];
	if (stacks.length > 0) {
		const sections = stacks.map(({ label, list: boxes }) =>
			element(
				'div',
				{ className: ['layers-stack'] },
				element('p', { className: ['layers-name'] }, ...label),
				boxList(boxes ? itemsOf(boxes) : []),
			),
		);
		drawn.push(element('div', { className: ['layers-stacks'] }, ...sections));
	}
	if (base.length > 0) {
		const boxes = base.map(({ label }) => element('li', { className: ['layers-box'] }, ...label));
		drawn.push(element('ul', { className: ['layers-base'] }, ...boxes));
	}
	return drawn;
}

function boxList(items: readonly Element[]): Element {
	const boxes = items.map((item) => {
		const { label, list } = splitItem(item);
		return list
			? element(
					'li',
					{ className: ['layers-box', 'layers-split'] },
					element('span', {}, ...label),
					boxList(itemsOf(list)),
				)
			: element('li', { className: ['layers-box'] }, ...label);
	});
	return element('ul', { className: ['layers-boxes'] }, ...boxes);
}

/** An item's own text, paragraphs opened, and the list within it. */
function splitItem(item: Element): { label: ElementContent[]; list: Element | undefined } {
	const list = item.children.find((child) => isElement(child, 'ul', 'ol'));
	const label = item.children
		.filter((child) => child !== list)
		.flatMap((child) => (isElement(child, 'p') ? child.children : [child]))
		.map((child) =>
			child.type === 'text' ? { ...child, value: child.value.replace(/\s+/g, ' ') } : child,
		);
	return { label: trim(label), list: isElement(list) ? list : undefined };
}

/** Without the line breaks that stand around the paragraphs of an item. */
function trim(label: ElementContent[]): ElementContent[] {
	const says = (child: ElementContent) => child.type !== 'text' || child.value.trim() !== '';
	return label.slice(label.findIndex(says), label.findLastIndex(says) + 1);
}

function itemsOf(list: Element): Element[] {
	return childrenOf(list).filter((child) => isElement(child, 'li'));
}
