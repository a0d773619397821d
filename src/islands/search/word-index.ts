import type { NoteShape } from '../../course/search/note-shape.ts';
import type { Facets } from './query.ts';
import type { Shown } from './shown.ts';

/**
 * What the search asks of an engine: where words stand, and what a note says. Everything else,
 * from reading a query to ranking and excerpts, is built on this and knows no engine. All of it
 * rejects when a part of the index cannot be had.
 */
export interface WordIndex {
	/** Every note, in course order. */
	notes: readonly IndexedNote[];
	/** Words that stand so often that to look one up costs much: thousands of places. */
	heavy: Readonly<Record<string, number>>;
	/**
	 * The notes that have a word as a whole, in any of its forms, `layer` for `layers`; or several
	 * words one after the other.
	 *
	 * @param words as `tokens.ts` gives them
	 */
	look(words: string): Promise<Standings>;
	/** The notes in whose names a heavy word stands, with its positions there and a score of 0. */
	named(word: string): Promise<Standings>;
	/** The very positions of a word, or of words in a row, in a note that has them. Fetches the note. */
	positions(page: string, words: string): Promise<readonly number[]>;
	/** Fetches what a note says. */
	read(page: string): Promise<NoteText>;
}

export interface IndexedNote {
	shape: NoteShape;
	facets: Facets;
}

/** How something stands in the notes that have it, by the index's name of the note's page. */
export type Standings = ReadonlyMap<string, Standing>;

export interface Standing {
	/** How much of the note is about it; comparable between notes. */
	score: number;
	/** Where it stands, counted in words. Longer words that begin as it does may be among them. */
	positions: readonly number[];
}

/** What the index holds of a note. */
export interface NoteText extends Shown {
	/** Its id, `docker/docker-images`. */
	note: string;
	/** Where it is, base path included. */
	address: string;
	/** Its text as it is counted, with the marks of `text-marks.ts`. */
	words: readonly string[];
	/** Anchors of its headings, by the position of their first word. */
	anchors: ReadonlyMap<number, string>;
}
