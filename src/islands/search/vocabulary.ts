import type { Course } from '../../course/types.ts';
import { minutesRanges } from './minutes-range.ts';
import type { Facets } from './query.ts';

/** The words of the search that a browser needs; counts choose a form by plural category. */
export type SearchWords = Readonly<
	Record<'nothing' | 'nothingNarrowed' | 'failed' | 'modules' | 'minutes' | 'range' | 'unknown', string>
> & {
	notes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
	notesOf: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
};
