import type { Root } from 'hast';
import { markAlerts, type AlertKind } from './alerts.ts';
import { highlightCode, type CodeWords } from './code.ts';
import type { KeepTokens } from './code-tokens.ts';
import { markDirections } from './directions.ts';
import { drawDiagrams } from './diagrams.ts';
import { labelFootnotes } from './footnotes.ts';
import { anchorHeadings } from './headings.ts';
import { keepWords } from './inline-code.ts';
import { stackLayers } from './layers.ts';
import type { AddressOf } from './links.ts';
import type { Part } from './part.ts';
import { namePictures } from './pictures.ts';
import { prefixIds } from './prefix-ids.ts';
import { numberQuestions } from './questions.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { frameTables } from './tables.ts';
import { labelTasks } from './tasks.ts';
import { nameTerms } from './terms.ts';
import { toParts } from './to-parts.ts';
import { copyTree } from './tree.ts';

/** The interface's words that stand within a note's text. */
export interface NoteWords extends CodeWords {
	alerts: Readonly<Record<AlertKind, string>>;
	footnotes: string;
	backToText: (number: string) => string;
	table: (columns: string) => string;
}

export interface RenderOptions {
	/** The note's path relative to the content folder. */
	file: string;
	/** Stands before every id; empty on a page of its own. */
	idPrefix?: string;
	address: AddressOf;
	words: NoteWords;
	/** Where coloured code is kept, if it is. */
	keepTokens?: KeepTokens | undefined;
}

/** Renders a note's tree, which stays as it is, into parts. Its ids begin with `idPrefix`. */
export async function renderNote(tree: Root, options: RenderOptions): Promise<Part[]> {
	return toParts(await prepareNote(tree, options));
}

/** Everything that rendering does to a tree before it is cut into parts; answers with a new tree. */
export async function prepareNote(
	tree: Root,
	{ file, idPrefix = '', address, words, keepTokens }: RenderOptions,
): Promise<Root> {
	const note = copyTree(tree);
	rewriteLinks(note, file, address);
	namePictures(note, file);
	nameTerms(note);
	numberQuestions(note);
	stackLayers(note);
	markAlerts(note, words.alerts);
	frameTables(note, words.table);
	labelFootnotes(note, words);
	labelTasks(note);
	markDirections(note);
	anchorHeadings(note);
	keepWords(note);
	prefixIds(note, idPrefix);
	await drawDiagrams(note, { idPrefix });
	await highlightCode(note, { words, keepTokens });
	return note;
}
