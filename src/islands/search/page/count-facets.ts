import { fits } from '../match.ts';
import { eachFacet, facetNames, type FacetName, type Facets } from '../query.ts';

/** How many notes there would be for each value of each facet. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/**
 * Counts the matches for each known value. A facet's own choice does not bear on its counts, so
 * that the numbers beside its other values say what choosing them as well would add.
 */
export function countFacets(
	matches: readonly Facets[],
	chosen: Facets,
	known: Facets,
): FacetCounts {
	return eachFacet((counted) => {
		const counts = Object.fromEntries(known[counted].map((value) => [value, 0]));
		for (const facets of matches) {
			const left = facetNames.every((name) => name === counted || fits(name, facets, chosen));
			if (!left) continue;
			for (const value of facets[counted]) counts[value] = (counts[value] ?? 0) + 1;
		}
		return counts;
	});
}
