import type { TranslationData } from '../schema/translation.ts';
import type { Course, Heading, Language, Note } from './types.ts';

/** A note in another language than the course's. */
export interface Translation extends TranslationData {
	/** Path in the repository. */
	file: string;
	outline: readonly Heading[];
}

/**
 * The course as a reader of another of its languages sees it: what is translated takes the place of
 * the original, everything else stays, and says which language it is in.
 *
 * @param language one of `course.languages`
 * @param translations by note id
 */
export function translateCourse(
	course: Course,
	{ tag, words }: Language,
	translations: ReadonlyMap<string, Translation>,
): Course {
	const { language } = course;
	const wordOf = (word: string | undefined) => (word === undefined ? { language } : { word });
	const kinds = course.kinds.map((kind) => ({ ...kind, ...wordOf(words.kinds?.[kind.id]) }));
	const difficulties = course.difficulties.map((difficulty) => ({
		...difficulty,
		...wordOf(words.difficulties?.[difficulty.id]),
	}));
	const translateNote = (note: Note): Note => ({
		...note,
		...textOf(translations.get(note.id), language),
		kind: kinds.find(({ id }) => id === note.kind.id) ?? note.kind,
		difficulty: difficulties.find(({ id }) => id === note.difficulty.id) ?? note.difficulty,
	});
	const modules = course.modules.map((module) => {
		const title = words.modules?.[module.id];
		const notes = module.notes.map(translateNote);
		return { ...module, ...(title === undefined ? { language } : { title }), notes };
	});
	const notes = modules.flatMap((module) => module.notes);
	return { ...course, language: tag, kinds, difficulties, modules, notes };
}

/** What a translation says in a note's place; without one, which language the note is in. */
function textOf(translation: Translation | undefined, language: string): Partial<Note> {
	if (!translation) return { language, timeNoteLanguage: language };
	const { title, summary, timeNote, file, outline } = translation;
	const ownTimeNote = timeNote === undefined ? { timeNoteLanguage: language } : { timeNote };
	return { title, summary, file, outline, ...ownTimeNote };
}
