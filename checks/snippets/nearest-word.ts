import { nearest } from '../../src/schema/nearest.ts';

/** Letters of the longest word that somebody may have misspelt; comparing longer ones takes long. */
const longest = 60;

/** The candidate that a word of a block most probably meant, or nothing. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
	return word.length > longest ? undefined : nearest(word, candidates);
}
