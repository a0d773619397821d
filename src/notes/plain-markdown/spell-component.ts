import type { List, PhrasingContent } from 'mdast';
import { splitInlineCode } from '../inline-code.ts';
import { attributeOf } from '../tree.ts';
import {
	asBlocks,
	asPhrases,
	link,
	paragraph,
	strong,
	text,
	type Block,
	type MarkdownComponent,
	type MarkdownNode,
} from './markdown-tree.ts';

export interface ComponentWords {
	question: (number: string) => string;
	answer: string;
	/** Over what has changed; `day` in words. */
	changed: (day: string) => string;
	then: string;
	now: string;
	source: string;
}

interface ComponentOptions {
	/** The number of the question that this is. */
	question: number;
	/** The address of a picture, from what the author wrote. */
	picture: (source: string) => string;
	/** A date in words. */
	day: (date: string) => string;
	words: ComponentWords;
}

/** What says the same as a component; its children are spelt out already. */
export function spellComponent(
	node: MarkdownComponent,
	{ question, picture, day, words }: ComponentOptions,
): MarkdownNode[] {
	const attribute = (name: string) => attributeOf(node, name) ?? '';
	const blocks = () => asBlocks(node.children);
	switch (node.name) {
		case 'Term':
			return node.type === 'mdxJsxTextElement' ? asPhrases(node.children) : blocks();
		case 'Tab':
			return [paragraph(strong(attribute('title'))), ...blocks()];
		case 'Question':
			return led(words.question(String(question)), blocks());
		case 'Answer':
			return led(words.answer, blocks());
		case 'Layers':
			return [paragraph(strong(attribute('title'))), paragraph(attribute('alt')), ...blocks()];
		case 'Figure':
			return [
				paragraph({ type: 'image', url: picture(attribute('src')), alt: attribute('alt') }),
				...blocks(),
			];
		case 'Changed':
			return [
				paragraph(strong(words.changed(day(attribute('date'))))),
				changes(node, words, blocks()),
			];
		default:
			return blocks();
	}
}

/** Text in which `backticks` mark code. */
export function wordsWithCode(words: string): PhrasingContent[] {
	return splitInlineCode(words).map((piece) =>
		piece.code ? { type: 'inlineCode', value: piece.text } : text(piece.text),
	);
}

/** Blocks whose first line begins with what they are. */
function led(label: string, [first, ...rest]: readonly Block[]): Block[] {
	const lead = strong(`${label}.`);
	if (first?.type !== 'paragraph') return [paragraph(lead), ...(first ? [first] : []), ...rest];
	return [{ ...first, children: [lead, text(' '), ...first.children] }, ...rest];
}

function changes(node: MarkdownComponent, words: ComponentWords, body: readonly Block[]): List {
	const attribute = (name: string) => attributeOf(node, name) ?? '';
	const [then, now, source] = [attribute('then'), attribute('now'), attribute('source')];
	const nowSaid: Block[] = now === '' ? [...body] : [paragraph(...wordsWithCode(now)), ...body];
	const cite = attribute('cite') || new URL(source).hostname;
	const items = [
		then === '' ? [] : led(words.then, [paragraph(...wordsWithCode(then))]),
		nowSaid.length === 0 ? [] : led(words.now, nowSaid),
		led(words.source, [paragraph(link(cite, source))]),
	];
	return {
		type: 'list',
		ordered: false,
		spread: false,
		children: items
			.filter((children) => children.length > 0)
			.map((children) => ({ type: 'listItem', spread: children.length > 1, children })),
	};
}
