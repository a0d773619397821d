import type { ReadSource } from './draft.ts';

/** What became of a part of a source: the lines that went in, and all that is said of them now. */
export interface Held {
	from: readonly number[];
	text: string;
}

/**
 * Holds every line of a source against what became of it.
 *
 * @param held notes with their text, and what the report quotes.
 * @returns the lines of which a word is in none of the places that hold them, ascending.
 * @throws Error when a line that is not empty is held by nothing.
 */
export function findLostWords(
	{ file, lines }: Pick<ReadSource, 'file' | 'lines'>,
	held: readonly Held[],
): number[] {
	const places = new Map<number, Set<string>[]>();
	for (const { from, text } of held) {
		const words = new Set(wordsOf(text));
		for (const line of new Set(from)) places.set(line, [...(places.get(line) ?? []), words]);
	}
	return lines.flatMap(({ text, from: [line = 0] }) => {
		if (text.trim() === '') return [];
		const sets = places.get(line);
		if (!sets) throw new Error(`line ${line} of ${file} is in no note and not in the report`);
		return wordsOf(text).every((word) => sets.some((words) => words.has(word))) ? [] : [line];
	});
}

function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
