import { findInNote } from './found-note.ts';
import type { SearchEngine } from './match.ts';
import { rank } from './rank.ts';
import { understand, type Knowledge } from './understand.ts';
import type { WordIndex } from './word-index.ts';

/** The search of the notes: reads what is asked, and ranks and shows what the index has of it. */
export function searchNotes(index: WordIndex, knowledge: Knowledge): SearchEngine {
	return {
		async match(words) {
			const { concepts, reading } = await understand(words, index, knowledge);
			// Of signs alone nothing can be found; of no words, everything.
			const notes = words === '' ? index.notes : rank(concepts, index.notes);
			return {
				reading,
				matches: notes.map((note) => ({
					facets: note.facets,
					load: () => findInNote(note, concepts, index),
				})),
			};
		},
	};
}
