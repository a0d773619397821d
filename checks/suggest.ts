import { nearest } from '../src/schema/nearest.ts';

/** The note id that a wrong one most probably meant: the same name in another module, else the nearest. */
export function nearestNote(id: string, ids: Iterable<string>): string | undefined {
	const all = [...ids];
	const name = id.slice(id.lastIndexOf('/') + 1);
	return all.find((other) => other.endsWith(`/${name}`)) ?? nearest(id, all);
}

/** " Did you mean docker?", or nothing. Begins with a space. */
export function suggest(word: string | undefined): string {
	return word === undefined ? '' : ` Did you mean ${word}?`;
}
