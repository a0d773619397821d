import type { Words } from '../en.ts';
import { count, nouns, number } from './counted.ts';

export const review: Words['review'] = {
	description: (course) =>
		`Alle Kontrollfragen von ${course}; jede kommt wieder, bevor du die Antwort vergisst.`,
	lead: (questions) =>
		`${count(questions, nouns.question)} aus den Notizen. Jede kommt wieder, kurz bevor du die Antwort vergessen würdest. Alles bleibt in diesem Browser.`,
	noscript:
		'Was wann gefragt wird, berechnet ein Skript in deinem Browser, und Skripte sind abgeschaltet. Unten stehen alle Fragen, jede mit ihrer Antwort.',
	newFrom: 'Neue Fragen aus',
	fromDone: 'Notizen, die du als erledigt markiert hast ({count})',
	fromAll: 'allen Notizen ({count})',
	begin: 'Anfangen',
	beginWith: (module) => `Mit ${module} anfangen`,
	more: { one: '{count} weitere neue Frage', other: '{count} weitere neue Fragen' },
	modules: 'Oder ein einzelnes Modul',
	end: 'Beenden',
	left: { one: 'noch {count}', other: 'noch {count}' },
	question: 'Frage {number} aus',
	inNote: 'Wo das in der Notiz steht',
	howWell: 'Wie gut hast du es gewusst?',
	grades: { again: 'Nochmal', hard: 'Schwer', good: 'Gut', easy: 'Leicht' },
	takeBack: 'Letzte Antwort zurücknehmen',
	toStart: 'Zurück zur Übersicht',
	rule: 'Wie ausgewählt wird',
	rules: (most, minutes) => [
		'Du siehst dir die Antwort an und sagst dann, wie gut du sie wusstest: nochmal, wenn gar nicht; schwer, gut oder leicht, wenn doch. Auf jedem Knopf steht, wann die Frage wiederkäme.',
		'Die Abstände kommen von FSRS, einem veröffentlichten Modell des Gedächtnisses, das auch Anki verwendet, mit dessen Standardwerten. Gefragt wird, solange du voraussichtlich noch neun von zehn Antworten weißt.',
		`Eine Frage ist ab Mitternacht ihres Tages fällig, nach der Uhr dieses Geräts. Was du nicht wusstest, kommt nach ${count(minutes, nouns.minute)} wieder, oder früher, wenn sonst nichts übrig ist.`,
		`Zuerst kommt, was fällig ist. Danach kommen neue Fragen in der Reihenfolge des Kurses, ${number(most)} am Tag. Du kannst jederzeit mehr verlangen.`,
		'Wird eine Frage umformuliert, zählen deine Antworten weiter. Wird sie gestrichen, bleiben deine Antworten erhalten, und sie wird nicht mehr gestellt.',
	],
	keysText:
		'Leertaste oder Enter zeigt die Antwort. Mit 1, 2, 3 und 4 sagst du, wie gut du sie wusstest.',
	singleKeys: ['Tastenkürzel: 1 bis 4 antworten,', 'öffnet die Suche'],
	files: 'Die Fragen anderswo verwenden',
	filesLead:
		'Alle Fragen mit ihren Antworten, als Datei. Jede behält ihre Kennung für immer: Anki übernimmt eine neuere Datei als Änderung der älteren.',
	file: {
		'anki.txt': 'Für Anki: Text zum Importieren',
		'moodle.txt': 'Für Moodle: GIFT',
		'questions.json': 'Für Programme: JSON',
	},
	fileRecord: 'Deine eigenen Antworten stehen in deiner',
	progress: 'Fortschrittsdatei',
	all: 'Alle Fragen',
	told: {
		due: { one: '{count} Frage fällig', other: '{count} Fragen fällig' },
		fresh: { one: '{count} neue', other: '{count} neue' },
		begun: '{begun} von {all} begonnen',
		nothingYet: 'Du hast noch keine Frage beantwortet.',
		start: {
			one: 'Für den Anfang gibt es {count} neue Frage.',
			other: 'Für den Anfang gibt es heute {count} neue Fragen.',
		},
		nothingDue: 'Nichts ist fällig.',
		dueNow: { one: '{count} Frage ist fällig.', other: '{count} Fragen sind fällig.' },
		newLeft: {
			one: 'Für heute bleibt {count} neue Frage.',
			other: 'Für heute bleiben {count} neue Fragen.',
		},
		next: {
			one: 'Die nächste ist {when} fällig.',
			other: 'Die nächsten {count} sind {when} fällig.',
		},
		finished: {
			one: 'Du hast {count} Frage beantwortet.',
			other: 'Du hast {count} Fragen beantwortet.',
		},
		tookBack: 'Die letzte Antwort ist zurückgenommen.',
	},
};
