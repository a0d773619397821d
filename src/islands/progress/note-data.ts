import type { Note } from '../../course/types.ts';

/** What the element of a note tells the scripts of a page that counts notes: its data attributes. */
export function noteData({ id, code, timeSpent, estimate }: Note) {
	return {
		'data-note': id,
		'data-code': code,
		'data-times': timeSpent.length > 0 ? timeSpent.join(' ') : undefined,
		'data-estimate': estimate,
	};
}
