import type { Words } from '../../words/en.ts';

/** What the components of a note need to know of the site around them. */
export interface NoteContext {
	words: Words['note'];
	/** The course's language. */
	language: string;
	base: string;
}
