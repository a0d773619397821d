import type { Course, Note } from '../../course/types.ts';
import { minutesRanges, rangesOf, type MinutesRange } from './minutes-range.ts';
import { facetNames, type FacetName, type Facets } from './query.ts';

/** A facet as the search page offers it before anything is asked. */
export interface FacetGroup {
	name: FacetName;
	legend: string;
	values: readonly FacetValue[];
}

export interface FacetValue {
	id: string;
	word: string;
	/** Of the word, where it is not the page's. */
	language?: string | undefined;
	/** Notes of the course that have it. */
	count: number;
	/** Of a module. */
	letter?: string;
	/** Of a difficulty, from 1. */
	level?: number;
}

/** The words for facets that no content file gives. */
export interface FacetWords {
	facets: Readonly<Record<FacetName, string>>;
	minutesRanges: Readonly<Record<MinutesRange, string>>;
}

/** What a note is, for each facet. */
export function facetsOf(note: Note): Facets {
	return {
		module: [note.module],
		difficulty: [note.difficulty.id],
		kind: [note.kind.id],
		minutes: rangesOf(note),
	};
}

/** Every facet with every value, and how many notes of the course have it. */
export function facetGroups(
	course: Pick<Course, 'modules' | 'difficulties' | 'kinds' | 'notes'>,
	words: FacetWords,
): FacetGroup[] {
	const all = course.notes.map(facetsOf);
	const values: Record<FacetName, Omit<FacetValue, 'count'>[]> = {
		module: course.modules.map(({ id, title, language, letter }) => ({
			...{ id, word: title, language, letter },
		})),
		difficulty: course.difficulties.map(({ id, word, language, level }) => ({
			...{ id, word, language, level },
		})),
		kind: course.kinds.map(({ id, word, language }) => ({ id, word, language })),
		minutes: minutesRanges.map((id) => ({ id, word: words.minutesRanges[id] })),
	};
	return facetNames.map((name) => ({
		name,
		legend: words.facets[name],
		values: values[name].map((value) => ({
			...value,
			count: all.filter((facets) => facets[name].includes(value.id)).length,
		})),
	}));
}
