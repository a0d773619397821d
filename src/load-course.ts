import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCourse } from './course/build-course.ts';
import type { Course, Heading } from './course/types.ts';
import { readBody } from './notes/read-note.ts';
import type { NoteFacts } from './notes/note-facts.ts';
import type { Root } from 'hast';

/** A note's tree and what it holds, for the page that renders it. */
export interface NoteText {
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
 * The text of a note.
 *
 * @throws when there is no such note.
 */
export async function loadNoteText(id: string): Promise<NoteText> {
	const text = (await load()).texts.get(id);
	if (!text) throw new Error(`no note ${id} in the course`);
	return text;
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
			course: course.data,
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
