import { sharedAxis } from '../../course/minutes-plot.ts';
import type { Course } from '../../course/types.ts';
import { minutesRanges } from './minutes-range.ts';
import type { Facets } from './query.ts';

/** A sentence for each plural form of its `{count}` that the language has. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words that hits and their counts are told in; `{…}` stands for what varies. */
export interface SearchWords {
	/** `{count}`: how many notes answer. */
	notes: Plural;
	/** `{count}` of `{all}`: how many of the notes that answer are left by the facets. */
	narrowed: Plural;
	/** `{count}`: the way from the dialog to the page. */
	all: Plural;
	/** No words yet: what the page offers. */
	page: string;
	/** `{words}` is what was asked. */
	nothing: string;
	/** `{count}` notes answer, the facets leave none. */
	nothingLeft: Plural;
	searching: string;
}

/**
 * What the browser must know of the course to show hits: fetched once, when the search is first
 * opened, so that no page carries it.
 */
export interface Vocabulary {
	words: SearchWords;
	/** Id → title, in course order. */
	modules: Readonly<Record<string, string>>;
	/** Id → word and level, easiest first. */
	difficulties: Readonly<Record<string, { word: string; level: number }>>;
	/** Id → word. */
	kinds: Readonly<Record<string, string>>;
	/** Minutes at the right end of every hit's rule. */
	most: number;
}

/** Takes what the browser needs out of the course and of the interface's words. */
export function vocabularyOf(
	course: Pick<Course, 'modules' | 'difficulties' | 'kinds' | 'notes'>,
	words: SearchWords,
): Vocabulary {
	return {
		words,
		modules: Object.fromEntries(course.modules.map(({ id, title }) => [id, title])),
		difficulties: Object.fromEntries(
			course.difficulties.map(({ id, word, level }) => [id, { word, level }]),
		),
		kinds: Object.fromEntries(course.kinds.map(({ id, word }) => [id, word])),
		most: sharedAxis(course.notes).most,
	};
}

/** The values of each facet, in the order in which they are shown. */
export function knownFacets({ modules, difficulties, kinds }: Vocabulary): Facets {
	return {
		module: Object.keys(modules),
		difficulty: Object.keys(difficulties),
		kind: Object.keys(kinds),
		minutes: minutesRanges,
	};
}

/** Fills the `{…}` of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
	return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Chooses the plural form for a count, and fills it. */
export function fillPlural(
	plural: Plural,
	count: number,
	language: string,
	values: Readonly<Record<string, string | number>> = {},
): string {
	const form = new Intl.PluralRules(language).select(count);
	return fill(plural[form] ?? plural.other, { ...values, count });
}
