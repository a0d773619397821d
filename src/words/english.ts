/** What a sum of minutes holds and leaves out. */
export interface Total {
	notes: number;
	unknown: number;
	estimatedOnly: number;
	least: number;
	most: number;
	reportsPerNote: { least: number; most: number };
}

const numerals = 'no one two three four five six seven eight nine'.split(' ');

/** `1 note`, `2 notes` */
export function count(things: number, one: string): string {
	return `${things} ${one}${things === 1 ? '' : 's'}`;
}

/** `one report`, `two reports`, `12 reports` */
export function countInWords(things: number, one: string): string {
	return `${numerals[things] ?? things} ${one}${things === 1 ? '' : 's'}`;
}

/** A sum as a range that hides nothing: `148–260 min, two reports; 2 notes without a time`. */
export function totalInWords(total: Total): string {
	const { notes, unknown, estimatedOnly, least, most, reportsPerNote } = total;
	if (unknown === notes) return `${count(notes, 'note')} without a time`;
	const parts = [`${least === most ? most : `${least}–${most}`} min, ${reportsInWords(total)}`];
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
