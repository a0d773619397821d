import { eachFacet, facetNames, type FacetName, type Facets } from './query.ts';
import type { Segment } from './segments.ts';
import type { Shown } from './shown.ts';

/**
 * What the search asks of an engine. Everything above this line of the house (facets, counts,
 * hits, both elements) knows no more of it, so that ranking can be put in between or replaced.
 */
export interface SearchEngine {
	/**
	 * The notes that answer the words, best first; for no words all notes in course order.
	 * Rejects when the index cannot be had.
	 */
	match(words: string): Promise<readonly Match[]>;
}

/** A note that answers, before anything of it is loaded. */
export interface Match {
	facets: Facets;
	/** Fetches what a hit shows; cached by the engine. */
	load(): Promise<FoundNote>;
}

/** What the engine knows of a note that answers. */
export interface FoundNote extends Shown {
	/** Its id, `docker/docker-images`. */
	note: string;
	/** Where it is, base path included. */
	address: string;
	title: string;
	summary: string;
	/** The places that answer, in the order of the text; none if only title or aliases do. */
	places: readonly FoundPlace[];
}

/** A stretch of a note's text, from one heading to the next, that answers. */
export interface FoundPlace {
	/** With the heading's anchor; the note's own address for the text before the first heading. */
	address: string;
	/** The heading; undefined before the first one. */
	heading: string | undefined;
	excerpt: readonly Segment[];
	/** How well it answers; comparable within one note. */
	score: number;
}

/** How many notes there would be for each value of each facet. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/** The matches that the choices leave: AND across facets, OR within. */
export function narrow<M extends Pick<Match, 'facets'>>(
	matches: readonly M[],
	chosen: Facets,
): readonly M[] {
	return matches.filter(({ facets }) => facetNames.every((name) => fits(name, facets, chosen)));
}

/**
 * Counts the matches for each known value. A facet's own choice does not bear on its counts, so
 * that the numbers beside its other values say what choosing them as well would add.
 */
export function countFacets(
	matches: readonly Pick<Match, 'facets'>[],
	chosen: Facets,
	known: Facets,
): FacetCounts {
	return eachFacet((counted) => {
		const counts = Object.fromEntries(known[counted].map((value) => [value, 0]));
		for (const { facets } of matches) {
			const left = facetNames.every((name) => name === counted || fits(name, facets, chosen));
			if (!left) continue;
			for (const value of facets[counted]) counts[value] = (counts[value] ?? 0) + 1;
		}
		return counts;
	});
}

function fits(name: FacetName, facets: Facets, chosen: Facets): boolean {
	return chosen[name].length === 0 || chosen[name].some((value) => facets[name].includes(value));
}
