/**
 * The words of all notes, for telling a misspelt word from one that is simply not there. Sorted,
 * each word is written as how many letters it shares with the one before it, the rest, and a
 * capital for how much it counts: `0dockerE6fileD` is docker and dockerfile.
 */
export interface WordList {
	/** Whether every word of the index is in it; a long list keeps the weightiest only. */
	complete: boolean;
	/** Word → how much it counts as what was meant, from 0 to {@link mostWeight}. */
	words: ReadonlyMap<string, number>;
}

/** The weight of a word that stands everywhere, or in a name or a heading. */
export const mostWeight = 5;

const firstCapital = 'A'.charCodeAt(0);
/** Shared letters are told by one character of base 36. */
const mostShared = 35;

/** Packs a list for the way to the browser. Words hold no capitals. */
export function packWordList({ complete, words }: WordList): string {
	let last = '';
	const packed = [...words.keys()].toSorted(byCode).map((word) => {
		let shared = 0;
		while (shared < Math.min(last.length, mostShared) && last[shared] === word[shared]) shared++;
		last = word;
		const capital = String.fromCharCode(firstCapital + (words.get(word) ?? 0));
		return shared.toString(36) + word.slice(shared) + capital;
	});
	return JSON.stringify({ complete, words: packed.join('') });
}

/**
 * Unpacks what {@link packWordList} gave, once it is parsed.
 *
 * @throws TypeError when it is something else
 */
export function unpackWordList(packed: unknown): WordList {
	const { complete, words } = packed as { complete: boolean; words: string };
	const list = new Map<string, number>();
	let last = '';
	for (const [, shared = '0', rest = '', capital = 'A'] of words.matchAll(
		/(.)([^A-Z]*)([A-Z])/gu,
	)) {
		last = last.slice(0, Number.parseInt(shared, 36)) + rest;
		list.set(last, capital.charCodeAt(0) - firstCapital);
	}
	return { complete, words: list };
}

function byCode(a: string, b: string): number {
	return a < b ? -1 : 1;
}
