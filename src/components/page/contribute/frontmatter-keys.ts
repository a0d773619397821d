import { noteSchema } from '../../../schema/note.ts';

/** A key that may stand at the top of a note. */
export interface FrontmatterKey {
	key: string;
	required: boolean;
	/** As the schema describes it. */
	meaning: string;
}

/** Every key of a note's frontmatter, in the schema's order. */
export function frontmatterKeys(): FrontmatterKey[] {
	return Object.entries(noteSchema().shape).map(([key, field]) => ({
		key,
		required: !field.safeParse(undefined).success,
		meaning: field.description ?? '',
	}));
}
