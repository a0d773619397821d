import type { Words } from '../en.ts';
import { count, nouns, number } from './counted.ts';

export const commands: Words['commands'] = {
	title: 'Befehle',
	description: (course) =>
		`Alle Befehle, die in den Notizen von ${course} erklärt werden, nach Werkzeug und Option.`,
	lead: (lines) =>
		`${count(lines, nouns.command)} aus den Notizen: was sie tun und wo sie erklärt sind.`,
	filter: 'Nach Werkzeug, Option oder Wirkung filtern',
	example: 'port veröffentlichen',
	contents: 'Werkzeuge',
	others: 'Andere Programme',
	short: 'oder',
	all: (lines) => count(lines, nouns.command),
	found: (lines, all) => `${lines} von ${number(all)} Befehlen`,
	none: 'Kein Befehl passt zu allen diesen Wörtern.',
	search: 'In den Notizen danach suchen',
	showAll: 'Alle Befehle zeigen',
	idle: 'ab alle alles als an auf aus bei bin das dem den der des die dies diese diesen dieser doch ein eine einem einen einer es er für geht gibt habe haben hat ich im in ist kann kannst können man mein meine meinen mich mir mit muss nach oder sein sich sie sind so soll über um und von vor wann was welche welcher welches wenn wer werden wie will wird wo zu zum zur befehl befehle option optionen'.split(
		' ',
	),
};
