import type { Words } from '../en.ts';
import { count, nouns, number } from './counted.ts';

export const plan: Words['plan'] = {
	title: 'Deinen Zeitplan machen',
	description: (course) =>
		`Sag, wie viele Minuten du hast, und du bekommst Notizen von ${course}, die hineinpassen, jede nach dem, was sie voraussetzt.`,
	lead: 'Sag, wie lange du Zeit hast, und du bekommst Notizen, die hineinpassen, jede nach dem, was sie voraussetzt. Die Minuten haben Lernende angegeben: eine Spanne, kein Versprechen.',
	noscript:
		'Den Plan macht ein Skript in deinem Browser, und Skripte sind abgeschaltet. Die Tabelle ordnet alle Notizen nach ihrer längsten Zeit: Nimm eine, deren Voraussetzungen du erfüllst.',
	asked: {
		minutes: 'Verfügbare Minuten',
		quick: 'Minuten',
		sittings: 'Sitzungen',
		sittingsHelp: 'wie oft du so lange Zeit hast',
		limits: (least, most) => `${number(least)} bis ${number(most)}`,
		difficulty: 'Schwierigkeit bis',
		modules: 'Linien',
		modulesHelp: 'keine gewählt: alle',
		done: 'Schon erledigt',
		countsDone: 'zählt: bleibt weg und erfüllt die Voraussetzungen anderer',
	},
	yours: 'Dein Plan',
	next: 'Als Nächstes, mit mehr Zeit',
	untimed: 'Steht dir offen, aber niemand hat eine Zeit angegeben',
	rule: {
		title: 'Die Regel des Plans',
		steps: [
			'Geplant werden die Notizen der gewählten Linien bis zur gewählten Schwierigkeit, die du nicht als erledigt markiert hast. Was sie voraussetzen, wird mitgeplant, von jeder Linie, außer es ist schwieriger: Dann bleibt die Notiz weg.',
			'Sie werden in der Reihenfolge des Kurses durchgegangen, jede nach dem, was sie voraussetzt.',
			'Eine Notiz wird genommen, wenn ihre längste angegebene Zeit noch in die Sitzung passt und alles, was sie voraussetzt, erledigt oder davor geplant ist. Hat niemand eine Zeit angegeben, zählt die Schätzung des Kurses.',
			'Eine Notiz, die nicht passt, wird übergangen, und die nächste ist an der Reihe. Dann wird die nächste Sitzung ebenso gefüllt. Keine Notiz wird geteilt.',
			'Eine Notiz ganz ohne Zeit zählt keine Minuten, weil niemand sie kennt. Sie steht nur dann im Plan, wenn gleich danach eine Notiz kommt, die sie voraussetzt; rechne etwas Zeit für sie ein.',
			'Eine teilweise erledigte Notiz zählt mit ihrer vollen Zeit: Niemand weiß, wie viel davon noch übrig ist.',
			'Mehr Sitzungen verlängern einen Plan nur. Mit mehr Minuten kommt zuerst eine frühere Notiz hinzu; sie kann den Platz von späteren einnehmen.',
		],
	},
	calendar: {
		title: 'In einen Kalender übernehmen',
		first: 'Erster Tag',
		weekdays: 'Wochentage',
		weekdaysHelp: 'keiner gewählt: jeden Tag',
		time: 'Von',
		timeHelp: 'leer: ganztägig',
		save: 'Als Kalenderdatei speichern',
	},
	table: {
		title: 'Alle Notizen nach Zeit',
		label: 'Notizen nach ihrer längsten Zeit, die leichtesten zuerst',
		upTo: (minutes) => `Bis zu ${count(minutes, nouns.minute)}`,
		unknown: 'Zeit unbekannt',
	},
	told: {
		notes: { one: '{count} Notiz', other: '{count} Notizen' },
		one: '{notes}, {minutes} von {all} min',
		several: '{notes} in {sittings}, {minutes} von {all} min',
		sittings: { one: '{count} Sitzung', other: '{count} Sitzungen' },
		unknown: {
			one: '+ {count} Notiz ohne Zeit',
			other: '+ {count} Notizen ohne Zeit',
		},
		free: {
			one: '{count} Sitzung bleibt frei, weil nichts mehr hineinpasst.',
			other: '{count} Sitzungen bleiben frei, weil nichts mehr hineinpasst.',
		},
		spare: {
			one: '{count} Sitzung bleibt frei, weil nichts mehr übrig ist.',
			other: '{count} Sitzungen bleiben frei, weil nichts mehr übrig ist.',
		},
		sitting: 'Sitzung {number}',
		ofAll: '{minutes} von {all} min',
		minutes: '{minutes} min',
		timeUnknown: 'Zeit unbekannt',
		onTheWay: 'auf dem Weg',
		partly: 'teilweise erledigt',
		after: 'nach {codes}',
		more: { one: 'und {count} weitere', other: 'und {count} weitere' },
		left: {
			waiting: {
				one: '{count} weitere Notiz wartet auf diese.',
				other: '{count} weitere Notizen warten auf diese.',
			},
			barred: {
				one: '{count} Notiz bleibt weg, weil sie eine schwierigere voraussetzt.',
				other: '{count} Notizen bleiben weg, weil sie eine schwierigere voraussetzen.',
			},
			done: {
				one: '{count} Notiz bleibt weg, weil sie erledigt ist.',
				other: '{count} Notizen bleiben weg, weil sie erledigt sind.',
			},
		},
		empty: {
			none: 'So leichte Notizen gibt es auf den gewählten Linien nicht.',
			done: 'Alles, was du gewählt hast, ist erledigt.',
			barred: 'Jede übrige Notiz setzt eine schwierigere voraus.',
			untimed: 'Für das, was als Nächstes kommt, hat niemand eine Zeit angegeben.',
			tooLong:
				'In {minutes} min passt nichts. Die kürzeste Notiz für den Anfang ist {note}, {range} min.',
		},
		plan: '{minutes} min planen',
		asked: '{times} × {minutes} min, bis {difficulty}, {lines}',
		allLines: 'alle Linien',
		mended: '„{value}“ für {name} in der Adresse ist nicht brauchbar; geplant wurde mit {used}.',
		unknownValue: '„{value}“ für {name} in der Adresse ist hier nicht bekannt und bleibt weg.',
		names: {
			minutes: 'Minuten',
			sittings: 'Sitzungen',
			difficulty: 'Schwierigkeit',
			module: 'Modul',
			done: 'Erledigtes',
		},
		noDay: 'Wähle den ersten Tag.',
		saved: 'Als {file} gespeichert. Ein Kalender, in dem diese Tage schon stehen, ändert sie.',
		event: '{codes}: {course}',
	},
};
