import { unpackWordList } from '../../course/search/word-list.ts';
import { explainUnknown } from './explain-unknown.ts';
import { fetchJson } from './fetch-json.ts';
import type { Spelling } from './understand.ts';

/** Fetches what says what a word means that stands in no note. */
export async function openSpelling(base: string): Promise<Spelling> {
	const language = document.documentElement.lang.toLowerCase();
	const list = unpackWordList(await fetchJson(`${base}pagefind/words.json`), language);
	return { explain: (query, heard, index) => explainUnknown(query, heard, index, list) };
}
