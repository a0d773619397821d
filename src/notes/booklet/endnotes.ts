import type { Element, Root } from 'hast';
import {
	attributeOf,
	element,
	isComponent,
	isElement,
	replaceNodes,
	setAttribute,
	textOf,
} from '../tree.ts';

/** An address that a text links to, printed at the text's end. */
export interface Endnote {
	number: number;
	/** The address as it is printed. */
	text: string;
}

/** The endnotes of one text, each address once. */
export class Endnotes {
	readonly #notes = new Map<string, Endnote>();
	readonly #printed: (href: string) => string;

	/** @param printed an address as it is to be printed */
	constructor(printed: (href: string) => string) {
		this.#printed = printed;
	}

	/** The note of an address, made where there is none yet. */
	noteOf(href: string): Endnote {
		let note = this.#notes.get(href);
		if (!note) {
			note = { number: this.#notes.size + 1, text: this.#printed(href) };
			this.#notes.set(href, note);
		}
		return note;
	}

	/** Whether a link's text is its address, which then needs no note. */
	saysItself(href: string, text: string): boolean {
		return bare(text) === bare(this.#printed(href));
	}

	/** All of them, in the order of the text. */
	get list(): readonly Endnote[] {
		return [...this.#notes.values()];
	}
}

/**
 * Puts behind every link that leads out of the booklet the number of the note that says its address,
 * and tells a `<Changed>` that of its source.
 */
export function markAddresses(tree: Root, endnotes: Endnotes): void {
	replaceNodes(tree, (node) => {
		if (isComponent(node) && node.name === 'Changed') {
			const { number } = endnotes.noteOf(attributeOf(node, 'source') ?? '');
			setAttribute(node, 'endnote', String(number));
			return undefined;
		}
		if (!isElement(node, 'a')) return undefined;
		const href = node.properties['href'] ?? '';
		if (href.startsWith('#') || endnotes.saysItself(href, textOf(node))) return undefined;
		return [node, mark(endnotes.noteOf(href))];
	});
}

function mark({ number }: Endnote): Element {
	return element('sup', { className: ['endnote-mark'] }, String(number));
}

function bare(address: string): string {
	return address
		.trim()
		.replace(/^https:\/\//, '')
		.replace(/\/$/, '');
}
