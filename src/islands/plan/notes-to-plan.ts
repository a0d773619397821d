import { notesOnPage, type NoteOnPage } from '../progress/notes-on-page.ts';
import type { NamedNote } from './model.ts';

/** A note of the page, with the row of the table that it was read from. */
export type NoteToPlan = NamedNote & NoteOnPage & { row: HTMLElement };

/** The notes of the course in its order, from the table of the page. */
export function notesToPlan(): NoteToPlan[] {
	const named = new Map(notesOnPage().map((note) => [note.id, note]));
	return [...document.querySelectorAll<HTMLElement>('[data-place]')]
		.sort((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']))
		.flatMap((row) => {
			const { note: id = '', level, needs = '' } = row.dataset;
			const note = named.get(id);
			const module = id.slice(0, id.indexOf('/'));
			const prerequisites = needs === '' ? [] : needs.split(' ');
			return note ? { ...note, row, module, prerequisites, level: Number(level) } : [];
		});
}
