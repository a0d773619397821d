import type { Content } from '../content.ts';

/**
 * The words that a course knows beyond the dictionary: its glossary, its tags, the tools that its
 * notes were checked with, and content/words.txt; each also with an s behind it.
 */
export function knownWords({ glossary, notes, words: file }: Content): string[] {
	const terms = Object.entries(glossary?.data ?? {});
	const texts = [
		...terms.flatMap(([id, { term, also }]) => [id, term, ...also]),
		...notes.flatMap(({ data }) => [...(data?.tags ?? []), ...Object.keys(data?.verified ?? {})]),
		...(file?.lines ?? []).map(({ word }) => word),
	];
	const words = texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []);
	return [...new Set(words.flatMap((word) => [word, `${word}s`]))];
}
