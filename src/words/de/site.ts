import type { Words } from '../en.ts';

export const site: Words['site'] = {
	skip: 'Zum Text springen',
	navigation: 'Website',
	map: 'Netzplan',
	plan: 'Zeitplan',
	review: 'Wiederholen',
	commands: 'Befehle',
	glossary: 'Glossar',
	progress: 'Fortschritt',
	offline: 'Offline lesen',
	keys: 'Tasten',
	keysKey: '?',
	contribute: 'Mitmachen',
	search: 'Suche',
	searchKey: '/',
	notCome:
		'Was hierher gehört, braucht ein Skript, das nicht angekommen ist. Lade die Seite neu oder komm später wieder: Nichts ist verloren, und der Rest der Seite geht ohne.',
	licence: 'Text',
	pageTitle: (page, course) => `${page} · ${course}`,
};

export const theme: Words['theme'] = {
	label: 'Farbschema',
	light: 'Hell',
	system: 'Wie das System',
	dark: 'Dunkel',
};

export const mend: Words['mend'] = {
	editNote: 'Diese Notiz bearbeiten',
	editPage: 'Diese Seite bearbeiten',
	addTime: 'Deine Zeit angeben',
	report: 'Problem melden',
	timeFor: (note) => `Zeit: ${note}`,
};

export const notFound: Words['notFound'] = {
	title: 'Diesen Halt gibt es nicht',
	lead: 'Unter dieser Adresse ist keine Seite.',
	asked: 'Aufgerufen wurde',
	nearest: 'Die ähnlichsten Adressen',
	all: 'Alle Notizen',
};
