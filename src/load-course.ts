import type { Root } from 'hast';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { addressesUnder } from './addresses-under.ts';
import { buildCourse } from './course/build-course.ts';
import type { Course, Heading } from './course/types.ts';
import { findRepository } from './integrations/find-repository.ts';
import { readBody } from './notes/read-note.ts';
import type { NoteFacts } from './notes/note-facts.ts';
import type { Part } from './notes/part.ts';
import { renderNote } from './notes/render-note.ts';
import { wordsFor } from './words/words-for.ts';

/** A note's tree and what it holds. */
interface NoteText {
	tree: Root;
	facts: NoteFacts;
	/** Relative to the content folder. */
	file: string;
}

interface Loaded {
	/** Changes when any entry changes. */
	digest: string;
	course: Course;
	texts: ReadonlyMap<string, NoteText>;
}

let loaded: Promise<Loaded> | undefined;

/** The course, built once from the content folder. The only caller of `getCollection`. */
export async function loadCourse(): Promise<Course> {
	return (await load()).course;
}

/**
 * The rendered text of a note.
 *
 * @throws Error when there is no such note
 */
export async function renderedNote(id: string): Promise<Part[]> {
	const { course, texts } = await load();
	const { tree, file } = textOf(texts, id);
	return renderTree(tree, { file, language: course.language });
}

/**
 * Renders a tree with this site's addresses and words.
 *
 * @param options.file where its links begin, relative to the content folder
 * @param options.idPrefix stands before every id, where several texts share a page
 */
export function renderTree(
	tree: Root,
	{ file, idPrefix = '', language }: { file: string; idPrefix?: string; language: string },
): Promise<Part[]> {
	const address = addressesUnder(import.meta.env.BASE_URL);
	const { text } = wordsFor(language).note;
	return renderNote(tree, { file, idPrefix, address, words: text });
}

/**
 * In a build the entries stay as they are. While editing, a changed entry builds the course anew;
 * where that fails, the last good course stays until the fault, which the check names, is mended.
 */
async function load(): Promise<Loaded> {
	if (import.meta.env.PROD) return (loaded ??= build());
	const before = await loaded?.catch(() => undefined);
	loaded = build(before).catch((error: unknown) => {
		if (before) return before;
		// The content is at fault and the check names the line; where this was thrown helps nobody.
		if (error instanceof Error) error.stack = error.message;
		throw error;
	});
	return loaded;
}

async function build(before?: Loaded): Promise<Loaded> {
	const [course, glossary, modules, notes] = await Promise.all([
		getEntry('course', 'course'),
		getEntry('glossary', 'glossary'),
		getCollection('modules'),
		getCollection('notes'),
	]);
	const digest = [course, glossary, ...modules, ...notes]
		.map((entry) => entry && `${entry.id} ${entry.digest}`)
		.join('\n');
	if (before?.digest === digest) return before;
	if (!course) {
		throw new Error(
			'Unexpected absence of content/course.yaml, expected it to be there and right. Run npm run check.',
		);
	}
	const texts = new Map(notes.map((note) => [note.id, readText(note)]));
	return {
		digest,
		texts,
		course: buildCourse({
			course: { ...course.data, repository: course.data.repository ?? findRepository(process.env) },
			modules,
			glossary: glossary?.data ?? {},
			notes: notes.map(({ id, data, filePath = '' }) => {
				const { facts } = textOf(texts, id);
				return { id, file: filePath, data, outline: outlineOf(facts), terms: termsOf(facts) };
			}),
		}),
	};
}

function readText({ id, body = '', filePath = '' }: CollectionEntry<'notes'>): NoteText {
	const { tree, facts } = readBody(body, filePath.endsWith('.mdx') ? 'mdx' : 'md');
	if (!tree || !facts) throw new Error(`${id} is not safe to render; run npm run check`);
	return { tree, facts, file: filePath.split('/').slice(-2).join('/') };
}

function textOf(texts: ReadonlyMap<string, NoteText>, id: string): NoteText {
	const text = texts.get(id);
	if (!text) throw new Error(`no text of ${id}`);
	return text;
}

function outlineOf({ headings }: NoteFacts): Heading[] {
	return headings.map(({ depth, id, text, words }) => ({ depth, id, text, words }));
}

function termsOf({ terms }: NoteFacts): string[] {
	return [...new Set(terms.map(({ id }) => id))];
}
