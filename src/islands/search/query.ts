/**
 * What a reader asks for, and how an address says it:
 * `/search/?q=layer+cache&module=docker&module=vms&kind=lab`.
 */

/** The facets, in the order in which addresses and pages name them. */
export const facetNames = ['module', 'difficulty', 'kind', 'minutes'] as const;

export type FacetName = (typeof facetNames)[number];

/** One list per facet. Chosen: what the reader ticked, none meaning all. Of a note: what it is. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

export interface Query {
	/** As typed, without spaces around and never longer than {@link longestWords}. */
	words: string;
	/** The choices; AND across facets, OR within one. */
	facets: Facets;
}

/** More than this, pasted by accident, is cut off: no note is found by its 201st character. */
export const longestWords = 200;

export const noFacets: Facets = { module: [], difficulty: [], kind: [], minutes: [] };

/**
 * Reads a query from the parameters of an address or from a form's data, whatever stands in them.
 *
 * @param known the values that exist; others are dropped, and so are repeats
 */
export function readQuery(
	parameters: { get(name: string): unknown; getAll(name: string): readonly unknown[] },
	known: Facets,
): Query {
	const words = parameters.get('q');
	const chosen = (name: FacetName) => {
		const values = parameters.getAll(name);
		return known[name].filter((value) => values.includes(value));
	};
	return { words: cleanWords(typeof words === 'string' ? words : ''), facets: eachFacet(chosen) };
}

/** The query as parameters, `q=layers&module=docker`; empty when nothing is asked. */
export function writeQuery({ words, facets }: Query): string {
	const parameters = new URLSearchParams();
	if (words !== '') parameters.set('q', words);
	for (const name of facetNames) {
		for (const value of facets[name]) parameters.append(name, value);
	}
	return parameters.toString();
}

/** Whether a query chooses anything in any facet. */
export function isNarrowed({ facets }: Query): boolean {
	return facetNames.some((name) => facets[name].length > 0);
}

/** Whether a query asks for nothing at all. */
export function isEmpty(query: Query): boolean {
	return query.words === '' && !isNarrowed(query);
}

/** Makes a value for each facet. */
export function eachFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
	return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, T>;
}

function cleanWords(typed: string): string {
	// Control characters reach here by pasting; they are no part of any word.
	const spaced = typed.replace(/[\p{Cc}\s]+/gu, ' ').trim();
	return [...spaced].slice(0, longestWords).join('').trim();
}
