import type { CourseToFill } from './course-to-fill.ts';

/** `Lab: Intro to S3` is a lab called Intro to S3, where the course has labs. */
export function splitKind(
	title: string,
	kinds: CourseToFill['kinds'],
): { title: string; kind?: string } {
	const [, word = '', rest = ''] = /^(\w+)\s*[:–—-]\s+(\S.*)$/.exec(title) ?? [];
	const kind = idOfWord(word, kinds);
	return kind === undefined ? { title, ...kindWithin(title, kinds) } : { title: rest, kind };
}

/** The id of one of the course's words, by itself or by the word. */
export function idOfWord(word: string, words: ReadonlyMap<string, string>): string | undefined {
	const written = word.toLowerCase();
	if (written === '') return undefined;
	return [...words].find(([id, said]) => id === written || said.toLowerCase() === written)?.[0];
}

/** A kind that stands in a title as a word: `Docker intro lab`. */
function kindWithin(title: string, kinds: CourseToFill['kinds']): { kind?: string } {
	const found = title.split(/[^\p{L}]+/u).map((word) => idOfWord(word, kinds));
	const kind = found.find((id) => id !== undefined);
	return kind === undefined ? {} : { kind };
}
