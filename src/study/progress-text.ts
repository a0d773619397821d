import { fill, fillPlural, type Plural } from '../course/fill-words.ts';
import type { MinutesRange, Progress } from './sum-progress.ts';

/** The words for a sum of progress. `{…}` is filled. */
export interface ProgressWords {
	none: string;
	done: Plural;
	partly: string;
	toGo: string;
	unknown: Plural;
	finished: Plural;
}

/** How far a reader is: `2 of 6 notes done, 1 partly; 120–180 min to go, 1 note without a time`. */
export function progressText(
	{ notes, done, partly, toGo }: Progress,
	words: ProgressWords,
	language: string,
): string {
	const plural = (forms: Plural, count: number, values = {}) =>
		fillPlural(forms, count, language, values);
	if (notes > 0 && done === notes) return plural(words.finished, notes);
	if (done + partly === 0) return words.none;
	const marked = [
		plural(words.done, notes, { done }),
		...(partly > 0 ? [fill(words.partly, { count: partly })] : []),
	].join(', ');
	const left = [
		toGo.most > 0 && fill(words.toGo, { minutes: rangeText(toGo) }),
		toGo.unknown > 0 && plural(words.unknown, toGo.unknown),
	].filter(Boolean);
	return [marked, ...(left.length > 0 ? [left.join(', ')] : [])].join('; ');
}

/** `45–60`, or `45` when both ends are the same. */
export function rangeText({ least, most }: Pick<MinutesRange, 'least' | 'most'>): string {
	return least === most ? `${most}` : `${least}–${most}`;
}
