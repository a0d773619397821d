import type { Words } from '../en.ts';
import { list, number, range } from './counted.ts';

export const note: Words['note'] = {
	place: 'Wo du bist',
	kind: 'Art',
	difficulty: 'Schwierigkeit',
	minutes: 'Minuten',
	needs: 'Setzt voraus',
	needsNothing: 'nichts',
	comesLater: 'kommt später',
	lesson: 'Lektion',
	unavailableSince: 'nicht mehr verfügbar seit',
	checked: 'Geprüft',
	verifiedWith: (tools) => `mit ${tools}`,
	code: 'Code',
	formChecked: 'Form geprüft',
	stops: 'Halte dieser Notiz',
	line: (module) => `Die Linie ${module} und die Abschnitte dieser Notiz`,
	earlier: (count) => `${number(count)} davor`,
	later: (count) => `${number(count)} danach`,
	neighbours: 'Vorige und nächste Notiz',
	previous: 'Zurück',
	next: 'Weiter',
	changeFor: (module) => `Weiter, Umstieg nach ${module}`,
	firstOfCourse: 'Hier beginnt der Kurs',
	lastOfCourse: 'Hier endet der Kurs',
	inPreparation: 'Nächste Linie, in Vorbereitung',
	question: (number) => `Frage ${number}`,
	answer: 'Antwort',
	then: 'Damals',
	until: 'bis',
	now: 'Heute',
	since: 'seit',
	source: 'Quelle',
	tools: { copy: 'Kopieren', copied: 'Kopiert', larger: 'Größer', failed: 'Nicht kopiert' },
	markdown: 'Als Markdown',
	languages: 'Sprachen',
	untranslated: (language) => `Noch nicht übersetzt: hier auf ${language}.`,
	text: {
		alerts: {
			note: 'Hinweis',
			tip: 'Tipp',
			important: 'Wichtig',
			warning: 'Warnung',
			caution: 'Vorsicht',
		},
		footnotes: 'Fußnoten',
		backToText: (number) => `Zurück zum Text, Fußnote ${number}`,
		table: (columns) => (columns ? `Tabelle: ${columns}` : 'Tabelle'),
		code: (language) => (language ? `Code, ${language}` : 'Code'),
		unchecked: 'Nicht geprüft',
		illustrative: (reason) => `Nicht geprüft: ${reason}`,
		expectFail: (reason) => `Soll fehlschlagen: ${reason}`,
	},
};

export const time: Words['time'] = {
	course: 'Kurs',
	unknown: 'Zeit unbekannt',
	number,
	span: range,
	minutes: (count) => `${number(count)} min`,
	range: (least, most) => `${range(least, most)} min`,
	told: (reports, median, estimate) => {
		const sorted = reports.toSorted((a, b) => a - b);
		const parts: string[] = [];
		if (median !== undefined) {
			const span = range(sorted[0] ?? median, sorted.at(-1) ?? median);
			parts.push(`${number(sorted.length)} Angaben, ${span}, Median ${number(median)}`);
		} else if (sorted.length > 0) {
			parts.push(`${list([...new Set(sorted)].map(number))} angegeben`);
		}
		if (estimate !== undefined) parts.push(`laut Kurs ${number(estimate)}`);
		return parts.join(', ') || 'Zeit unbekannt';
	},
};
