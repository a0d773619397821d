import type { Note } from './types.ts';

/** The part of a module's line that stands beside one of its notes. */
export interface StationsAround {
	/** How many notes of the module are left out before the first one shown. */
	earlier: number;
	shown: readonly Note[];
	/** How many are left out after the last one. */
	later: number;
}

/**
 * Cuts a long module to the stations around a note, so that they and the note's own sections fit
 * the height of a window. A cut leaves out two notes or more: one would take no more room than the
 * words for it.
 *
 * @param most how many stations may be shown
 */
export function stationsAround(notes: readonly Note[], id: string, most = 10): StationsAround {
	const index = notes.findIndex((note) => note.id === id);
	if (notes.length <= most + 1) return { earlier: 0, shown: notes, later: 0 };
	const start = Math.min(Math.max(0, index - Math.floor(most / 2)), notes.length - most);
	const from = start === 1 ? 0 : start;
	const to = start + most === notes.length - 1 ? notes.length : start + most;
	return { earlier: from, shown: notes.slice(from, to), later: notes.length - to };
}
