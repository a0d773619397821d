import type { Answer } from './search.ts';
import { fill, fillPlural, type SearchWords } from './vocabulary.ts';

/** What the live region says of an answer: how many notes, or that there is nothing. */
export function statusText(
	{ query, total, unnarrowed }: Pick<Answer, 'query' | 'total' | 'unnarrowed'>,
	words: SearchWords,
	language: string,
): string {
	if (unnarrowed === 0) return fill(words.nothing, { words: query.words });
	if (total === 0) return fillPlural(words.nothingLeft, unnarrowed, language);
	if (total < unnarrowed) return fillPlural(words.narrowed, total, language, { all: unnarrowed });
	return fillPlural(words.notes, total, language);
}
