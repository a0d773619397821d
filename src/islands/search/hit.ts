import type { FoundNote, FoundPlace, Match } from './match.ts';
import { dropBeginning, markWords, wordsIn, type Segment } from './segments.ts';
import type { Shown } from './shown.ts';

/** A note in the list of results. */
export interface Hit extends Shown {
	/** Its id, `docker/docker-images`. */
	note: string;
	address: string;
	title: readonly Segment[];
	/** Ids, as course and module files have them. */
	module: string;
	difficulty: string;
	kind: string;
	excerpt: readonly Segment[];
	/** Its best places, in the order of the text. */
	sections: readonly Section[];
}

/** A section of a note that answers. */
export interface Section {
	address: string;
	title: readonly Segment[];
	excerpt: readonly Segment[];
}

/** More sections than this would hide the next note. */
export const mostSections = 3;

/**
 * Makes a hit. Its excerpt is the place before the first heading, where that answers, else the
 * note's summary: the places under headings are told by the sections.
 */
export function hitOf({ facets }: Pick<Match, 'facets'>, found: FoundNote, words: string): Hit {
	const asked = withOtherForms(wordsIn(words), found.places);
	const opening = found.places.find(({ heading }) => heading === undefined);
	return {
		note: found.note,
		address: found.address,
		code: found.code,
		minutes: found.minutes,
		estimate: found.estimate,
		timeSpent: found.timeSpent,
		title: markWords(found.title, asked),
		module: facets.module[0] ?? '',
		difficulty: facets.difficulty[0] ?? '',
		kind: facets.kind[0] ?? '',
		excerpt: opening ? opening.excerpt : markWords(found.summary, asked),
		sections: bestSections(found.places).map(({ address, heading, excerpt }) => ({
			address,
			title: markWords(heading, asked),
			excerpt: dropBeginning(excerpt, heading),
		})),
	};
}

function bestSections(places: readonly FoundPlace[]) {
	const headed = places.flatMap(({ heading, ...place }) =>
		heading === undefined ? [] : [{ ...place, heading }],
	);
	const best = new Set(headed.toSorted((a, b) => b.score - a.score).slice(0, mostSections));
	return headed.filter((place) => best.has(place));
}

/**
 * Adds the forms in which the engine found the words, `layers` for `layered`, so that titles are
 * marked as excerpts are. Only what begins as a word that was asked: the engine marks all of
 * `nginx:1.29-alpine` for `nginx`.
 */
function withOtherForms(asked: ReadonlySet<string>, places: readonly FoundPlace[]): Set<string> {
	const beginnings = new Set([...asked].map((word) => word.slice(0, 3)));
	const found = places.flatMap(({ excerpt }) =>
		excerpt.flatMap(({ text, marked }) => (marked ? [...wordsIn(text)] : [])),
	);
	return new Set([...asked, ...found.filter((word) => beginnings.has(word.slice(0, 3)))]);
}
