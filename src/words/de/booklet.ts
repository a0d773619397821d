import type { Words } from '../en.ts';

export const booklet: Words['booklet'] = {
	link: 'Heft zum Drucken',
	linkToAll: 'Der ganze Kurs als Heft',
	ofModule: (module) => `${module}: das Heft`,
	ofCourse: 'Der ganze Kurs als Heft',
	describeModule: (module, course) =>
		`Die Notizen von ${course} zu ${module} auf einer Seite zum Drucken, mit Antworten und Adressen am Ende.`,
	describeCourse: (course) =>
		`Alle Notizen von ${course} auf einer Seite zum Drucken, mit Antworten und Adressen am Ende.`,
	howTo: 'Drucke diese Seite mit deinem Browser oder speichere sie als PDF.',
	checked: 'Geprüft',
	to: 'bis',
	online: 'Im Netz',
	contents: 'Inhalt',
	station: 'Station',
	question: (number) => `Frage ${number}`,
	toAnswer: (number) => `Antwort ${number}`,
	answers: 'Antworten',
	terms: 'Begriffe',
	addresses: 'Adressen',
	addressesOf: (chapter) => `Adressen zu ${chapter}`,
};
