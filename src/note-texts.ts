import type { Root } from 'hast';
import { readFile } from 'node:fs/promises';
import { root } from 'astro:config/server';
import type { CollectionEntry } from 'astro:content';
import type { Translation } from './course/translate-course.ts';
import type { NoteFacts } from './notes/note-facts.ts';
import { readBody } from './notes/read-note.ts';
import { liveEntry } from './live-entries.ts';
import { takeReadBefore } from './read-before.ts';
import type { Lane } from './schema/content-files.ts';

/** A note's tree and what it holds. */
export interface NoteText {
	/** Always the same one, parsed when it is first asked for. */
	tree: () => Root;
	facts: NoteFacts;
	/** Relative to the content folder. */
	file: string;
	/** The whole file, from which the tree was made. */
	source: string;
	lane: Lane;
}

/** By language, then by note id. */
export type Translations = ReadonlyMap<
	string,
	ReadonlyMap<string, Translation & { text: NoteText }>
>;

/** @throws Error when one of them is not safe to render, which the check says before */
export async function readTranslations(
	entries: readonly CollectionEntry<'translations'>[],
): Promise<Translations> {
	const all = new Map<string, Map<string, Translation & { text: NoteText }>>();
	for (const entry of entries) {
		const [language = '', ...id] = entry.id.split('/');
		const text = await readText(entry, undefined, 3);
		const outline = text.facts.headings;
		const ofLanguage = all.get(language) ?? new Map<string, Translation & { text: NoteText }>();
		ofLanguage.set(id.join('/'), {
			...entry.data,
			...{ outline, text },
			file: entry.filePath ?? '',
		});
		all.set(language, ofLanguage);
	}
	return all;
}

/**
 * The text of a note or of a translation, which a build reads from its file: see content.config.ts.
 *
 * @param before what was read of it last, which is given again while the text is the same
 * @param steps of the file's path, from the content folder
 * @throws Error when it is not safe to render, which the check says before
 */
export async function readText(
	{ id, filePath = '' }: CollectionEntry<'notes' | 'translations'>,
	before?: NoteText,
	steps = 2,
): Promise<NoteText> {
	const lane = filePath.endsWith('.mdx') ? 'mdx' : 'md';
	const source = liveEntry(filePath)?.text ?? (await readFile(new URL(filePath, root), 'utf8'));
	if (before?.source === source && before.lane === lane) return before;
	const file = filePath.split('/').slice(-steps).join('/');
	const unsafe = () => new Error(`${id} is not safe to render; run npm run check`);
	const known = takeReadBefore(file, source, lane);
	const { facts, ...read } = known ?? readBody(source, lane);
	if (!facts || (!known && !read.tree)) throw unsafe();
	let { tree } = read;
	const parse = (): Root => {
		tree ??= readBody(source, lane).tree;
		if (!tree) throw unsafe();
		return tree;
	};
	return { tree: parse, facts, file, source, lane };
}

/** @throws Error when there is no such note */
export function textOf(texts: ReadonlyMap<string, NoteText>, id: string): NoteText {
	const text = texts.get(id);
	if (!text) throw new Error(`no text of ${id}`);
	return text;
}
