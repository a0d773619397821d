import { wordsKnownTo } from './known-words.ts';
import type { FoundNote, FoundPlace, SearchEngine } from './match.ts';
import {
	pageReader,
	type PagefindInstance,
	type PagefindModule,
	type PagefindPage,
	type PagefindPlace,
} from './pagefind-api.ts';
import { eachFacet, facetNames, type FacetName, type Facets } from './query.ts';
import { readExcerpt } from './segments.ts';
import { unpackShown } from './shown.ts';

/** Words of an excerpt: about two lines of the list on a wide screen, three on a phone. */
const excerptLength = 22;

/**
 * How much a match in what SearchFacts.astro puts beside the text counts, against 1 for a word of
 * the text: the title names the note, an alias is a name given by its author, a tag is a shelf;
 * the summary repeats the text. Title and alias stay below what an exact heading can reach.
 */
const metaWeights = { title: 5, aliases: 4, code: 4, tags: 2, summary: 1 };

/**
 * Opens Pagefind on an index.
 *
 * @param pagefind its module, as served with the index
 * @param base path of the site, `/` or `/notes/`
 * @param known the values of each facet: which note has which is asked of the index once, so that
 *   facets are counted without fetching a page
 */
export async function openPagefind(
	pagefind: PagefindModule,
	base: string,
	known: Facets,
): Promise<SearchEngine> {
	const instance = pagefind.createInstance({
		baseUrl: base,
		excerptLength,
		excerptEllipsis: '…',
		// The worker would cost 11 KB more and is refused where Trusted Types are required.
		noWorker: true,
		ranking: { metaWeights },
	});
	const facets = await facetsByPage(instance, known);
	const readPage = pageReader();
	const isKnown = wordsKnownTo(instance, readPage);
	return {
		async match(words) {
			const { results } = await (words === ''
				? instance.search(null, { sort: { order: 'asc' } })
				: instance.search(words));
			if (results.length === 0 || !(await isKnown(words))) return [];
			return results.map((result) => ({
				facets: eachFacet((name) => facets[name].get(result.id) ?? []),
				load: () => readPage(result, foundNote),
			}));
		},
	};
}

/** What Pagefind says of a page, in the search's own terms. */
export function foundNote(page: PagefindPage): FoundNote {
	return {
		note: page.raw_url.replace(/^\/|\/$/g, ''),
		address: page.url,
		title: page.meta['title'] ?? '',
		summary: page.meta['summary'] ?? '',
		...unpackShown(page.filters['shown']?.[0] ?? ''),
		places: page.sub_results.map(foundPlace),
	};
}

function foundPlace(place: PagefindPlace): FoundPlace {
	return {
		address: place.url,
		heading: place.anchor ? place.title : undefined,
		excerpt: readExcerpt(place.excerpt),
		score: place.weighted_locations.reduce((sum, word) => sum + word.balanced_score, 0),
	};
}

/** For each facet, which values each page has, by Pagefind's id of the page. */
async function facetsByPage(instance: PagefindInstance, known: Facets) {
	const facets = eachFacet(() => new Map<string, string[]>());
	const ask = async (name: FacetName, value: string) => {
		const { results } = await instance.search(null, { filters: { [name]: value } });
		for (const { id } of results) facets[name].set(id, [...(facets[name].get(id) ?? []), value]);
	};
	await Promise.all(facetNames.flatMap((name) => known[name].map((value) => ask(name, value))));
	return facets;
}
