import { nearest } from '../src/schema/nearest.ts';

/** The note id that a wrong one most probably meant: the same name in another module, else the nearest. */
export function nearestNote(id: string, ids: Iterable<string>): string | undefined {
	const all = [...ids];
	const name = id.slice(id.lastIndexOf('/') + 1);
	return all.find((other) => other.endsWith(`/${name}`)) ?? nearest(id, all);
}

/** Ids that a wrong one is compared with; a page with more would take minutes if all links were wrong. */
const mostCompared = 300;

/** The id of a place that a wrong one most probably meant: the nearest, else the one that shares most words. */
export function nearestAnchor(anchor: string, anchors: readonly string[]): string | undefined {
	if (anchors.length > mostCompared) return undefined;
	const words = wordsOf(anchor);
	const shared = (other: string) =>
		wordsOf(other).filter((word) => words.some((one) => isSame(one, word))).length;
	const best = anchors.toSorted((a, b) => shared(b) - shared(a))[0] ?? '';
	return nearest(anchor, anchors) ?? (shared(best) > 0 ? best : undefined);
}

/** The words of an id, without those that any id may have. */
function wordsOf(id: string): string[] {
	return id.split('-').filter((word) => word.length > 3);
}

/** Whether two words are the same but for an ending: cleaning, cleanup. */
function isSame(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

/** " Did you mean docker?", or nothing. Begins with a space. */
export function suggest(word: string | undefined): string {
	return word === undefined ? '' : ` Did you mean ${word}?`;
}
