import type { WordList } from '../../course/search/word-list.ts';
import { meaningOf } from './spelling.ts';
import { together, type Explained, type Heard } from './understand.ts';
import type { WordIndex } from './word-index.ts';

/** More beginnings than this are no help. */
const mostBeginnings = 4;

/**
 * Finds what the words of a query mean that stand nowhere, and gives them that meaning.
 *
 * @throws Error when a word does stand in the notes: then a part of the index is missing, of which
 *   the engine said nothing
 */
export async function explainUnknown(
	query: string,
	heard: readonly Heard[],
	index: WordIndex,
	list: WordList,
): Promise<Explained> {
	const changes: [typed: string, meant: string][] = [];
	const unknown: string[] = [];
	const beginnings: string[] = [];
	let halfTyped: Heard | undefined;
	for (const one of heard.filter(({ found }) => found.size === 0)) {
		const { typed, words, quoted } = one.token;
		const isLast = one === heard.at(-1);
		if (list.has(words)) {
			throw new Error(`The index lost "${words}": a part of it could not be fetched.`);
		}
		const meaning = meaningOf(words, list);
		const isBeginning = meaning.endings.length > 0;
		if (!quoted) {
			one.names = isBeginning ? [...meaning.endings] : [meaning.corrected ?? []].flat();
			one.found = together(await Promise.all(one.names.map((name) => index.look(name))));
		}
		if (one.found.size === 0) {
			unknown.push(typed);
			beginnings.push(...meaning.beginnings.slice(0, mostBeginnings));
			if (isLast && !quoted && heard.length > 1 && meaning.beginnings.length > 0) halfTyped = one;
		} else if (!(isLast && isBeginning)) {
			changes.push([typed, one.names[0] ?? typed]);
		}
	}
	return { reading: { ...rewritten(query, changes), unknown, beginnings }, halfTyped };
}

/** The query as it was taken, and how to ask it as it was typed. */
function rewritten(query: string, changes: readonly (readonly [typed: string, meant: string])[]) {
	if (changes.length === 0) return {};
	const replaced = (by: (typed: string, meant: string) => string) =>
		changes.reduce((text, [typed, meant]) => text.replace(typed, () => by(typed, meant)), query);
	return { taken: replaced((_typed, meant) => meant), literal: replaced((typed) => `"${typed}"`) };
}
