import { noteSchema, type NoteData } from '../../../schema/note.ts';

/** A key that may stand at the top of a note. */
export interface FrontmatterKey {
	key: string;
	required: boolean;
	/** As the schema describes it, where no other words are given. */
	meaning: string;
}

/** What each key of a note's frontmatter means. */
export type KeyMeanings = Readonly<Record<keyof NoteData, string>>;

/**
 * Every key of a note's frontmatter, in the schema's order.
 *
 * @param meanings in another language than the schema's
 */
export function frontmatterKeys(meanings?: KeyMeanings): FrontmatterKey[] {
	return Object.entries(noteSchema().shape).map(([key, field]) => ({
		key,
		required: !field.safeParse(undefined).success,
		meaning: meanings?.[key as keyof NoteData] ?? field.description ?? '',
	}));
}
