import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
	unpackShapes,
	type HeavyNames,
	type Shapes,
} from '../../../../src/course/search/note-shape.ts';
import { unpackWordList, type WordList } from '../../../../src/course/search/word-list.ts';
import { indexPages } from '../../../../src/integrations/search-index.ts';
import { explainUnknown } from '../../../../src/islands/search/explain-unknown.ts';
import { searchNotes } from '../../../../src/islands/search/note-search.ts';
import type { PagefindModule } from '../../../../src/islands/search/pagefind-api.ts';
import { openPagefind } from '../../../../src/islands/search/pagefind-index.ts';
import type { Names } from '../../../../src/islands/search/synonyms.ts';
import { knowledgeOf } from '../../../../src/islands/search/vocabulary.ts';
import { en } from '../../../../src/words/en.ts';

/** What a test says about a note's page. */
export interface IndexedNote {
	id: string;
	title: string;
	body: string;
	module?: string;
	kind?: string;
	difficulty?: string;
	minutes?: string;
	shown?: string;
	/** The lesson's title and aliases. */
	names?: readonly string[];
	tags?: string;
	summary?: string;
	place?: number;
}

/** A page that carries what SearchFacts.astro writes, and furniture that must not be found. */
export function notePage(note: IndexedNote): { address: string; html: string } {
	const quoted = (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
	const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const attribute = (name: string, value: string | number) =>
		`data-${name}="${quoted(String(value))}"`;
	const facts = [
		attribute('title', note.title),
		attribute('module', note.module ?? note.id.split('/')[0] ?? ''),
		attribute('difficulty', note.difficulty ?? 'beginner'),
		attribute('kind', note.kind ?? 'lab'),
		attribute('minutes', note.minutes ?? 'unknown'),
		attribute('shown', note.shown ?? '["D1","45 min",45]'),
		attribute('order', note.place ?? 0),
		'data-pagefind-meta="title[data-title]"',
		'data-pagefind-filter="module[data-module], difficulty[data-difficulty], kind[data-kind], minutes[data-minutes], shown[data-shown]"',
	];
	const names = [note.title, ...(note.names ?? [])].map(
		(name, index) => `<p id="search:name-${index}">${escaped(name)}</p>`,
	);
	const tags = note.tags ? `<p id="search:tags">${escaped(note.tags)}</p>` : '';
	const summary = `<p id="search:summary">${escaped(note.summary ?? 'Summed up.')}</p>`;
	return {
		address: `/${note.id}/`,
		html: `<!doctype html><html lang="en"><head><title>${escaped(note.title)} · Course</title></head><body>
<nav>furniture</nav><main><h1>${escaped(note.title)}</h1>
<search-facts hidden data-pagefind-body ${facts.join(' ')}>${names.join('')}${tags}${summary}</search-facts>
<article data-pagefind-body>${note.body}</article></main></body></html>`,
	};
}

export interface RealIndex {
	/** Where its files lie. */
	folder: string;
	pagefind: PagefindModule;
	shapes: Shapes;
	list: WordList;
	fetchNames: (part: string) => Promise<HeavyNames>;
	/** Addresses that were asked for, below the index's folder. */
	asked: string[];
	/** Paths that cannot be had. */
	blocked: { now: RegExp | undefined };
	close: () => Promise<void>;
}

/** Pagefind's own module over an index of these notes; its requests are answered from the index. */
export async function realIndex(notes: readonly IndexedNote[]): Promise<RealIndex> {
	const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
	for (const [path, content] of await indexPages(notes.map(notePage))) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	const asked: string[] = [];
	const blocked: RealIndex['blocked'] = { now: undefined };
	const fetchBefore = globalThis.fetch;
	globalThis.fetch = async (input) => {
		const address = input instanceof Request ? input.url : input;
		const path = fileURLToPath(new URL(address).href.replace(/\?.*$/, ''));
		asked.push(path.slice(folder.length + 1));
		if (blocked.now?.test(path)) return new Response(null, { status: 404 });
		return new Response(await readFile(path));
	};
	const close = async () => {
		globalThis.fetch = fetchBefore;
		await rm(folder, { recursive: true });
	};
	const json = async (name: string): Promise<unknown> =>
		JSON.parse(await readFile(join(folder, name), 'utf8'));
	const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	return {
		folder,
		pagefind: module as PagefindModule,
		shapes: unpackShapes(await json('shapes.json')),
		list: unpackWordList(await json('words.json'), 'en'),
		fetchNames: async (part) => {
			asked.push(`names-${part}.json`);
			return (await json(`names-${part}.json`)) as HeavyNames;
		},
		asked,
		blocked,
		close,
	};
}

/** The whole search over a real index, in English, with a glossary. */
export async function realSearch(
	{ pagefind, shapes, list, fetchNames }: RealIndex,
	glossary: readonly Names[] = [],
) {
	const index = await openPagefind(pagefind, '/notes/', shapes, fetchNames);
	const { stopWords, softWords } = en.search;
	const named = glossary.map((names, at) => [`term-${at}`, ...names] as [string, ...string[]]);
	const knowledge = knowledgeOf({ stopWords, softWords, glossary: named }, async () => ({
		explain: (query, heard, words) => explainUnknown(query, heard, words, list),
	}));
	return searchNotes(index, knowledge);
}
