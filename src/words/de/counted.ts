import { counted } from '../counted.ts';

export const { count, form, list, number, range } = counted('de');

/** What the German words count. */
export const nouns = {
	note: { one: 'Notiz', other: 'Notizen' },
	line: { one: 'Linie', other: 'Linien' },
	command: { one: 'Befehl', other: 'Befehle' },
	term: { one: 'Begriff', other: 'Begriffe' },
	question: { one: 'Kontrollfrage', other: 'Kontrollfragen' },
	report: { one: 'Angabe', other: 'Angaben' },
	minute: { one: 'Minute', other: 'Minuten' },
};
