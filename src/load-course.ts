import type { Root } from 'hast';
import { root } from 'astro:config/server';
import { getCollection, getEntry } from 'astro:content';
import { addressesUnder } from './addresses-under.ts';
import { keepTokens } from './coloured-code.ts';
import { addressOfTerm, baseOfLanguage } from './course/addresses.ts';
import { numbersByAnchor, placesWithin, type Booklet } from './course/booklet.ts';
import { buildCourse } from './course/build-course.ts';
import type { ExplainedCommand } from './course/commands/build-command-index.ts';
import { translateCourse, type Translation } from './course/translate-course.ts';
import type { Course } from './course/types.ts';
import {
	readText,
	readTranslations,
	textOf,
	type NoteText,
	type Translations,
} from './note-texts.ts';
import { findRepository } from './integrations/find-repository.ts';
import { keptLater } from './kept-values.ts';
import { liveVersion, withLiveData } from './live-entries.ts';
import { renderBooklet, type RenderedBooklet } from './notes/booklet/render-booklet.ts';
import { listNoteCommands } from './notes/list-note-commands.ts';
import type { Part } from './notes/part.ts';
import { renderNote } from './notes/render-note.ts';
import { sectionsOfTerms } from './notes/sections-of-terms.ts';
import { checkedAgainst } from './notes/snippets/checked-against.ts';
import { specsFolder } from './notes/snippets/fig/load-spec.ts';
import type { Judge } from './notes/snippets/judge.ts';
import { listJudges } from './notes/snippets/list-judges.ts';
import { openToolbox, type Toolbox } from './notes/snippets/load-tool.ts';
import { printedAddress } from './notes/booklet/printed-address.ts';
import { processWide } from './process-wide.ts';
import { wordsFor } from './words/words-for.ts';

interface RenderOptions {
	file: string;
	idPrefix?: string;
	language: string;
	notesUnder?: string;
}

interface Loaded {
	/** Changes when any entry changes. */
	digest: string;
	course: Course;
	texts: ReadonlyMap<string, NoteText>;
	/** By language, then by note id. */
	translations: Translations;
}

let loaded: Promise<Loaded> | undefined;
let toolbox: Toolbox | undefined;

/** The course, built once from the content folder. The only caller of `getCollection`. */
export async function loadCourse(): Promise<Course> {
	return (await load()).course;
}

/**
 * The course in one of its further languages.
 *
 * @throws Error when it has no such language
 */
export async function loadTranslatedCourse(tag: string): Promise<Course> {
	const { course, translations } = await load();
	const language = course.languages.find((candidate) => candidate.tag === tag);
	if (!language) throw new Error(`the course has no language ${tag}`);
	return translateCourse(course, language, translations.get(tag) ?? new Map());
}

/** For what stands once below each of the course's further languages. */
export const languagePaths = async () =>
	(await loadCourse()).languages.map(({ tag: language }) => ({
		params: { language },
		props: { language },
	}));

/** What is translated: by language, then by note id. */
export const translatedNotes = async (): Promise<
	ReadonlyMap<string, ReadonlyMap<string, Translation>>
> => (await load()).translations;

/**
 * The rendered text of a note.
 *
 * @param language of the page that it stands on; a text without a translation stays as it is
 * @throws Error when there is no such note
 */
export async function renderedNote(id: string, language?: string): Promise<Part[]> {
	const { course, texts, translations } = await load();
	const translation = translations.get(language ?? '')?.get(id);
	const { tree, file } = translation?.text ?? textOf(texts, id);
	return renderTree(tree(), {
		file,
		language: translation && language ? language : course.language,
		...(language && { notesUnder: language }),
	});
}

/**
 * A note's tree, what it holds and what it was made from.
 *
 * @throws Error when there is no such note
 */
export async function noteText(id: string): Promise<NoteText> {
	return textOf((await load()).texts, id);
}

/**
 * What the code of a note is checked against; nothing when it has none that can be checked.
 *
 * @throws Error when there is no such note
 */
export async function judgesOf(id: string): Promise<Judge[]> {
	const { texts } = await load();
	return checkedAgainst(textOf(texts, id).facts.fences, tools());
}

/** Everything that code in notes is checked against. */
export function allJudges(): Promise<Judge[]> {
	return listJudges(tools());
}

/** The sections of a note, which must exist, that name each glossary term, by the term's id. */
export const termSections = async (noteId: string) =>
	sectionsOfTerms(textOf((await load()).texts, noteId).facts);

/** The commands that the notes explain, in course order. */
export async function explainedCommands(): Promise<ExplainedCommand[]> {
	const { course, texts } = await load();
	const byNote = course.notes.map(async (note) => {
		const { tree, facts, lane, source } = textOf(texts, note.id);
		const list = () => listNoteCommands(tree(), facts, tools());
		const found = await keptLater('note-commands', [lane, source], list);
		return found.map((command) => ({ ...command, note }));
	});
	return (await Promise.all(byNote)).flat();
}

/**
 * Renders a tree with this site's addresses and words.
 *
 * @param options.file where its links begin, relative to the content folder
 * @param options.idPrefix stands before every id, where several texts share a page
 * @param options.notesUnder the language whose notes its links lead to, if not the course's own
 */
export function renderTree(
	tree: Root,
	{ file, idPrefix = '', language, notesUnder }: RenderOptions,
): Promise<Part[]> {
	const base = import.meta.env.BASE_URL;
	const address = addressesUnder(base, notesUnder && baseOfLanguage(notesUnder, base));
	const { text } = wordsFor(language).note;
	return renderNote(tree, { file, idPrefix, address, words: text, keepTokens });
}

/**
 * The rendered texts of a booklet's chapters, in their order.
 *
 * @throws Error when one of them does not exist
 */
export async function renderedBooklet(booklet: Booklet): Promise<RenderedBooklet> {
	const { course, texts } = await load();
	const base = import.meta.env.BASE_URL;
	const words = wordsFor(course.language);
	const chapters = booklet.chapters.map(({ note, idPrefix, level }) => ({
		...textOf(texts, note.id),
		idPrefix,
		level,
		source: note.source && 'url' in note.source ? note.source.url : undefined,
	}));
	return renderBooklet(chapters, {
		address: addressesUnder(base),
		addressOfTerm: (id) => addressOfTerm(id, base),
		placeOf: placesWithin(booklet, base),
		numbers: numbersByAnchor(booklet),
		printed: (href) => printedAddress(href, import.meta.env.SITE),
		words: { ...words.note.text, ...words.booklet },
		keepTokens,
	});
}

/**
 * In a build the entries stay as they are. While editing, a changed entry builds the course anew;
 * where that fails, the last good course stays until the fault, which the check names, is mended.
 */
async function load(): Promise<Loaded> {
	if (import.meta.env.PROD) return (loaded ??= build());
	const before = await loaded?.catch(() => undefined);
	const keep = (built: Loaded) => (editing.lastGood = built);
	loaded = build(before).then(keep, (error: unknown) => {
		const good = before ?? editing.lastGood;
		if (good) return good;
		// The content is at fault and the check names the line; where this was thrown helps nobody.
		if (error instanceof Error) error.stack = error.message;
		throw error;
	});
	return loaded;
}

const editing = processWide<{ lastGood?: Loaded }>('editing', () => ({}));

const entriesOf = async <C extends 'modules' | 'notes' | 'translations'>(name: C) =>
	(await getCollection(name)).map(withLiveData);

async function build(before?: Loaded): Promise<Loaded> {
	const version = liveVersion(); // Before the entries: what is saved meanwhile is of a later one.
	const [found, glossary, modules, notes] = await Promise.all([
		getEntry('course', 'course'),
		getEntry('glossary', 'glossary'),
		entriesOf('modules'),
		entriesOf('notes'),
	]);
	const course = found && withLiveData(found);
	// Astro warns of a collection that has nothing in it.
	const translations = course?.data.languages ? await entriesOf('translations') : [];
	const digest = [course, glossary, ...modules, ...notes, ...translations]
		.map((entry) => entry && `${entry.id} ${entry.digest}`)
		.concat(String(version))
		.join('\n');
	if (before?.digest === digest) return before;
	if (!course) {
		throw new Error(
			'Unexpected absence of content/course.yaml, expected it to be there and right. Run npm run check.',
		);
	}
	const texts = new Map<string, NoteText>();
	for (const note of notes) texts.set(note.id, await readText(note, before?.texts.get(note.id)));
	return {
		digest,
		texts,
		translations: await readTranslations(translations),
		course: buildCourse({
			course: { ...course.data, repository: course.data.repository ?? findRepository(process.env) },
			modules,
			glossary: (glossary && withLiveData(glossary).data) ?? {},
			notes: notes.map(({ id, data, filePath = '' }) => {
				const { facts } = textOf(texts, id);
				const terms = facts.terms.map((term) => term.id);
				return { id, file: filePath, data, outline: facts.headings, terms };
			}),
		}),
	};
}

/** The same tables as the check's, found from the project's root, since this file is bundled. */
function tools(): Toolbox {
	return (toolbox ??= openToolbox(specsFolder(new URL('package.json', root))));
}
