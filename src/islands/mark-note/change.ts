import { markNote } from '../../study/mark-note.ts';
import type { State } from '../../study/record.ts';
import { changeStudy, type Kept } from '../progress/change-study.ts';
import { placeIn } from './model.ts';

/** Stores what the reader says of a note. */
export function keepState(note: string, state: State): Kept {
	return changeStudy((record) => markNote(record, note, state, now()));
}

/** Stores where the reader is in the note of the page; nothing before its first heading. */
export function keepPlace(note: string): void {
	const headings = [...document.querySelectorAll('.prose > h2[id]')].map((heading) => ({
		id: heading.id,
		text: heading.textContent,
		top: heading.getBoundingClientRect().top,
	}));
	const place = placeIn(note, headings, innerHeight / 3, now());
	if (place) changeStudy((record) => ({ ...record, place }));
}

function now(): string {
	return new Date().toISOString();
}
