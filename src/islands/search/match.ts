import { facetNames, type FacetName, type Facets } from './query.ts';
import type { Segment } from './segments.ts';
import type { Shown } from './shown.ts';

/**
 * What facets, counts, hits and both elements ask; they know nothing of how notes are found and
 * ranked.
 */
export interface SearchEngine {
	/** For no words all notes, in course order. Rejects when the index cannot be had. */
	match(words: string): Promise<Found>;
}

export interface Found {
	/** The notes that answer, best first. */
	matches: readonly Match[];
	reading: Reading;
}

/** How words were taken, as far as a reader has to know. */
export interface Reading {
	/** The words as they were taken, where one of them seemed misspelt. */
	taken?: string;
	/** What to ask instead, to have them taken as typed. */
	literal?: string;
	/** Those that stand in no note. */
	unknown: readonly string[];
	/** What the unknown may be the beginning of. */
	beginnings: readonly string[];
}

/** A note that answers, before anything of it is loaded. */
export interface Match {
	facets: Facets;
	/** Fetches what a hit shows; cached by the engine. */
	load(): Promise<FoundNote>;
}

/** What a hit shows of a note. */
export interface FoundNote extends Shown {
	/** Its id, `docker/docker-images`. */
	note: string;
	address: string;
	title: readonly Segment[];
	/** What stands before its first heading, where that answers; else its summary. */
	excerpt: readonly Segment[];
	/** The places under its headings that answer, best first. */
	sections: readonly Section[];
}

/** A section of a note that answers. */
export interface Section {
	address: string;
	title: readonly Segment[];
	excerpt: readonly Segment[];
}

/** The matches that the choices leave: AND across facets, OR within. */
export function narrow<M extends Pick<Match, 'facets'>>(
	matches: readonly M[],
	chosen: Facets,
): readonly M[] {
	return matches.filter(({ facets }) => facetNames.every((name) => fits(name, facets, chosen)));
}

/** Whether a note is one of those that a facet's choice leaves. */
export function fits(name: FacetName, facets: Facets, chosen: Facets): boolean {
	return chosen[name].length === 0 || chosen[name].some((value) => facets[name].includes(value));
}
