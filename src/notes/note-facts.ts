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
	type ComponentNode,
} from './tree.ts';

/** Where something stands in the note's file, both 1-based. */
export interface Place {
	line: number;
	column: number;
}

export interface Fence extends Place {
	/** Empty when the author named none. */
	language: string;
	/** What stands behind the language, as written. */
	meta: string;
	code: string;
	/** Indented by four spaces: a block without a fence. */
	indented: boolean;
}

/** What a note's text holds, listed for the check and for the course. */
export interface NoteFacts {
	headings: (Omit<NoteHeading, 'node'> & Place)[];
	links: ({ href: string; text: string } & Place)[];
	pictures: ({ source: string; alt: string } & Place)[];
	terms: ({ id: string } & Place)[];
	questions: ({ id: string; answers: number } & Place)[];
	changes: ({ date: string; source: string; explained: boolean } & Place)[];
	steps: ({ lists: number; others: number } & Place)[];
	layers: ({ lists: number } & Place)[];
	fences: Fence[];
	/** The word of each `[!WORD]` alert, as written. */
	alerts: ({ word: string } & Place)[];
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
	if (isElement(node, 'a')) {
		if (isFootnoteLink(node.properties)) return;
		facts.links.push({ href: String(href ?? ''), text: textOf(node).trim(), ...place });
	} else if (isElement(node, 'img')) {
		facts.pictures.push({ source: String(src ?? ''), alt: String(alt ?? ''), ...place });
	} else if (isElement(node, 'pre')) {
		facts.fences.push(readFence(node, place, lines));
	} else if (isElement(node, 'blockquote')) {
		const first = node.children.find((child) => isElement(child, 'p'));
		const word = alertMark.exec(textOf(first))?.[1];
		if (word !== undefined) facts.alerts.push({ word, ...place });
	} else if (isElement(node, 'li') && typeof id === 'string') {
		facts.anchors.push(id);
	}
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
			const answers = blocks.filter(
				(child) => isComponent(child) && child.name === 'Answer',
			).length;
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
		case 'Layers': {
			const lists = blocks.filter((child) => isElement(child, 'ul', 'ol')).length;
			facts.layers.push({ lists, ...place });
			break;
		}
		case 'Figure':
			facts.pictures.push({ source: attribute('src'), alt: attribute('alt'), ...place });
			break;
		default:
	}
}

function readFence(pre: Element, place: Place, lines: readonly string[]): Fence {
	const code = pre.children.find((child) => isElement(child, 'code'));
	const classes = isElement(code) ? code.properties['className'] : undefined;
	const language = Array.isArray(classes)
		? String(classes.find((name) => String(name).startsWith('language-')) ?? '').slice(9)
		: '';
	const data = code?.data as { meta?: string | null } | undefined;
	const opening = (lines[place.line - 1] ?? '').slice(place.column - 1);
	return {
		language,
		meta: data?.meta ?? '',
		code: textOf(code),
		indented: !/^[\s>]*(?:`{3,}|~{3,})/.test(opening) && !/`{3,}|~{3,}/.test(opening),
		...place,
	};
}

function placeOf(node: Nodes | ComponentNode): Place {
	const start = node.position?.start;
	return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
