import type { Element, Nodes, Root } from 'hast';
import { alertMark } from './alerts.ts';
import { listHeadings, type NoteHeading } from './headings.ts';
import { questionAnchor } from './questions.ts';
import { isFootnoteLink } from './rewrite-links.ts';
import { termId } from './terms.ts';
import {
	attributeOf,
	childrenOf,
	isComponent,
	isElement,
	textOf,
	visit,
	type ComponentNode,
} from './tree.ts';

/** Where something stands in the note's file, both 1-based. */
export interface Place {
	line: number;
	column: number;
}

/** A code block. */
export interface Fence extends Place {
	/** Empty when the author named none. */
	language: string;
	/** What stands behind the language, as written. */
	meta: string;
	code: string;
	/** Indented by four spaces: a block without a fence. */
	indented: boolean;
	/** The characters that begin it, such as ```; empty for an indented block. */
	mark: string;
	/** Marks of the same kind end it. */
	closed: boolean;
}

/** What a note's text holds, listed for the check and for the course. */
export interface NoteFacts {
	headings: (Omit<NoteHeading, 'node'> & Place)[];
	links: ({ href: string; text: string } & Place)[];
	/** Also those of `<Figure>`. */
	pictures: ({ source: string; alt: string; figure: boolean } & Place)[];
	terms: ({ id: string } & Place)[];
	questions: ({ id: string; answers: number } & Place)[];
	changes: ({ date: string; source: string; explained: boolean } & Place)[];
	steps: ({ lists: number; others: number } & Place)[];
	tabs: ({ tabs: number; others: number } & Place)[];
	layers: ({ lists: number; alt: string } & Place)[];
	fences: Fence[];
	/** The word of each `[!WORD]` alert, as written, and whether it has its line to itself. */
	alerts: ({ word: string; alone: boolean } & Place)[];
	/** Every id that a link to this note may name. */
	anchors: string[];
}

/** Lists what a note's tree holds. Call it before the tree is transformed. */
export function listNoteFacts(tree: Root, text: string): NoteFacts {
	const headings = listHeadings(tree).map(({ node, ...heading }) => ({
		...heading,
		...placeOf(node),
	}));
	const facts: NoteFacts = {
		headings,
		links: [],
		pictures: [],
		terms: [],
		questions: [],
		changes: [],
		steps: [],
		tabs: [],
		layers: [],
		fences: [],
		alerts: [],
		anchors: headings.map(({ id }) => id),
	};
	const lines = text.split(/\r\n|\r|\n/);
	const walk = (node: Nodes | ComponentNode): void => {
		if (isComponent(node)) listComponent(node, facts);
		else if (isElement(node)) listElement(node, facts, lines);
		for (const child of childrenOf(node)) walk(child);
	};
	walk(tree);
	return facts;
}

function listElement(node: Element, facts: NoteFacts, lines: readonly string[]): void {
	const place = placeOf(node);
	const { href, src, alt, id } = node.properties;
	switch (node.tagName) {
		case 'a':
			if (isFootnoteLink(node.properties)) break;
			facts.links.push({ href: href ?? '', text: nameOfLink(node), ...place });
			break;
		case 'img':
			facts.pictures.push({
				source: src ?? '',
				alt: alt ?? '',
				figure: false,
				...place,
			});
			break;
		case 'pre':
			facts.fences.push(readFence(node, place, lines));
			break;
		case 'blockquote': {
			const text = textOf(node.children.find((child) => isElement(child)));
			const word = /^\s*\[!([^\]\n]*)\]/.exec(text)?.[1];
			if (word !== undefined) facts.alerts.push({ word, alone: alertMark.test(text), ...place });
			break;
		}
		case 'li':
			if (typeof id === 'string') facts.anchors.push(id);
			break;
		default:
	}
}

/** What a link is called: its text, and the alternative text of pictures within. */
function nameOfLink(node: Element): string {
	const pictures: string[] = [];
	visit(node, (child) => {
		if (isElement(child, 'img')) pictures.push(child.properties['alt'] ?? '');
	});
	return [textOf(node), ...pictures].join(' ').trim();
}

function listComponent(node: ComponentNode, facts: NoteFacts): void {
	const place = placeOf(node);
	const attribute = (name: string) => attributeOf(node, name) ?? '';
	const blocks = node.children.filter(
		(child) => child.type !== 'text' || child.value.trim() !== '',
	);
	switch (node.name) {
		case 'Term':
			facts.terms.push({ id: termId(node), ...place });
			break;
		case 'Question': {
			let answers = 0;
			visit(node as unknown as Element, (child) => {
				if (isComponent(child) && child.name === 'Answer') answers++;
			});
			facts.questions.push({ id: attribute('id'), answers, ...place });
			facts.anchors.push(questionAnchor(attribute('id')));
			break;
		}
		case 'Changed': {
			const explained = blocks.length > 0 || (attribute('then') !== '' && attribute('now') !== '');
			facts.changes.push({
				date: attribute('date'),
				source: attribute('source'),
				explained,
				...place,
			});
			break;
		}
		case 'Steps': {
			const lists = blocks.filter((child) => isElement(child, 'ol')).length;
			facts.steps.push({ lists, others: blocks.length - lists, ...place });
			break;
		}
		case 'Tabs': {
			const tabs = blocks.filter((child) => isComponent(child) && child.name === 'Tab').length;
			facts.tabs.push({ tabs, others: blocks.length - tabs, ...place });
			break;
		}
		case 'Layers': {
			const lists = blocks.filter((child) => isElement(child, 'ul', 'ol')).length;
			facts.layers.push({ lists, alt: attribute('alt'), ...place });
			break;
		}
		case 'Figure':
			facts.pictures.push({
				source: attribute('src'),
				alt: attribute('alt'),
				figure: true,
				...place,
			});
			break;
		default:
	}
}

function readFence(pre: Element, place: Place, lines: readonly string[]): Fence {
	const code = pre.children.find((child) => isElement(child, 'code'));
	const classes = isElement(code) ? code.properties['className'] : undefined;
	const language = Array.isArray(classes)
		? (classes.find((name) => name.startsWith('language-')) ?? '').slice('language-'.length)
		: '';
	const data = code?.data as { meta?: string | null } | undefined;
	const written = textOf(code);
	const end = pre.position?.end.line ?? place.line;
	const codeLines = written === '' ? 0 : written.replace(/\n$/, '').split('\n').length;
	// A fence takes a line or two more than its code.
	const fenced = end - place.line + 1 > codeLines;
	const mark = (fenced && /^(?:`{3,}|~{3,})/.exec(lineFrom(lines, place))?.[0]) || '';
	const last = (lines[end - 1] ?? '').replace(/^[ \t>]+/, '').trimEnd();
	return {
		language,
		meta: data?.meta ?? '',
		code: written,
		indented: mark === '',
		mark,
		closed: mark !== '' && end > place.line && isRunOf(mark, last),
		...place,
	};
}

function lineFrom(lines: readonly string[], { line, column }: Place): string {
	return (lines[line - 1] ?? '').slice(column - 1).trimStart();
}

function isRunOf(mark: string, text: string): boolean {
	return text.length >= mark.length && [...text].every((character) => character === mark[0]);
}

function placeOf(node: Nodes | ComponentNode): Place {
	const start = node.position?.start;
	return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
