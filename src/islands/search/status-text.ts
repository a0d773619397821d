import type { Answer } from './search.ts';
import { listText, numberText } from '../../course/number-text.ts';
import { fill, fillPlural, type SearchWords } from './vocabulary.ts';

/** What the live region says of an answer: how many notes, or that there is nothing. */
export function statusText(
	answer: Pick<Answer, 'query' | 'total' | 'unnarrowed' | 'reading' | 'missing'>,
	words: SearchWords,
	language: string,
): string {
	const { query, total, unnarrowed, reading, missing } = answer;
	if (unnarrowed === 0) return fill(words.nothing, { words: query.words });
	const sentences = [fillPlural(words.notes, total, language)];
	if (total === 0) sentences[0] = fillPlural(words.nothingLeft, unnarrowed, language);
	else if (total < unnarrowed) {
		sentences[0] = fillPlural(words.narrowed, total, language, {
			all: numberText(unnarrowed, language),
		});
	}
	if (missing > 0) sentences.push(fillPlural(words.missing, missing, language));
	if (reading.taken !== undefined) sentences.push(fill(words.taken, { words: reading.taken }));
	if (reading.unknown.length > 0) {
		const quoted = reading.unknown.map((word) => fill(words.quoted, { words: word }));
		sentences.push(
			fillPlural(words.unknown, quoted.length, language, { words: listText(quoted, language) }),
		);
	}
	return sentences.join(' · ');
}
