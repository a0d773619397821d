import type { PagefindInstance, PagefindPage, PageReader } from './pagefind-api.ts';
import { resembles } from './resembles.ts';
import { readExcerpt } from './segments.ts';

/**
 * Tells whether every word stands somewhere in the index. Pagefind answers one that does not with
 * the pages that hold its longest beginning, `ansible` with `an`; an exact search does not, but
 * knows no word that is half typed: there the best page tells what was found.
 */
export function wordsKnownTo(
	instance: PagefindInstance,
	readPage: PageReader,
): (words: string) => Promise<boolean> {
	const known = new Map<string, Promise<boolean>>();
	const look = async (word: string) => {
		const exact = await instance.search(`"${word}"`);
		if (exact.results.length > 0) return true;
		const [best] = (await instance.search(word)).results;
		if (!best) return false;
		const found = await readPage(best, wordsFoundIn);
		return found.some((candidate) => resembles(word, candidate));
	};
	const isKnown = (word: string) => {
		const answer = known.get(word) ?? look(word);
		known.set(word, answer);
		answer.catch(() => known.delete(word));
		return answer;
	};
	return async (words) => {
		const answers = await Promise.all(words.split(' ').filter(Boolean).map(isKnown));
		return answers.every(Boolean);
	};
}

/** The words for which Pagefind took a page, and those of its meta data, any of which it may be. */
function wordsFoundIn({ meta, sub_results }: PagefindPage): string[] {
	const marked = sub_results.flatMap(({ excerpt }) =>
		readExcerpt(excerpt).flatMap(({ text, marked }) => (marked ? [text] : [])),
	);
	return [...marked, ...Object.values(meta)].flatMap((text) => text.split(/\s+/));
}
