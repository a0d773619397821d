import { Chance } from './chance.ts';
import { writeCodeBlocks } from './code-blocks.ts';
import { drawPng, drawSvg } from './draw-picture.ts';
import type { NotePlaces } from './make-course.ts';
import type { AlertType, BenchNote, Block, Inline, Sentence } from './note-model.ts';
import { nouns, zipfWord } from './words.ts';
import { countWords, writeName, writeSentence } from './write-sentence.ts';

/** Words of a note's prose: headings, lists, tables and questions counted, code not. */
const wordsOfNote = 1000;
/** Every so many notes there is a picture; every second of them a drawing, the others of pixels. */
const notesPerPicture = 5;

const kinds = ['video', 'lab', 'tutorial', 'reading'] as const;
const difficulties = ['beginner', 'intermediate', 'advanced'] as const;
const alerts: readonly AlertType[] = ['note', 'tip', 'warning', 'caution'];

/** The note at a place of the course, from 0. */
export function makeNote(places: NotePlaces, place: number, seed: number): BenchNote {
	const chance = new Chance(seed * 1_000_003 + place);
	const { id = '', module = '', order = 1 } = places.ids[place] ?? {};
	const title = writeName(chance);
	const picture = place % notesPerPicture === 0 ? drawPicture(chance, id, place) : undefined;
	const reports = chance.below(5);
	return {
		id,
		module,
		title,
		summary: summarise(chance),
		order,
		kind: chance.pick(kinds),
		difficulty: chance.pick(difficulties),
		minutes: Array.from({ length: reports }, () => 5 + chance.below(115)),
		estimate: chance.below(3) > 0 ? 10 + chance.below(80) : undefined,
		prerequisites: order > 1 && chance.below(2) > 0 ? [places.ids[place - 1]?.id ?? ''] : [],
		tags: [...new Set([chance.pick(nouns), chance.pick(nouns)])],
		updated: `2026-${String(1 + chance.below(10)).padStart(2, '0')}-${String(1 + chance.below(28)).padStart(2, '0')}`,
		blocks: new NoteWriter(chance, places).write(picture?.file),
		picture,
	};
}

function drawPicture(chance: Chance, id: string, place: number) {
	const stem = id.replace(/^.*\//, '');
	return place % (2 * notesPerPicture) === 0
		? { file: `${stem}-parts.svg`, bytes: drawSvg(chance, chance.pickSome(nouns, 4)) }
		: { file: `${stem}-screen.png`, bytes: drawPng(chance) };
}

class NoteWriter {
	readonly #chance: Chance;
	readonly #places: NotePlaces;
	readonly #blocks: Block[] = [];

	constructor(chance: Chance, places: NotePlaces) {
		this.#chance = chance;
		this.#places = places;
	}

	/** The blocks of a note, filled up with prose until it has its words. */
	write(picture: string | undefined): Block[] {
		const chance = this.#chance;
		const sentence = (): Sentence => [writeSentence(chance)];
		const features: (() => Block)[] = [
			...writeCodeBlocks(chance).map((code) => (): Block => ({ kind: 'code', ...code })),
			() => this.#table(),
			() => ({ kind: 'alert', type: chance.pick(alerts), text: sentence() }),
			() => ({ kind: 'steps', items: [sentence(), sentence(), sentence(), sentence()] }),
			() => ({
				kind: 'tabs',
				tabs: ['Linux', 'macOS', 'Windows'].map((title) => ({ title, text: sentence() })),
			}),
			() => this.#changed(),
		];
		if (picture !== undefined) {
			features.push(() => ({
				kind: 'figure',
				file: picture,
				alt: plain(writeSentence(chance)),
				caption: sentence(),
			}));
		}
		const questions = [1, 2].map((number): Block => ({
			kind: 'question',
			id: `q${number}-${zipfWord(chance)}`,
			question: [plain(writeSentence(chance)).replace(/\.$/, '?')],
			answer: sentence(),
		}));

		this.#blocks.push({ kind: 'heading', level: 2, text: 'What you will be able to do' });
		this.#blocks.push({ kind: 'list', items: [sentence(), sentence(), sentence()] });
		const blocks = features.map((make) => make());
		const fixed = [...this.#blocks, ...blocks, ...questions].reduce(
			(sum, block) => sum + wordsOf(block),
			0,
		);
		const room = wordsOfNote - fixed - 4 * blocks.length;
		for (const [index, block] of blocks.entries()) {
			if (index % 2 === 0) this.#heading(index === 0 || chance.below(2) > 0 ? 2 : 3);
			this.#paragraphs(Math.round(room / blocks.length));
			this.#blocks.push(block);
		}
		this.#blocks.push({ kind: 'heading', level: 2, text: 'Check yourself' }, ...questions);
		return this.#blocks;
	}

	#heading(level: 2 | 3): void {
		this.#blocks.push({ kind: 'heading', level, text: writeName(this.#chance) });
	}

	/** Paragraphs of three sentences, so many words in all; one of the sentences leads somewhere. */
	#paragraphs(words: number): void {
		let left = words;
		while (left > 6) {
			const text: Inline[] = [];
			for (let count = 0; count < 3 && left > 6; count++) {
				const sentence = writeSentence(this.#chance);
				left -= countWords(sentence);
				text.push(count === 0 ? sentence : ` ${sentence}`);
			}
			if (this.#chance.below(3) === 0) text.push(' See ', this.#reference(), '.');
			this.#blocks.push({ kind: 'paragraph', text });
		}
	}

	#reference(): Inline {
		const { ids, terms } = this.#places;
		if (this.#chance.below(2) === 0) {
			const { id, term } = this.#chance.pick(terms);
			return { kind: 'term', id, text: term };
		}
		return {
			kind: 'link',
			note: this.#chance.pick(ids).id,
			text: `more on ${zipfWord(this.#chance)}`,
		};
	}

	#table(): Block {
		const cell = () => `${this.#chance.pick(nouns)} ${zipfWord(this.#chance)}`;
		const rows = Array.from({ length: 5 }, () => [cell(), String(this.#chance.below(900)), cell()]);
		return { kind: 'table', head: ['Part', 'Milliseconds', 'What to look at'], rows };
	}

	#changed(): Block {
		const name = zipfWord(this.#chance);
		return {
			kind: 'changed',
			date: `20${18 + this.#chance.below(8)}-05-17`,
			source: `https://example.com/${name}/releases`,
			cite: `Releases of ${name}`,
			then: plain(writeSentence(this.#chance)),
			now: plain(writeSentence(this.#chance)),
		};
	}
}

/** A sentence where a summary stands, longer when it is short: 40 to 160 characters. */
function summarise(chance: Chance): string {
	const sentence = plain(writeSentence(chance));
	return sentence.length < 60 ? `${sentence} Nothing of it is true.` : sentence;
}

function plain(text: string): string {
	return text.replaceAll(/[*`]/g, '');
}

function wordsOf(block: Block): number {
	switch (block.kind) {
		case 'heading':
			return countWords(block.text);
		case 'paragraph':
		case 'alert':
			return ofSentence(block.text);
		case 'list':
		case 'steps':
			return block.items.reduce((sum, item) => sum + ofSentence(item), 0);
		case 'code':
			return 0;
		case 'table':
			return countWords([block.head, ...block.rows].flat().join(' '));
		case 'tabs':
			return block.tabs.reduce(
				(sum, { title, text }) => sum + countWords(title) + ofSentence(text),
				0,
			);
		case 'question':
			return ofSentence(block.question) + ofSentence(block.answer);
		case 'changed':
			return countWords(`${block.then} ${block.now} ${block.cite}`);
		case 'figure':
			return ofSentence(block.caption);
	}
}

function ofSentence(sentence: Sentence): number {
	return countWords(sentence.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
}
