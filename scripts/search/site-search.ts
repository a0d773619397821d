import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Finder } from './judged-set.ts';
import { languageOf, unpackShapes, type HeavyNames } from '../../src/course/search/note-shape.ts';
import { unpackWordList } from '../../src/course/search/word-list.ts';
import { explainUnknown } from '../../src/islands/search/explain-unknown.ts';
import { findInNote } from '../../src/islands/search/found-note.ts';
import type { PagefindModule } from '../../src/islands/search/pagefind-api.ts';
import { narrow } from '../../src/islands/search/match.ts';
import { openPagefind } from '../../src/islands/search/pagefind-index.ts';
import { rank } from '../../src/islands/search/rank.ts';
import { understand, type Knowledge, type Spelling } from '../../src/islands/search/understand.ts';
import { knowledgeOf, type Vocabulary } from '../../src/islands/search/vocabulary.ts';
import type { WordIndex } from '../../src/islands/search/word-index.ts';

/** What the search of a site is made of. */
export interface SiteSearch {
	index: WordIndex;
	knowledge: Knowledge;
}

/**
 * Opens the search of a built site as a browser does, but from its files.
 *
 * @param dist folder of the site
 * @throws Error when there is no site in it
 */
export async function openSiteSearch(dist: string): Promise<SiteSearch> {
	const folder = path.join(dist, 'pagefind');
	if (!existsSync(path.join(folder, 'shapes.json'))) {
		throw new Error(`There is no site with a search in ${dist}. Run npm run build first.`);
	}
	serveFiles();
	const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
	const module: unknown = await import(pathToFileURL(path.join(folder, 'pagefind.js')).href);
	const shapes = unpackShapes(await json(path.join(folder, 'shapes.json')));
	const names = (part: string) =>
		json(path.join(folder, `names-${part}.json`)) as Promise<HeavyNames>;
	const index = await openPagefind(module as PagefindModule, '/', shapes, names);
	const language = languageOf(index.notes[0]?.shape.page ?? '');
	const list = unpackWordList(await json(path.join(folder, 'words.json')), language);
	const vocabulary = (await json(path.join(dist, 'search.json'))) as Vocabulary;
	const spelling: Spelling = {
		explain: (query, heard, index) => explainUnknown(query, heard, index, list),
	};
	return { index, knowledge: knowledgeOf(vocabulary, () => Promise.resolve(spelling)) };
}

/** Finds notes as the search of the site does. */
export function siteFinder({ index, knowledge }: SiteSearch): Finder {
	const ids = new Map<string, string>();
	const idOf = async (page: string) => {
		const id = ids.get(page) ?? (await index.read(page)).note;
		ids.set(page, id);
		return id;
	};
	return async (query, facets) => {
		const { concepts } = await understand(query, index, knowledge);
		const left = narrow(rank(concepts, index.notes), facets);
		return Promise.all(
			left.map(async (note) => ({
				note: await idOf(note.shape.page),
				sections: async () => (await findInNote(note, concepts, index)).sections.map(anchorOf),
			})),
		);
	};
}

function anchorOf({ address }: { address: string }): string {
	return decodeURIComponent(address.replace(/^[^#]*#?/, ''));
}

/** Node fetches no files; Pagefind fetches nothing else. */
export function serveFiles(): void {
	globalThis.fetch = async (input) => {
		const address = input instanceof Request ? input.url : String(input);
		const file = fileURLToPath(address.replace(/\?.*$/, ''));
		return existsSync(file)
			? new Response(await readFile(file))
			: new Response(null, { status: 404 });
	};
}
