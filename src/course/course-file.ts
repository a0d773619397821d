import {
	addressOfHome,
	addressOfMarkdown,
	addressOfModule,
	addressOfNote,
	addressOfTerm,
	baseOfLanguage,
} from './addresses.ts';
import { courseFileVersion, type CourseFile } from './course-file-schema.ts';
import { totalTime } from './note-time.ts';
import type { Translation } from './translate-course.ts';
import type { Course, Note } from './types.ts';

/** What a note's text holds, as far as programs ask for it. */
export interface NoteContents {
	questions: readonly { id: string; question: string; answer: string }[];
	commands: readonly {
		text: string;
		explanation?: string | undefined;
		heading?: { id: string } | undefined;
		uses: readonly {
			tool: string;
			subcommands: readonly string[];
			flags: readonly (readonly string[])[];
		}[];
	}[];
}

export interface CourseFileOptions {
	/** The path that the site is published under. */
	base: string;
	/** A path of the site as an address that a program can follow. */
	whole: (path: string) => string;
	/** The id of a question on its note's page. */
	questionAnchor: (id: string) => string;
	/** By language, then by note id. */
	translations?: ReadonlyMap<string, ReadonlyMap<string, Translation>>;
}

/**
 * What `/course.json` says.
 *
 * @param contents of every note, by note id
 */
export function courseFile(
	course: Course,
	contents: ReadonlyMap<string, NoteContents>,
	options: CourseFileOptions,
): CourseFile {
	const { base, whole } = options;
	const { title, subtitle, description, about, repository, licence, language } = course;
	const languages = course.languages.map(({ tag }) => tag);
	return withoutAbsent({
		$schema: whole(`${addressOfHome(base)}course.schema.json`),
		version: courseFileVersion,
		title,
		subtitle,
		description,
		about,
		page: whole(addressOfHome(base)),
		repository,
		licence,
		language,
		...(languages.length > 0 && { languages }),
		kinds: [...course.kinds],
		difficulties: course.difficulties.map(({ id, word, criteria }) => ({ id, word, criteria })),
		modules: course.modules.map((module) => ({
			id: module.id,
			letter: module.letter,
			hue: module.hue,
			title: module.title,
			summary: module.summary,
			page: whole(addressOfModule(module.id, base)),
			notes: module.notes.map(({ id }) => id),
		})),
		notes: course.notes.map((note) => ({
			...noteEntry(note, contents.get(note.id), options),
			...(languages.length > 0 && { translations: translationsOf(note.id, languages, options) }),
		})),
		glossary: course.glossary.map(({ id, term, definition, also, see }) => ({
			id,
			term,
			definition,
			also: [...also],
			see: [...see],
			page: whole(addressOfTerm(id, base)),
		})),
	});
}

function noteEntry(
	note: Note,
	{ questions, commands }: NoteContents = { questions: [], commands: [] },
	{ base, whole, questionAnchor }: CourseFileOptions,
): CourseFile['notes'][number] {
	return {
		id: note.id,
		module: note.module,
		code: note.code,
		title: note.title,
		summary: note.summary,
		kind: note.kind.id,
		difficulty: note.difficulty.id,
		minutes: minutesEntry(note),
		prerequisites: [...note.prerequisites],
		tags: [...note.tags],
		aliases: [...note.aliases],
		terms: [...note.terms],
		updated: note.updated,
		verified: note.verified,
		changes: [...note.changes],
		lesson: lessonEntry(note),
		page: whole(addressOfNote(note.id, base)),
		markdown: whole(addressOfMarkdown(note.id, base)),
		headings: note.outline.map(({ id, depth, text }) => ({ id, level: depth, text })),
		questions: questions.map((question) => ({
			...question,
			page: whole(addressOfNote(note.id, base, questionAnchor(question.id))),
		})),
		commands: commands.map(({ text, explanation, heading, uses }) => ({
			text,
			explanation,
			heading: heading?.id,
			uses: uses.map(({ tool, subcommands, flags }) => ({
				tool,
				subcommands: [...subcommands],
				flags: flags.map((names) => [...names]),
			})),
		})),
	};
}

function translationsOf(
	id: string,
	languages: readonly string[],
	{ base, whole, translations }: CourseFileOptions,
): CourseFile['notes'][number]['translations'] {
	return languages.flatMap((language) => {
		const found = translations?.get(language)?.get(id);
		if (!found) return [];
		const { title, summary, translates } = found;
		const page = whole(addressOfNote(id, baseOfLanguage(language, base)));
		return [{ language, title, summary, translates, page }];
	});
}

function minutesEntry(note: Note): CourseFile['notes'][number]['minutes'] {
	const { least, most, unknown } = totalTime([note]);
	return {
		reports: [...note.timeSpent],
		estimate: note.estimate,
		...(unknown === 0 && { least, most }),
		note: note.timeNote,
	};
}

function lessonEntry({ source }: Note): CourseFile['notes'][number]['lesson'] {
	if (!source) return undefined;
	return 'url' in source
		? { title: source.title, url: source.url }
		: { title: source.title, unavailableSince: source.since };
}

/** As JSON writes it: keys without a value are left out. */
function withoutAbsent(file: CourseFile): CourseFile {
	return JSON.parse(JSON.stringify(file)) as CourseFile;
}
