import { z } from 'zod';
import { day, httpsAddress, noteId, sentence, slug } from './shared.ts';

const minutes = z.int().min(1).max(1440);

const source = z.union([
	z.strictObject({
		title: sentence(1, 120).describe('The name of the lesson.'),
		url: httpsAddress.describe('Where the lesson is.'),
	}),
	z.strictObject({
		title: sentence(1, 120).describe('The name of the lesson.'),
		status: z.literal('unavailable').describe('The lesson is gone.'),
		since: day.describe('Since when it is gone, YYYY-MM-DD.'),
	}),
]);

/** What a course calls its kinds and difficulties; from course.yaml. */
export interface Vocabulary {
	kinds: readonly string[];
	difficulties: readonly string[];
}

/**
 * The frontmatter of a note, strict: an unknown key is an error.
 *
 * @param vocabulary narrows `kind` and `difficulty` to what course.yaml declares; without it any
 *   text passes, and the check compares them itself so that it can name the nearest word.
 */
export function noteSchema(vocabulary?: Vocabulary) {
	const word = (words: readonly string[] | undefined) => (words ? z.enum(words) : sentence(1, 30));
	return z.strictObject({
		title: sentence(1, 80).describe('1–80 characters; the body has no # heading.'),
		summary: sentence(40, 160).describe('One sentence of 40–160 characters, for lists and search.'),
		order: z.int().min(1).describe('Place in the module, from 1, unique in it.'),
		kind: word(vocabulary?.kinds).describe('What the lesson is; declared in course.yaml.'),
		difficulty: word(vocabulary?.difficulties).describe('By the criteria in course.yaml.'),
		timeSpent: z
			.array(minutes)
			.max(1000)
			.describe('Whole minutes, one number per learner who reported, oldest first; [] if none.'),
		timeNote: sentence(1, 200).optional().describe('What the numbers cannot say.'),
		estimate: minutes.optional().describe('Whole minutes, as the course itself says.'),
		source: source.optional().describe('The lesson these notes are about.'),
		prerequisites: z.array(noteId).describe('Ids of the notes to know first; [] if none.'),
		tags: z.array(slug).describe('Lower-case words; [] if none.'),
		aliases: z.array(sentence(1, 60)).optional().describe('Other words that people search for.'),
		updated: day.describe('When its facts were last checked, YYYY-MM-DD.'),
		verified: z
			.record(z.string(), z.string())
			.optional()
			.describe('Tool: "version" that the commands were checked against.'),
		changes: z
			.array(z.strictObject({ date: day, what: sentence(1, 200) }))
			.optional()
			.describe('What changed in this note and when, for the feed.'),
	});
}

export type NoteData = z.infer<ReturnType<typeof noteSchema>>;
export type LessonSource = z.infer<typeof source>;
