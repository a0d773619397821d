import { addressOfModule, addressOfPage, anchorOfTerm } from '../../course/addresses.ts';
import { sharedAxis } from '../../course/minutes-plot.ts';
import { numberText } from '../../course/number-text.ts';
import type { Course } from '../../course/types.ts';
import { minutesRanges } from './minutes-range.ts';
import type { Facets } from './query.ts';
import type { Knowledge } from './understand.ts';

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
	/** `{count}` notes could not be fetched. */
	missing: Plural;
	/** `{words}`, `{count}` of them, stand in no note; the notes shown have the rest. */
	unknown: Plural;
	/** `{words}` in the quotation marks of the language. */
	quoted: string;
	/** `{words}` is what was asked for in place of words that seemed misspelt. */
	taken: string;
	/** `{words}` is what was typed: the way to have it as it is. */
	literal: string;
	/** Before words that what was typed may be the beginning of. */
	beginnings: string;
	/** Before the terms of the glossary that are nearest. */
	nearest: string;
	glossary: string;
	/** Before the modules. */
	browse: string;
	recent: string;
	erase: string;
	/** Takes long; what to do meanwhile. */
	slow: string;
	/** In a note: `{words}` are highlighted; what ends that, and what both are about. */
	highlighted: string;
	removeHighlights: string;
	highlights: string;
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
	/** Words of the language that mean nothing in a question, and that mean little; with spaces. */
	stopWords: string;
	softWords: string;
	/** Id, term, and what else it is called. */
	glossary: readonly (readonly [id: string, ...names: string[]])[];
	/** Addresses, base path included; `{id}` is of a module or a term. */
	addresses: { search: string; glossary: string; module: string; term: string };
}

/**
 * Takes what the browser needs out of the course and of the interface's words.
 *
 * @param base the path that the site is published under
 * @param languageBase the path of the language's search page, where it is not the course's own
 */
export function vocabularyOf(
	course: Pick<Course, 'modules' | 'difficulties' | 'kinds' | 'notes' | 'glossary'>,
	words: { answers: SearchWords; stopWords: string; softWords: string },
	base: string,
	languageBase = base,
): Vocabulary {
	const glossary = addressOfPage('glossary', base);
	return {
		words: words.answers,
		stopWords: words.stopWords,
		softWords: words.softWords,
		modules: Object.fromEntries(course.modules.map(({ id, title }) => [id, title])),
		difficulties: Object.fromEntries(
			course.difficulties.map(({ id, word, level }) => [id, { word, level }]),
		),
		kinds: Object.fromEntries(course.kinds.map(({ id, word }) => [id, word])),
		most: sharedAxis(course.notes).most,
		glossary: course.glossary.map(({ id, term, also }) => [id, term, ...also]),
		addresses: {
			search: addressOfPage('search', languageBase),
			glossary,
			module: addressOfModule('{id}', base),
			term: `${glossary}#${anchorOfTerm('{id}')}`,
		},
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

/** What the search knows before anything is asked. */
export function knowledgeOf(
	{ stopWords, softWords, glossary }: Pick<Vocabulary, 'stopWords' | 'softWords' | 'glossary'>,
	spelling: Knowledge['spelling'],
): Knowledge {
	return {
		stopWords: new Set(stopWords.split(' ')),
		softWords: new Set(softWords.split(' ')),
		glossary: glossary.map(([, ...names]) => names),
		spelling,
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
	return fill(plural[form] ?? plural.other, { ...values, count: numberText(count, language) });
}
