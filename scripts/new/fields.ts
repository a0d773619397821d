import { reservedNotes } from '../../checks/site-names.ts';
import { nearestNote, suggest } from '../../checks/suggest.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { isHttpsAddress, slugPattern } from '../../src/schema/shared.ts';
import type { CourseFacts } from './course-facts.ts';

/** What was said to each question, as it was written. */
export type Answers = Record<
	| 'module'
	| 'title'
	| 'name'
	| 'kind'
	| 'difficulty'
	| 'summary'
	| 'order'
	| 'estimate'
	| 'sourceTitle'
	| 'sourceUrl'
	| 'prerequisites'
	| 'tags',
	string
>;

/** One thing to know of a new note. */
export interface Field {
	name: keyof Answers;
	/** Not for what the path says. */
	flag?: string;
	question: string;
	/** What stands for its value in the help. */
	value: string;
	help: string;
	/** Whether nothing can stand for it. */
	required?: boolean;
	/** Not asked for, since it is better written in the note. */
	unasked?: boolean;
	/** The words it may be, when only some are. */
	words?: (course: CourseFacts) => readonly string[];
	/** What is taken when nothing is said. */
	suggest?: (course: CourseFacts, said: Partial<Answers>) => string | undefined;
	/** Why a text will not do: "Unexpected …, expected …" with its cure. */
	refuse: (text: string, course: CourseFacts, said: Partial<Answers>) => string | undefined;
}

const oneOf = (what: string, words: readonly string[], text: string) =>
	words.includes(text)
		? undefined
		: `Unexpected ${what} ${text}, expected one of ${words.join(', ')}.${suggest(nearest(text, words))}`;

const between = (what: string, least: number, most: number, text: string) =>
	text.length >= least && text.length <= most
		? undefined
		: `Unexpected ${text.length} characters for ${what}, expected ${least}–${most}.`;

const wholeNumber = (what: string, least: number, most: number, text: string) =>
	/^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most
		? undefined
		: `Unexpected ${text} for ${what}, expected a whole number from ${least} to ${most}.`;

/** Everything that can be said of a new note, in the order in which it is asked for. */
export const fields: readonly Field[] = [
	{
		name: 'module',
		question: 'Module',
		value: 'MODULE',
		help: 'the module it belongs to',
		required: true,
		words: ({ modules }) => modules,
		refuse: (text, { modules }) => oneOf('module', modules, text),
	},
	{
		name: 'title',
		question: 'Title',
		flag: 'title',
		value: 'TEXT',
		help: 'its title, 1–80 characters',
		required: true,
		refuse: (text) => between('the title', 1, 80, text),
	},
	{
		name: 'name',
		question: 'Name of the file',
		value: 'NAME',
		help: 'the name of its file',
		suggest: (_, { title = '' }) => slugOf(title) || undefined,
		refuse: refuseName,
	},
	{
		name: 'kind',
		question: 'Kind of the lesson',
		flag: 'kind',
		value: 'KIND',
		help: 'what the lesson is, as course.yaml calls it',
		required: true,
		words: ({ kinds }) => kinds,
		refuse: (text, { kinds }) => oneOf('kind', kinds, text),
	},
	{
		name: 'difficulty',
		question: 'Difficulty',
		flag: 'difficulty',
		value: 'DIFFICULTY',
		help: 'by the criteria in course.yaml',
		required: true,
		words: ({ difficulties }) => difficulties,
		refuse: (text, { difficulties }) => oneOf('difficulty', difficulties, text),
	},
	{
		name: 'summary',
		question: 'Summary',
		flag: 'summary',
		value: 'TEXT',
		help: 'one sentence of 40–160 characters; else a place to fill in',
		unasked: true,
		refuse: (text) => between('the summary', 40, 160, text),
	},
	{
		name: 'order',
		question: 'Place in the module',
		flag: 'order',
		value: 'NUMBER',
		help: 'its place in the module; else the next free one',
		suggest: (course, { module = '' }) => String(course.freeOrder(module)),
		refuse: (text) => wholeNumber('the place in the module', 1, 9999, text),
	},
	{
		name: 'estimate',
		question: 'Minutes, as the course says',
		flag: 'estimate',
		value: 'MINUTES',
		help: 'what the course itself says it takes',
		refuse: (text) => wholeNumber('minutes', 1, 1440, text),
	},
	{
		name: 'sourceTitle',
		question: 'Name of the lesson',
		flag: 'source-title',
		value: 'TEXT',
		help: 'the name of the lesson that the note is about',
		refuse: (text) => between('the lesson', 1, 120, text),
	},
	{
		name: 'sourceUrl',
		question: 'Address of the lesson',
		flag: 'source-url',
		value: 'ADDRESS',
		help: 'where the lesson is, https://…',
		refuse: (text) =>
			isHttpsAddress(text)
				? undefined
				: `Unexpected ${text}, expected an address that begins with https://.`,
	},
	{
		name: 'prerequisites',
		question: 'Ids of the notes to know first, with commas',
		flag: 'prerequisites',
		value: 'IDS',
		help: 'notes to know first, with commas: docker/why-docker',
		refuse: refusePrerequisites,
	},
	{
		name: 'tags',
		question: 'Tags, with commas',
		flag: 'tags',
		value: 'WORDS',
		help: 'lower-case words, with commas',
		refuse: (text) => {
			const bad = listOf(text).find((tag) => !slugPattern.test(tag));
			return bad === undefined
				? undefined
				: `Unexpected tag ${bad}, expected lower-case letters, digits and hyphens.${offer(bad)}`;
		},
	},
];

/** The items of a list with commas. */
export function listOf(text: string): string[] {
	return text.split(/[,\s]+/).filter((item) => item !== '');
}

function refuseName(
	name: string,
	course: CourseFacts,
	{ module = '' }: Partial<Answers>,
): string | undefined {
	if (!slugPattern.test(name)) {
		return `Unexpected name ${name}, expected lower-case letters, digits and hyphens.${offer(name)}`;
	}
	if (reservedNotes.includes(name)) {
		return `Unexpected name ${name}, expected one that no page of the site has. Choose another.`;
	}
	const file = course.fileOf(module, name);
	return file === undefined
		? undefined
		: `Unexpected name ${name}, expected a note that is not there yet: ${file} is. Choose another.`;
}

function refusePrerequisites(text: string, { notes }: CourseFacts): string | undefined {
	const bad = listOf(text).find((id) => !notes.includes(id));
	return bad === undefined
		? undefined
		: `Unexpected prerequisite ${bad}, expected the id of a note.${suggest(nearestNote(bad, notes))}`;
}

function offer(text: string): string {
	const slug = slugOf(text);
	return slug === '' ? '' : ` Write ${slug}.`;
}

/** A text as the name of a file: lower-case words joined by hyphens; empty when it has none. */
export function slugOf(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|['’]/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
