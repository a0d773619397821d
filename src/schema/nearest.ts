import { countEdits } from './count-edits.ts';

/**
 * The candidate that a misspelt word most probably meant, or nothing when none is close: two
 * letters may differ, in long words a third of them, in words of up to three letters one. Two
 * neighbours that changed places count as one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const written = word.toLowerCase();
	let best: string | undefined;
	let least = (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
	for (const candidate of candidates) {
		const edits = countEdits(written, candidate.toLowerCase(), least);
		if (edits < least) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}

/** " Did you mean docker?", or nothing when no candidate is close. Begins with a space. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
	const match = nearest(word, candidates);
	return match === undefined ? '' : ` Did you mean ${match}?`;
}
