import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { anyTextMark, textMarks } from '../../src/course/search/text-marks.ts';
import { readFragments } from '../../src/integrations/search-extras.ts';

/** Finds the notes for some words, best first. */
export type Peer = (query: string) => Promise<readonly string[]>;

/** A stretch of a note from one heading to the next, as peers index it. */
interface Section {
	id: string;
	note: string;
	title: string;
	/** The note's title, for all but its first section. */
	titles: string;
	text: string;
}

/** What is used of MiniSearch 7. */
interface MiniSearchModule {
	default: new (options: object) => {
		addAll(sections: readonly Section[]): void;
		search(query: string, options: object): { id: string }[];
	};
}

/** What is used of lunr 2. */
interface LunrModule {
	default: (build: (this: LunrBuilder) => void) => { search(query: string): { ref: string }[] };
}
interface LunrBuilder {
	ref(name: string): void;
	field(name: string, options?: { boost: number }): void;
	add(section: Section): void;
}

/** Pagefind as it comes, over the pages of a built site. */
export async function plainPagefind(dist: string): Promise<Peer> {
	const folder = await mkdtemp(path.join(tmpdir(), 'plain-pagefind-'));
	process.once('exit', () => void rm(folder, { recursive: true, force: true }));
	const { index } = await createIndex({});
	await index?.addDirectory({ path: dist });
	await index?.writeFiles({ outputPath: folder });
	await close();
	const module = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as {
		search(words: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
	};
	const notes = new Map<string, string>();
	return async (query) => {
		const { results } = await module.search(query);
		return Promise.all(
			results.map(async (result) => {
				const note =
					notes.get(result.id) ??
					(await result.data()).url.replace(/^.*?\/(?=[^/]+\/[^/]+\/$)|\/$/g, '');
				notes.set(result.id, note);
				return note;
			}),
		);
	};
}

/**
 * MiniSearch with the options of VitePress' local search.
 *
 * @param packages a folder into which `minisearch` was installed
 */
export async function miniSearch(dist: string, packages: string): Promise<Peer> {
	const file = path.join(packages, 'node_modules/minisearch/dist/es/index.js');
	const { default: MiniSearch } = (await import(pathToFileURL(file).href)) as MiniSearchModule;
	const sections = await sectionsOf(dist);
	const index = new MiniSearch({ fields: ['title', 'titles', 'text'], storeFields: [] });
	index.addAll(sections);
	const options = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } };
	return (query) => Promise.resolve(notesOf(index.search(query, options).map(({ id }) => id)));
}

/**
 * lunr as MkDocs uses it: a document for each page and each section, titles ten times as heavy.
 *
 * @param packages a folder into which `lunr` was installed
 */
export async function lunr(dist: string, packages: string): Promise<Peer> {
	const file = path.join(packages, 'node_modules/lunr/lunr.js');
	const { default: build } = (await import(pathToFileURL(file).href)) as LunrModule;
	const sections = await sectionsOf(dist);
	const pages = Map.groupBy(sections, ({ note }) => note);
	const textOf = (note: string) => (pages.get(note) ?? []).map(({ text }) => text).join(' ');
	const index = build(function () {
		this.ref('id');
		this.field('title', { boost: 10 });
		this.field('text');
		for (const section of sections) {
			const isPage = section.titles === '';
			this.add(isPage ? { ...section, text: textOf(section.note) } : section);
		}
	});
	return (query) => {
		try {
			return Promise.resolve(notesOf(index.search(query).map(({ ref }) => ref)));
		} catch {
			// Signs that mean something to lunr, such as the colon of an error message.
			return Promise.resolve([]);
		}
	};
}

/** The sections of all notes, from the texts of the site's own index. */
async function sectionsOf(dist: string): Promise<Section[]> {
	const folder = path.join(dist, 'pagefind/fragment');
	const files = await Promise.all(
		(await readdir(folder)).map(
			async (name) => [`fragment/${name}`, await readFile(path.join(folder, name))] as const,
		),
	);
	return readFragments(files, []).flatMap(({ url, content, anchors }) => {
		const note = url.replace(/^\/|\/$/g, '');
		const words = content.split(/\s+/);
		const text = (from: number, to?: number) =>
			words
				.slice(from, to)
				.join(' ')
				.replaceAll(`${textMarks.joint} `, '')
				.replace(anyTextMark, '');
		const names = anchors.filter(({ id }) => id.startsWith('search:'));
		const headings = anchors.filter(({ element }) => /^h\d$/.test(element));
		const title = text(0, names[1]?.location);
		const starts = [
			{ id: '', location: names.at(-1)?.location ?? 0, title },
			...headings.map(({ id, location, text }) => ({ id, location, title: text })),
		];
		return starts.map((start, index) => ({
			id: `${note}#${start.id}`,
			note,
			title: start.title.replaceAll(`${textMarks.joint} `, '').replace(anyTextMark, ''),
			titles: index === 0 ? '' : title,
			text: text(start.location, starts[index + 1]?.location),
		}));
	});
}

function notesOf(sections: readonly string[]): string[] {
	return [...new Set(sections.map((section) => section.replace(/#.*/, '')))];
}
