import { counted } from './counted.ts';

const english = counted('en');

/** What a sum of minutes holds and leaves out. */
export interface Total {
	notes: number;
	unknown: number;
	estimatedOnly: number;
	least: number;
	most: number;
	reportsPerNote: { least: number; most: number };
}

export const { list, number, range } = english;

const numerals = 'no one two three four five six seven eight nine'.split(' ');

/** `1 note`, `2 notes` */
export function count(things: number, one: string): string {
	return english.count(things, { one, other: `${one}s` });
}

/** `one report`, `two reports`, `12 reports` */
export function countInWords(things: number, one: string): string {
	const numeral = numerals[things] ?? english.number(things);
	return `${numeral} ${english.form(things, { one, other: `${one}s` })}`;
}

/** A sum as a range that hides nothing: `148–260 min, two reports; 2 notes without a time`. */
export function totalInWords(total: Total): string {
	const { notes, unknown, estimatedOnly, least, most, reportsPerNote } = total;
	if (unknown === notes) return `${count(notes, 'note')} without a time`;
	const parts = [`${english.range(least, most)} min, ${reportsInWords(total)}`];
	if (reportsPerNote.most > 0 && estimatedOnly > 0) {
		parts.push(`${count(estimatedOnly, 'note')} as the course says`);
	}
	if (unknown > 0) parts.push(`${count(unknown, 'note')} without a time`);
	return parts.join('; ');
}

function reportsInWords({ reportsPerNote: { least, most } }: Total): string {
	if (most === 0) return 'as the course says';
	return least === most ? countInWords(most, 'report') : `${least} to ${most} reports a note`;
}
