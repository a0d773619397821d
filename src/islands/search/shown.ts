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

/** Unpacks {@link packShown}'s value; from anything else comes what is empty and unknown. */
export function unpackShown(packed: string): Shown {
	let values: unknown;
	try {
		values = JSON.parse(packed);
	} catch {
		// An index that another build made; the hit is shown without.
	}
	const [code, minutes, estimate, ...reports]: unknown[] = Array.isArray(values)
		? (values as unknown[])
		: [];
	return {
		code: typeof code === 'string' ? code : '',
		minutes: typeof minutes === 'string' ? minutes : '',
		estimate: typeof estimate === 'number' ? estimate : undefined,
		timeSpent: reports.filter((report) => typeof report === 'number'),
	};
}
