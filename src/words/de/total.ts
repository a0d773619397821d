import type { Total } from '../english.ts';
import { count, form, nouns, range } from './counted.ts';

const numerals = [
	'keine',
	'eine',
	'zwei',
	'drei',
	'vier',
	'fünf',
	'sechs',
	'sieben',
	'acht',
	'neun',
];

/** Eine Summe als Spanne, die nichts verschweigt: `148–260 min, zwei Angaben; 2 Notizen ohne Zeit`. */
export function totalInWords(total: Total): string {
	const { notes, unknown, estimatedOnly, least, most, reportsPerNote } = total;
	if (unknown === notes) return `${count(notes, nouns.note)} ohne Zeit`;
	const parts = [`${range(least, most)} min, ${reportsInWords(total)}`];
	if (reportsPerNote.most > 0 && estimatedOnly > 0) {
		parts.push(`${count(estimatedOnly, nouns.note)} laut Kurs`);
	}
	if (unknown > 0) parts.push(`${count(unknown, nouns.note)} ohne Zeit`);
	return parts.join('; ');
}

function reportsInWords({ reportsPerNote: { least, most } }: Total): string {
	if (most === 0) return 'laut Kurs';
	if (least !== most) return `${least} bis ${most} Angaben je Notiz`;
	const numeral = numerals[most];
	return numeral ? `${numeral} ${form(most, nouns.report)}` : count(most, nouns.report);
}
