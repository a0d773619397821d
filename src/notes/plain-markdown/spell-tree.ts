import type { Blockquote, Code, Link, Root } from 'mdast';
import { alertMark, isAlertKind } from '../alerts.ts';
import { diagramLanguage } from '../code-languages.ts';
import { parseFence } from '../fence.ts';
import { classifyLink, classifyPicture, isBareHost, type AddressOf } from '../links.ts';
import {
	isMarkdownComponent,
	markdownChildren,
	paragraph,
	strong,
	type MarkdownNode,
} from './markdown-tree.ts';
import { spellComponent, wordsWithCode, type ComponentWords } from './spell-component.ts';

/** The interface's words that stand in a note as Markdown. */
export interface SpellWords extends ComponentWords {
	/** Before what a diagram says. */
	inWords: string;
	illustrative: (reason: string) => string;
	expectFail: (reason: string) => string;
}

export interface SpellOptions {
	/** The note's path relative to the content folder. */
	file: string;
	/** Whole, or from the root of the site where its own address is not known. */
	address: AddressOf;
	/** The address of a picture, by its path relative to the content folder. */
	picture: (file: string) => string;
	/** A date in words. */
	day: (date: string) => string;
	words: SpellWords;
}

/**
 * A tree without components: each is spelt out as the Markdown that says the same. What a fence
 * says of its block stands before and behind it; headings lose the ids that only pages have.
 *
 * @param tree is used up.
 */
export function spellTree(tree: Root, options: SpellOptions): Root {
	const spelling = { ...options, question: 0 };
	// At the root nothing but blocks comes out: components there stand on lines of their own.
	return { ...tree, children: spellChildren(tree, spelling) as Root['children'] };
}

interface Spelling extends SpellOptions {
	/** The number of the question before. */
	question: number;
}

function spellChildren(parent: Root | MarkdownNode, spelling: Spelling): MarkdownNode[] {
	return markdownChildren(parent).flatMap((node) => spell(node, spelling));
}

function spell(node: MarkdownNode, spelling: Spelling): MarkdownNode[] {
	if (isMarkdownComponent(node) && node.name === 'Question') spelling.question += 1;
	if ('children' in node) node.children = spellChildren(node, spelling);
	if (isMarkdownComponent(node)) {
		return spellComponent(node, { ...spelling, picture: pictureOf(spelling) });
	}
	switch (node.type) {
		case 'link':
			return spellLink(node, spelling);
		case 'image':
			return [{ ...node, url: pictureOf(spelling)(node.url) }];
		case 'code':
			return spellCode(node, spelling.words);
		case 'blockquote':
			return [spellQuote(node)];
		default:
			return [node];
	}
}

function spellLink(node: Link, { file, address }: Spelling): MarkdownNode[] {
	const [only] = node.children;
	if (only?.type === 'text' && isBareHost(node.url, only.value)) return [only];
	const target = classifyLink(node.url, file);
	if (target.kind === 'refused') {
		throw new Error(`${file} links to ${target.found}: expected ${target.wanted}`);
	}
	return target.kind === 'external' ? [node] : [{ ...node, url: address(target) }];
}

function pictureOf({ file, picture }: SpellOptions): (source: string) => string {
	return (source) => {
		const found = classifyPicture(source, file);
		if ('kind' in found) throw new Error(`${file} shows ${source}: expected ${found.wanted}`);
		return picture(found.file);
	};
}

function spellCode(node: Code, words: SpellWords): MarkdownNode[] {
	const fence = parseFence(node.lang ?? undefined, node.meta ?? undefined);
	const { title, alt, illustrative, expectFail } = fence;
	const remarks = [
		fence.language === diagramLanguage && alt !== undefined && `${words.inWords} ${alt}`,
		illustrative !== undefined && words.illustrative(illustrative),
		expectFail !== undefined && words.expectFail(expectFail),
	].filter((remark) => remark !== false);
	return [
		...(title === undefined ? [] : [paragraph(strong(title))]),
		{ type: 'code', lang: fence.language || null, meta: null, value: node.value },
		...remarks.map((remark) => paragraph(...wordsWithCode(remark))),
	];
}

/** Alerts stay as they are written; the mark would be escaped if it were text. */
function spellQuote(quote: Blockquote): Blockquote {
	const [first, ...rest] = quote.children;
	const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
	if (first?.type !== 'paragraph' || lead?.type !== 'text') return quote;
	const match = alertMark.exec(lead.value);
	const kind = match?.[1] ?? '';
	if (!match || !isAlertKind(kind.toLowerCase())) return quote;
	const left = { ...lead, value: lead.value.slice(match[0].length) };
	const children = [
		{
			type: 'html' as const,
			value: `[!${kind.toUpperCase()}]${match[0].endsWith('\n') ? '\n' : ''}`,
		},
		...(left.value === '' ? [] : [left]),
		...first.children.slice(1),
	];
	return { ...quote, children: [{ ...first, children }, ...rest] };
}
