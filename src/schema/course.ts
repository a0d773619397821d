import { z } from 'zod';
import { httpsAddress, sentence, slug } from './shared.ts';

const kind = z.strictObject({
	word: sentence(1, 30).describe('What the interface calls it, such as lab.'),
	meaning: sentence(1, 160).describe('One sentence: what such a lesson is.'),
});

const difficulty = z.strictObject({
	word: sentence(1, 30).describe('What the interface calls it, such as beginner.'),
	criteria: sentence(1, 300).describe('When a note has this difficulty.'),
});

const languageTag = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag, such as en or pt-BR');

const words = z.record(slug, sentence(1, 80));

const furtherLanguage = z.strictObject({
	modules: words.optional().describe('Titles of modules, id: title.'),
	kinds: words.optional().describe('Words for kinds of lesson, id: word.'),
	difficulties: words.optional().describe('Words for difficulties, id: word.'),
});

/** content/course.yaml: what the course is called, and its vocabulary. */
export const courseSchema = z.strictObject({
	title: sentence(1, 80).describe('The name of the course notes.'),
	subtitle: sentence(1, 120).describe('The headline of the home page.'),
	description: sentence(40, 300).describe('What this is, in one or two sentences.'),
	about: sentence(1, 200).optional().describe('After which course these notes are, for the foot.'),
	address: httpsAddress.optional().describe('Where the site is published, https://…'),
	repository: httpsAddress
		.optional()
		.describe('The repository, for the edit links; else GITHUB_REPOSITORY or the git remote.'),
	branch: sentence(1, 80).optional().describe('The branch that edit links open; main if absent.'),
	licence: z
		.strictObject({
			name: sentence(1, 60).describe('Such as CC BY 4.0.'),
			url: httpsAddress.describe('The text of the licence.'),
		})
		.describe('Under which licence the notes are, name and url.'),
	language: languageTag.describe('The language of the notes and of the interface.'),
	languages: z
		.record(languageTag, furtherLanguage)
		.optional()
		.describe(
			'Further languages that notes are translated into, tag: {modules, kinds, difficulties}.',
		),
	kinds: z.record(slug, kind).describe('The kinds of lesson, id: {word, meaning}.'),
	difficulties: z
		.record(slug, difficulty)
		.refine(
			(record) => Object.keys(record).length >= 1 && Object.keys(record).length <= 3,
			'one to three difficulties, easiest first',
		)
		.describe('Easiest first, id: {word, criteria}.'),
});

export type CourseData = z.infer<typeof courseSchema>;
