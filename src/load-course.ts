import type { Root } from 'hast';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCourse } from './course/build-course.ts';
import { addressOfHome, addressOfNote, addressOfPage } from './course/addresses.ts';
import type { Course, Heading } from './course/types.ts';
import { findRepository } from './integrations/find-repository.ts';
import type { AddressOf } from './notes/links.ts';
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
 * @param idPrefix stands before every id, where several notes share a page.
 * @throws when there is no such note.
 */
export async function renderedNote(id: string, idPrefix = ''): Promise<{ parts: Part[] }> {
	const { course, texts } = await load();
	const { tree, file } = textOf(texts, id);
	return { parts: await renderTree(tree, { file, idPrefix, language: course.language }) };
}

/** Renders a tree with this site's addresses and words; `file` is where its links begin. */
export function renderTree(
	tree: Root,
	{ file, idPrefix = '', language }: { file: string; idPrefix?: string; language: string },
): Promise<Part[]> {
	const { text } = wordsFor(language).note;
	return renderNote(tree, { file, idPrefix, address, words: text });
}

/** The address of what a note links to, base path included. */
const address: AddressOf = (target) => {
	const base = import.meta.env.BASE_URL;
	const anchor = target.anchor === '' ? undefined : target.anchor;
	switch (target.kind) {
		case 'anchor':
			return `#${encodeURIComponent(target.anchor)}`;
		case 'note':
			return addressOfNote(target.id, base, anchor);
		case 'module':
			return addressOfPage(target.id, base, anchor);
		case 'page':
			return target.path === '/'
				? addressOfHome(base)
				: addressOfPage(target.path.replace(/^\/|\/$/g, ''), base, anchor);
	}
};

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
