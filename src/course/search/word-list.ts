/**
 * The words of a language's notes, for telling a misspelt word from one that is simply not there: word →
 * how much it counts as what was meant, from 0 to {@link mostWeight}. A long list keeps the weightiest only.
 */
export type WordList = ReadonlyMap<string, number>;

/** The weight of a word that stands everywhere, or in a name or a heading. */
export const mostWeight = 5;

const firstCapital = 'A'.charCodeAt(0);
/** Shared letters are told by one character of base 36. */
const mostShared = 35;

/** Packs the lists of all languages for the way to the browser. Words hold no capitals. */
export function packWordLists(lists: ReadonlyMap<string, WordList>): string {
	return JSON.stringify(
		Object.fromEntries([...lists].map(([language, words]) => [language, packWords(words)])),
	);
}

/**
 * Sorted, each word is written as how many letters it shares with the one before it, the rest, and a
 * capital for how much it counts: `0dockerE6fileD` is docker and dockerfile.
 */
function packWords(words: WordList): string {
	let last = '';
	const packed = [...words.keys()].toSorted(byCode).map((word) => {
		let shared = 0;
		while (shared < Math.min(last.length, mostShared) && last[shared] === word[shared]) shared++;
		last = word;
		const capital = String.fromCharCode(firstCapital + (words.get(word) ?? 0));
		return shared.toString(36) + word.slice(shared) + capital;
	});
	return packed.join('');
}

/**
 * Unpacks a list of what {@link packWordLists} gave, once it is parsed.
 *
 * @param language as the index has it; of one without notes the list is empty
 * @throws TypeError when it is something else
 */
export function unpackWordList(packed: unknown, language: string): WordList {
	const words = (packed as Readonly<Record<string, string>>)[language] ?? '';
	const list = new Map<string, number>();
	let last = '';
	for (const [, shared = '0', rest = '', capital = 'A'] of words.matchAll(
		/(.)([^A-Z]*)([A-Z])/gu,
	)) {
		last = last.slice(0, Number.parseInt(shared, 36)) + rest;
		list.set(last, capital.charCodeAt(0) - firstCapital);
	}
	return list;
}

function byCode(a: string, b: string): number {
	return a < b ? -1 : 1;
}
