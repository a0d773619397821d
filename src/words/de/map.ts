import type { Words } from '../en.ts';
import { count, nouns, number, range } from './counted.ts';
import { totalInWords } from './total.ts';

export const map: Words['map'] = {
	draws: (modules) =>
		`Der Kurs als Netzplan mit ${count(modules, nouns.line)}, jede Station eine Notiz. Die Liste sagt dasselbe.`,
	skip: 'Den Netzplan als Liste lesen',
	planStart: { before: 'Ich habe', after: 'Minuten', submit: 'Planen' },
	reviewIs: 'Kontrollfragen, die wiederkommen, bevor du die Antwort vergisst',
	holds: (notes, modules) => `${count(notes, nouns.note)} auf ${count(modules, nouns.line)}`,
	station: (note, facts) => `${note.code} ${note.title}: ${facts.join(', ')}`,
	inPreparation: 'in Vorbereitung',
	preparing: (modules) => `${count(modules, nouns.line)} in Vorbereitung`,
	total: totalInWords,
	lineTotal: ({ least, most, unknown }, notes) =>
		unknown === notes
			? count(notes, nouns.note)
			: `${range(least, most)} min, ${count(notes, nouns.note)}`,
	shortTotal: ({ notes, unknown, least, most }) => (unknown === notes ? '' : range(least, most)),
	notes: (notes) => count(notes, nouns.note),
	key: {
		title: 'So liest du den Plan',
		station: 'eine Notiz; der Weg dorthin sind ihre Minuten',
		scale: (minutes) => count(minutes, nouns.minute),
		unknown: 'noch keine Zeit angegeben',
		room: 'Abstand, keine Minuten',
		wait: 'wartet auf eine andere Linie',
		interchange: 'Umstieg: das kommt vorher',
	},
	list: {
		title: 'Alle Notizen, maßstäblich',
		shortest: 'bis zur kürzesten Angabe',
		longest: 'bis zur längsten',
		estimate: 'die Schätzung des Kurses',
		after: 'nach',
	},
};

export const module: Words['module'] = {
	notes: 'Notizen',
	courseSays: 'Laut Kurs',
	learnersTook: 'Lernende brauchten',
	nothing: 'noch nichts',
	forNotes: (minutes, notes) => `${minutes} für ${count(notes, nouns.note)}`,
	preparing: 'Die Notizen dieser Linie entstehen gerade.',
	draws: (title) =>
		`Die Linie ${title}, jede Notiz so lang wie ihre Minuten. Die Tabelle sagt dasselbe.`,
	table: (title) => `Notizen zu ${title}`,
	station: 'Station',
	note: 'Notiz',
	reportedBy: (learners) => `angegeben von ${number(learners)}`,
	median: 'Median',
	unreported: 'bisher hat niemand eine Zeit angegeben',
	needsNothing: 'nichts',
	wholeLine: 'Die ganze Linie',
	reported: 'angegeben',
	withoutTime: (notes) => `${count(notes, nouns.note)} ohne Zeit`,
	changes: 'Wo du umsteigen kannst',
	leaving: 'Von dieser Linie auf andere',
	arriving: 'Von anderen Linien auf diese',
	to: 'nach',
	neighbours: 'Vorige und nächste Linie',
	previous: 'Vorige Linie',
	next: 'Nächste Linie',
	first: 'Die erste Linie',
	last: 'Die letzte Linie',
};
