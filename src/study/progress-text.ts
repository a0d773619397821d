import { fill, fillPlural, type Plural } from '../course/fill-words.ts';
import { listText, numberText, rangeText } from '../course/number-text.ts';
import type { Progress } from './sum-progress.ts';

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
		plural(words.done, notes, { done: numberText(done, language) }),
		...(partly > 0 ? [fill(words.partly, { count: numberText(partly, language) })] : []),
	];
	const left = [
		toGo.most > 0 && fill(words.toGo, { minutes: rangeText(toGo, language) }),
		toGo.unknown > 0 && plural(words.unknown, toGo.unknown),
	].filter((text) => text !== false);
	return [marked, left]
		.filter(({ length }) => length > 0)
		.map((facts) => listText(facts, language))
		.join('; ');
}
