import type { Root } from 'hast';
import type { Part } from '../part.ts';
import { prepareNote, type NoteWords, type RenderOptions } from '../render-note.ts';
import { toParts } from '../to-parts.ts';
import { demoteTables } from './demote-tables.ts';
import { Endnotes, markAddresses, type Endnote } from './endnotes.ts';
import { gatherAnswers, type GatheredAnswer, type QuestionWords } from './gather-answers.ts';
import { leadWithin, type WithinOptions } from './lead-within.ts';
import { markShortCode } from './mark-short-code.ts';
import { numberHeadings } from './number-headings.ts';
import { spellTabs } from './spell-tabs.ts';

/** A note on its way into a booklet. */
export interface ChapterText {
	/** Always the same one, which stays as it is. */
	tree: () => Root;
	/** The note's path relative to the content folder. */
	file: string;
	/** Stands before every id. */
	idPrefix: string;
	/** Level of the heading over it. */
	level: number;
	/** The address of its lesson, which is told beside the text and so is its first endnote. */
	source?: string | undefined;
}

export interface BookletOptions
	extends WithinOptions, Pick<RenderOptions, 'address' | 'keepTokens'> {
	words: NoteWords & QuestionWords;
	/** An address as it is printed. */
	printed: (href: string) => string;
}

export interface RenderedChapter {
	parts: Part[];
	endnotes: readonly Endnote[];
	answers: RenderedAnswer[];
}

export interface RenderedAnswer extends Omit<GatheredAnswer, 'tree'> {
	parts: Part[];
}

export interface RenderedBooklet {
	/** In the order of the texts. */
	chapters: RenderedChapter[];
	/** Of the answers, which stand together. */
	endnotes: readonly Endnote[];
}

/**
 * Renders notes to stand on one page: headings numbered, tabs spelt out, answers taken to the end,
 * addresses gathered as endnotes. Chapter by chapter, since trees take room.
 */
export async function renderBooklet(
	texts: readonly ChapterText[],
	options: BookletOptions,
): Promise<RenderedBooklet> {
	const ofAnswers = new Endnotes(options.printed);
	const chapters: RenderedChapter[] = [];
	let first = 1;
	for (const text of texts) {
		const tree = await prepareNote(text.tree(), { ...options, ...text });
		numberHeadings(tree, options.numbers, text.level);
		spellTabs(tree);
		demoteTables(tree);
		markShortCode(tree);
		leadWithin(tree, options);
		const gathered = gatherAnswers(tree, first, options.words);
		first += gathered.length;

		const endnotes = new Endnotes(options.printed);
		if (text.source !== undefined) endnotes.noteOf(text.source);
		markAddresses(tree, endnotes);
		const answers = gathered.map(({ tree: answer, ...about }) => {
			markAddresses(answer, ofAnswers);
			return { ...about, parts: toParts(answer) };
		});
		chapters.push({ parts: toParts(tree), endnotes: endnotes.list, answers });
	}
	return { chapters, endnotes: ofAnswers.list };
}
