import type { KeptCopy, Offer } from '../../course/offline/kept-copy.ts';
import type { Words } from '../../words/en.ts';

/** What the page can know. */
export interface Known {
	/** What the site offers; undefined when it does not answer. */
	offer: Offer | undefined;
	/** What is kept, complete. */
	copy: KeptCopy | undefined;
	/** How many files are in the cache. */
	stored: number;
	/** Whether a copy is being made right now. */
	isFetching: boolean;
}

/** Where the reader stands; each has its words and its buttons. */
export type State =
	'not-offered' | 'ending' | 'unreachable' | 'none' | 'partly' | 'keeping' | 'kept' | 'renewing';

/** Numbers as a reader reads them. */
export type Figures = Readonly<Record<'files' | 'done' | 'download' | 'bytes', string>>;

/** Tells where the reader stands. */
export function stateOf({ offer, copy, stored, isFetching }: Known): State {
	if (offer?.keep === false) return stored > 0 ? 'ending' : 'not-offered';
	if (isFetching) return copy ? 'renewing' : 'keeping';
	// Whoever empties the caches by hand may leave the record.
	if (copy && stored >= copy.files) return 'kept';
	if (offer === undefined) return 'unreachable';
	return stored > 0 ? 'partly' : 'none';
}

/** The sentence for a state. */
export function stateText(
	state: State,
	known: Known,
	words: Words['offline']['told'],
	language: string,
): string {
	if (state === 'kept' && known.offer === undefined) return words.keptOffline;
	return withFigures(words[state], figuresOf(known, known.stored, language));
}

/**
 * Fills the `{…}` of a sentence. Not `fill()`: shared with this page, it would be a file of its own to
 * those of progress, which load as many as they may.
 */
export function withFigures(sentence: string, figures: Partial<Figures>): string {
	return Object.entries(figures).reduce(
		(text, [name, figure]) => text.replace(`{${name}}`, figure),
		sentence,
	);
}

/** @param done how many files are there */
export function figuresOf({ offer, copy }: Known, done: number, language: string): Figures {
	const offered = offer?.keep === true ? offer : undefined;
	const number = new Intl.NumberFormat(language);
	return {
		files: number.format(offered?.files ?? copy?.files ?? 0),
		done: number.format(done),
		download: megabytes(offered?.download ?? 0, language),
		bytes: megabytes(copy?.bytes ?? offered?.bytes ?? 0, language),
	};
}

/** Bytes as `0.9 MB`; a million bytes each, never told as nothing. */
export function megabytes(bytes: number, language: string): string {
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit: 'megabyte',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
	}).format(Math.max(0.1, bytes / 1e6));
}

/** @param date ISO 8601 */
export function momentText(date: string, language: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
		new Date(date),
	);
}
