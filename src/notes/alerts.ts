import type { Element, Root } from 'hast';
import { element, isComponent, isElement, replaceNodes } from './tree.ts';

/** The five alerts of GitHub-flavoured Markdown, `> [!NOTE]`. */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type AlertKind = (typeof alertKinds)[number];

/** `[!NOTE]` alone on the first line of a quote; the group is the word as written. */
export const alertMark = /^\s*\[!([A-Za-z]+)\][ \t]*(?:\n|$)/;

/** Turns quotes that begin with `[!NOTE]` and its like into asides with a label. */
export function markAlerts(tree: Root, labels: Readonly<Record<AlertKind, string>>): void {
	replaceNodes(tree, (node) => {
		if (!isElement(node, 'blockquote')) return undefined;
		const first = node.children.find((child) => isElement(child) || isComponent(child));
		if (!isElement(first, 'p')) return undefined;
		const [lead, next, ...rest] = first.children;
		if (lead?.type !== 'text') return undefined;
		const match = alertMark.exec(lead.value);
		const kind = match?.[1]?.toLowerCase();
		if (!match || !isAlertKind(kind)) return undefined;
		const endsText = !match[0].endsWith('\n');
		if (endsText && next && !isElement(next, 'br')) return undefined;

		lead.value = lead.value.slice(match[0].length);
		if (endsText) first.children = rest;
		const body = node.children.filter((child) => child !== first || !isBlank(first));
		return [aside(kind, labels[kind], body)];
	});
}

function aside(kind: AlertKind, label: string, body: Element['children']): Element {
	return element(
		'aside',
		// Its label stands in it. By its own role it would be a landmark, of which a page has one of a name.
		{ className: ['alert', `alert-${kind}`], role: 'note' },
		element('p', { className: ['alert-label'] }, label),
		element('div', {}, ...body),
	);
}

function isBlank(paragraph: Element): boolean {
	return paragraph.children.every((child) => child.type === 'text' && child.value.trim() === '');
}

/** Whether a word is the kind of an alert. */
export function isAlertKind(kind: string | undefined): kind is AlertKind {
	return (alertKinds as readonly (string | undefined)[]).includes(kind);
}
