import type { Words } from '../en.ts';

export const programs: Words['programs'] = {
	markdown: {
		page: 'Seite',
		module: 'Modul',
		licence: 'Lizenz',
		changed: (day) => `Geändert am ${day}`,
		inWords: 'In Worten:',
	},
	llms: {
		lead: 'Unten stehen die Notizen als Markdown, in der Reihenfolge des Kurses; jede ist auch eine Seite, unter derselben Adresse mit / statt .md.',
		licence: 'Lizenz',
		optional: 'Optional',
		full: { name: 'Alle Notizen', says: 'der ganze Kurs in einer Datei' },
		data: {
			name: 'Kursdaten',
			says: 'Notizen, Minuten, Voraussetzungen, Überschriften, Fragen und Befehle als JSON',
		},
		glossary: { name: 'Glossar', says: 'alle Begriffe mit ihrer Erklärung' },
	},
};
