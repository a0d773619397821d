import { minutesText, type TimeWords } from '../../course/minutes-text.ts';
import type { TimedNote } from '../../course/note-time.ts';

/** What a hit shows of a note besides its words and facets. */
export interface Shown extends TimedNote {
	code: string;
	/** The minutes in words: `45–60 min`. */
	minutes: string;
}

/** Packs what a hit shows into one value for the index: `["D6","45–60 min",45,45,60]`. */
export function packShown(note: TimedNote & { code: string }, words: TimeWords): string {
	return JSON.stringify([
		note.code,
		minutesText(note, words),
		note.estimate ?? null,
		...note.timeSpent,
	]);
}

/**
 * Unpacks {@link packShown}'s value; from an empty one comes what is empty and unknown.
 *
 * @throws SyntaxError when it is something else
 */
export function unpackShown(packed: string): Shown {
	const [code = '', minutes = '', estimate, ...timeSpent] = JSON.parse(packed || '[]') as [
		code?: string,
		minutes?: string,
		estimate?: number | null,
		...timeSpent: number[],
	];
	return { code, minutes, estimate: estimate ?? undefined, timeSpent };
}
