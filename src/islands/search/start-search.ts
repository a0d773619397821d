import { unpackShapes, type HeavyNames } from '../../course/search/note-shape.ts';
import { fetchJson } from './fetch-json.ts';
import { searchNotes } from './note-search.ts';
import type { PagefindModule } from './pagefind-api.ts';
import { openPagefind } from './pagefind-index.ts';
import type { Facets } from './query.ts';
import { remembering } from './remembering.ts';
import { script } from './script.ts';
import { Search, type Listener } from './search.ts';
import { knowledgeOf, knownFacets, type Vocabulary } from './vocabulary.ts';

/** What a started search has: its core, and the words and facet values it was started with. */
export interface Started {
	search: Search;
	vocabulary: Vocabulary;
	known: Facets;
}

/**
 * Fetches what the search is made of.
 *
 * @param base path of the site
 * @param page address of the search page in the language of this one; its words lie beside it
 * @param listen makes what hears the answers
 */
export async function startSearch(
	base: string,
	page: string,
	listen: (vocabulary: Vocabulary) => Listener,
): Promise<Started> {
	const folder = `${base}pagefind/`;
	// A module that could not be fetched is not asked for again by the same name.
	const fetchIndex = (again: string) =>
		Promise.all([
			import(/* @vite-ignore */ `${folder}pagefind.js${again}`),
			fetchJson(`${folder}shapes.json`),
		]) as Promise<[PagefindModule, unknown]>;
	let attempt = 0;
	let fetched: ReturnType<typeof fetchIndex> | undefined = fetchIndex('');
	// Whoever opens the engine hears of it.
	fetched.catch(() => undefined);

	const vocabulary = (await fetchJson(`${page}../search.json`)) as Vocabulary;
	const known = knownFacets(vocabulary);
	const open = async () => {
		const spelling = remembering(async (base: string) => {
			const { openSpelling } = await script(import('./open-spelling.ts'));
			return openSpelling(base);
		});
		const knowledge = knowledgeOf(vocabulary, () => spelling(base));
		fetched ??= fetchIndex(`?${++attempt}`);
		const [pagefind, shapes] = await fetched.finally(() => (fetched = undefined));
		const names = (part: string) => fetchJson(`${folder}names-${part}.json`) as Promise<HeavyNames>;
		return searchNotes(await openPagefind(pagefind, base, unpackShapes(shapes), names), knowledge);
	};
	const search = new Search(open, listen(vocabulary));
	search.prepare();
	return { search, vocabulary, known };
}
