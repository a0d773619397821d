import type { FaultId } from '../schema/fault-ids.ts';
import type { Element } from 'hast';
import { isElement, textOf } from './tree.ts';

export type Refuse = (node: unknown, id: FaultId, message: string, fix: string) => void;

/** Elements that Markdown itself makes, with the properties the parser gives them. */
const markdownProperties: Readonly<Record<string, readonly string[]>> = {
	a: [
		'href',
		'title',
		'id',
		'dataFootnoteRef',
		'dataFootnoteBackref',
		'ariaDescribedBy',
		'ariaLabel',
		'className',
	],
	img: ['src', 'alt', 'title'],
	code: ['className'],
	input: ['type', 'checked', 'disabled'],
	li: ['className', 'id'],
	ol: ['start', 'className'],
	ul: ['className'],
	section: ['dataFootnotes', 'className'],
	td: ['style', 'align'],
	th: ['style', 'align'],
	...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
	...Object.fromEntries(
		[
			'blockquote',
			'br',
			'del',
			'em',
			'hr',
			'p',
			'pre',
			'strong',
			'sup',
			'table',
			'tbody',
			'thead',
			'tr',
		].map((name) => [name, []]),
	),
};

/** Refuses an element, or a property of it, that Markdown does not make by itself. */
export function judgeElement(node: Element, parent: unknown, refuse: Refuse): void {
	if (isFootnoteLabel(node, parent)) return;
	const allowed = Object.hasOwn(markdownProperties, node.tagName)
		? markdownProperties[node.tagName]
		: undefined;
	if (!allowed) {
		return refuse(
			node,
			'unsafe-html',
			`Unexpected <${node.tagName}>, expected Markdown.`,
			'Write it in Markdown.',
		);
	}
	for (const property of Object.keys(node.properties)) {
		if (allowed.includes(property)) continue;
		refuse(
			node,
			'unsafe-attribute',
			`Unexpected ${property} on ${describe(node)}, expected at most an id such as {#layers}.`,
			'Remove it from the braces.',
		);
	}
}

/** The heading that the parser puts over footnotes. */
export function isFootnoteLabel(node: unknown, parent: unknown): boolean {
	return isElement(node, 'h2') && isElement(parent, 'section');
}

function describe(node: Element): string {
	return /^h[1-6]$/.test(node.tagName)
		? `the heading "${shorten(textOf(node))}"`
		: `<${node.tagName}>`;
}

/** At most forty characters of a text, on one line. */
export function shorten(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
