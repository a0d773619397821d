import type { TranslationData } from '../schema/translation.ts';
import type { Course, Heading, Language } from './types.ts';

/** A note in another language than the course's. */
export interface Translation extends Omit<TranslationData, 'translates'> {
	/** Path in the repository. */
	file: string;
	outline: readonly Heading[];
}

/**
 * The course as a reader of another of its languages sees it: what is translated takes the place of
 * the original, everything else stays.
 *
 * @param language one of `course.languages`
 * @param translations by note id
 */
export function translateCourse(
	course: Course,
	{ tag, words }: Language,
	translations: ReadonlyMap<string, Translation>,
): Course {
	const kinds = course.kinds.map((kind) => ({
		...kind,
		word: words.kinds?.[kind.id] ?? kind.word,
	}));
	const difficulties = course.difficulties.map((difficulty) => ({
		...difficulty,
		word: words.difficulties?.[difficulty.id] ?? difficulty.word,
	}));
	const modules = course.modules.map((module) => ({
		...module,
		title: words.modules?.[module.id] ?? module.title,
		notes: module.notes.map((note) => {
			const { title, summary, timeNote, file, outline } = translations.get(note.id) ?? note;
			return {
				...note,
				...{ title, summary, timeNote: timeNote ?? note.timeNote, file, outline },
				kind: kinds.find(({ id }) => id === note.kind.id) ?? note.kind,
				difficulty: difficulties.find(({ id }) => id === note.difficulty.id) ?? note.difficulty,
			};
		}),
	}));
	const notes = modules.flatMap((module) => module.notes);
	return { ...course, language: tag, kinds, difficulties, modules, notes };
}
