import type { Element, Nodes, Root } from 'hast';
import { parseFence } from '../../src/notes/fence.ts';
import { isFootnoteLink } from '../../src/notes/rewrite-links.ts';
import {
	attributeOf,
	childrenOf,
	isComponent,
	isElement,
	textOf,
	type ComponentNode,
} from '../../src/notes/tree.ts';
import { proseOfCode } from './prose-of-code.ts';
import type { Prose } from './prose.ts';

/** Attributes of components that are read as sentences. */
const sentences: readonly string[] = ['alt', 'now', 'then', 'title'];
/** Attributes of components that are names of pages. */
const names: readonly string[] = ['cite'];

/**
 * Lists what of a note's body is prose: its text without code, alternative texts, and what its
 * components, fences, diagrams and comments in code say in words.
 *
 * @param source the body that was parsed, comments blanked.
 */
export function proseOfBody(tree: Root, source: string): Prose[] {
	const found: Prose[] = [];
	const add = (start: number, end: number, isName: boolean) => found.push({ start, end, isName });
	const walk = (node: Nodes | ComponentNode, isName: boolean): void => {
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? 0;
		if (isComponent(node)) addAttributes(node, source, start, add);
		else if (isElement(node)) {
			if (node.tagName === 'code' || isAddress(node)) return;
			if (node.tagName === 'pre') return addBlock(node, source.slice(0, end), start, add);
			if (node.tagName === 'img') return addValue(node.properties['alt'] ?? '', start, isName);
		} else if (node.type === 'text') {
			// White space, and words that the parser adds, have the place of what is around them.
			if (isAt(node.value, source.slice(start, end))) add(start, end, isName);
			return;
		}
		const away = isElement(node, 'a') && /^https:/i.test(node.properties['href'] ?? '');
		for (const child of childrenOf(node)) walk(child, isName || away);
	};
	const addValue = (value: string, from: number, isName: boolean) => {
		const start = source.indexOf(value, from);
		if (value !== '' && start >= 0) add(start, start + value.length, isName);
	};
	walk(tree, false);
	return found;
}

type Add = (start: number, end: number, isName: boolean) => void;

/** Whether a link is one of footnotes, or shows its address instead of words. */
function isAddress(node: Element): boolean {
	if (node.tagName !== 'a') return false;
	return isFootnoteLink(node.properties) || /^(?:https?:|mailto:|www\.)|@/.test(textOf(node));
}

/** Whether a node's text is what stands there, but for escapes and the marks of quotes. */
function isAt(value: string, written: string): boolean {
	const [word] = /\p{L}+/u.exec(value) ?? [];
	return word !== undefined && written.includes(word) && written.length < 2 * value.length + 100;
}

function addAttributes(node: ComponentNode, source: string, start: number, add: Add): void {
	const [opening = ''] =
		/^<\w+(?:\s+[\w:-]+(?:="[^"]*"|='[^']*')?)*/.exec(source.slice(start)) ?? [];
	for (const { 1: name = '', 2: value = '', index, 0: whole } of opening.matchAll(attribute)) {
		if (attributeOf(node, name) === undefined) continue;
		const from = start + index + whole.length - 1 - value.length;
		if (sentences.includes(name) || names.includes(name)) {
			add(from, from + value.length, names.includes(name));
		}
	}
}

const attribute = /\s([\w:-]+)=(?:"(?=([^"]*))\2"|'(?=([^']*))\3')/g;

/**
 * The title and the reasons of a fence, and the words in its code; a title that is the name of a file
 * has a dot and is passed over.
 */
function addBlock(pre: Element, source: string, start: number, add: Add): void {
	const [line = ''] = source.slice(start).split(/\r\n|\r|\n/, 1);
	const [, word = '', meta = ''] = /^[`~]+[ \t]*(\S*)(.*)$/.exec(line) ?? [];
	const { language, title, alt, illustrative, expectFail } = parseFence(word, meta);
	for (const value of [title, alt, illustrative, expectFail]) {
		const at = value === undefined ? -1 : line.indexOf(`"${value}"`);
		if (value !== undefined && at >= 0) add(start + at + 1, start + at + 1 + value.length, false);
	}
	const begins = start + line.length;
	for (const part of proseOfCode(language, textOf(pre), source.slice(begins))) {
		add(begins + part.start, begins + part.end, false);
	}
}
