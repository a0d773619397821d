import type { Course, Note } from './types.ts';

/** The notes before and after one note in course order; they may stand in other modules. */
export interface Neighbours {
	previous: Note | undefined;
	next: Note | undefined;
}

/**
 * Previous and next of every note, by note id, across modules in course order. Prerequisites play
 * no part in it. Made once for all pages, so that a thousand notes cost no more than one each.
 */
export function noteOrder(course: Pick<Course, 'notes'>): ReadonlyMap<string, Neighbours> {
	const { notes } = course;
	return new Map(
		notes.map((note, index) => [note.id, { previous: notes[index - 1], next: notes[index + 1] }]),
	);
}
