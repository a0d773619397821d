import { z } from 'zod';

/** Raised when a key goes or means something else; new keys may come without. */
export const courseFileVersion = 1;

const words = z.string().min(1);
const address = z
	.string()
	.min(1)
	.meta({ format: 'uri-reference' })
	.describe('Whole where the site knows its own address, else from its root.');
const day = z.iso.date().describe('YYYY-MM-DD');
const minutes = z.int().min(0);
const noteId = z.string().regex(/^[^/]+\/[^/]+$/);
const named = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.strictObject({ id: words, ...shape });

const time = z.strictObject({
	reports: z.array(minutes).describe('One number per learner who reported, oldest first.'),
	estimate: minutes.optional().describe('As the course itself says.'),
	least: minutes.optional().describe('The shortest report, else the estimate.'),
	most: minutes.optional().describe('The longest report, else the estimate.'),
	note: words.optional().describe('What the numbers cannot say.'),
});

const lesson = z.strictObject({
	title: words,
	url: z.url().optional().describe('Missing when the lesson is gone.'),
	unavailableSince: day.optional(),
});

const command = z.strictObject({
	text: words.describe('As one types it; may have several lines.'),
	explanation: words.optional().describe('What the note says above it.'),
	heading: words.optional().describe('The id of the heading that it stands below.'),
	uses: z
		.array(
			z.strictObject({
				tool: words,
				subcommands: z.array(words),
				flags: z.array(z.array(words)).describe('Each flag with all of its names.'),
			}),
		)
		.describe('Programs that the command runs.'),
});

const translation = z.strictObject({
	language: words.describe('A language tag, one of the further languages.'),
	title: words,
	summary: words,
	translates: day.describe('The day of the original that it translates.'),
	page: address,
});

const note = z.strictObject({
	id: noteId.describe('Permanent: module/note.'),
	module: words.describe('The id of its module.'),
	code: words.describe("The module's letter and the note's place; changes when notes move."),
	title: words,
	summary: words,
	kind: words.describe('The id of a kind.'),
	difficulty: words.describe('The id of a difficulty.'),
	minutes: time,
	prerequisites: z.array(noteId).describe('Notes to know first.'),
	tags: z.array(words),
	aliases: z.array(words).describe('Other words that people search for.'),
	terms: z.array(words).describe('Ids of the glossary terms that the text names.'),
	updated: day.describe('When its facts were last checked.'),
	verified: z.record(words, words).describe('Tool → version that its commands were checked with.'),
	changes: z.array(z.strictObject({ date: day, what: words })),
	lesson: lesson.optional().describe('What the note is about.'),
	page: address,
	markdown: address,
	headings: z.array(named({ level: z.int().min(2).max(6), text: words })),
	questions: z
		.array(named({ question: words, answer: z.string(), page: address }))
		.describe('Question and answer as Markdown; the id is permanent, unique in its note.'),
	commands: z.array(command),
	translations: z
		.array(translation)
		.optional()
		.describe('Missing where the course is in one language.'),
});

const module = named({
	letter: words,
	hue: z.int().min(0).max(359).describe('Of its line, in OKLCH.'),
	title: words,
	summary: words,
	page: address,
	notes: z.array(noteId).describe('In order; empty while the module is in preparation.'),
});

const term = named({
	term: words,
	definition: words,
	also: z.array(words).describe('Other words for it.'),
	see: z.array(words).describe('Ids of related terms.'),
	page: address,
});

/** `/course.json`: all of the course but the text, for programs. docs/for-programs.md describes it. */
export const courseFileSchema = z.strictObject({
	$schema: address,
	version: z.literal(courseFileVersion),
	title: words,
	subtitle: words,
	description: words,
	about: words.optional(),
	page: address,
	repository: z.url().optional(),
	licence: z.strictObject({ name: words, url: z.url() }),
	language: words.describe('A language tag, such as en-GB.'),
	languages: z
		.array(words)
		.optional()
		.describe('Further ones, which notes may be translated into.'),
	kinds: z.array(named({ word: words, meaning: words })),
	difficulties: z.array(named({ word: words, criteria: words })).describe('Easiest first.'),
	modules: z.array(module).describe('In order.'),
	notes: z.array(note).describe('In the order of the course.'),
	glossary: z.array(term).describe('A–Z.'),
});

export type CourseFile = z.infer<typeof courseFileSchema>;

/**
 * The JSON Schema of `/course.json`.
 *
 * @param id the address that the schema is published at
 */
export function courseJsonSchema(id: string): Record<string, unknown> {
	return { $id: id, title: 'course.json', ...z.toJSONSchema(courseFileSchema) };
}
