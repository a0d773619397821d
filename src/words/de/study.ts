import type { Words } from '../en.ts';

export const study: Words['study'] = {
	legend: 'Diese Notiz markieren als',
	todo: 'offen',
	partly: 'teilweise erledigt',
	done: 'erledigt',
	needs: ', {done} von {all} erledigt',
	unkept: 'Gilt nur, solange diese Seite offen ist.',
	key: 'erledigt, dann teilweise erledigt',
	progress: 'Dein Fortschritt',
	sum: {
		none: 'noch nichts markiert',
		done: {
			one: '{done} von {count} Notiz erledigt',
			other: '{done} von {count} Notizen erledigt',
		},
		partly: '{count} teilweise',
		toGo: 'noch {minutes} min',
		unknown: { one: '{count} Notiz ohne Zeit', other: '{count} Notizen ohne Zeit' },
		finished: { one: 'die Notiz ist erledigt', other: 'alle {count} Notizen erledigt' },
	},
	goOn: {
		begin: 'Fang an mit',
		place: 'Mach weiter, wo du aufgehört hast',
		next: 'Als Nächstes auf deinem Weg',
		finished: 'Alle Notizen sind erledigt',
		at: 'bei {heading}',
	},
	page: {
		title: 'Dein Fortschritt',
		description: (course) =>
			`Was du von ${course} erledigt hast, allein in deinem Browser gespeichert.`,
		lead: 'Was du am Fuß einer Notiz markierst. Es bleibt in diesem Browser: kein Konto, und nichts wird irgendwohin gesendet.',
		noscript:
			'Den Fortschritt speichert ein Skript in deinem Browser, und Skripte sind abgeschaltet. Die Notizen lassen sich auch so lesen.',
		lines: 'Nach Linien',
		ranges:
			'Minuten sind die kürzeste und die längste Angabe von Lernenden, oder was der Kurs sagt. Eine teilweise erledigte Notiz zählt von nichts bis zu ihrer längsten Zeit.',
		file: 'Zum Mitnehmen',
		fileLead:
			'Für ein anderes Gerät, einen anderen Browser oder zur Sicherheit: eine kleine Datei mit deinen Markierungen, deinen Antworten beim Wiederholen und der Stelle, an der du aufgehört hast. Was auf zwei Geräten liegt, wird zusammengeführt; bei jeder Notiz gilt die spätere Markierung, und keine Antwort geht verloren.',
		export: 'Als Datei speichern',
		import: 'Eine Datei übernehmen',
		erase: 'Löschen',
		eraseLead:
			'Entfernt alle Markierungen, alle Antworten und die Stelle, an der du aufgehört hast, aus diesem Browser.',
		eraseAll: 'Meinen Fortschritt löschen',
		bringBack: 'Zurückholen',
		take: 'Übernehmen',
		leave: 'So lassen',
		preview: 'Was sich ändern würde',
	},
	told: {
		exported: 'Als {file} gespeichert.',
		nothing:
			'Es gibt noch nichts zu speichern: Keine Notiz ist markiert und keine Frage beantwortet.',
		taken: 'Übernommen.',
		left: 'Nichts wurde geändert.',
		erased: 'Gelöscht. Solange du auf dieser Seite bleibst, kannst du es zurückholen.',
		broughtBack: 'Es ist wieder da.',
		unkept:
			'Dieser Browser speichert nichts für diese Website, weil der Speicher abgeschaltet oder voll ist. Was du siehst, endet mit dieser Seite; speichere es vorher als Datei.',
		newer:
			'Was hier gespeichert ist, stammt von einer neueren Version dieser Website. Lade die Seite neu, um es zu nutzen; bis dahin wird nichts geändert.',
		damaged:
			'Was hier vorher gespeichert war, ist nicht lesbar. Deine Markierungen und Antworten beginnen von vorn.',
		saveDamaged: 'Das Unlesbare speichern',
		refused: {
			'not-json':
				'{file} ist nicht lesbar: Die Datei ist beschädigt oder von anderer Art. Nichts wurde geändert.',
			'other-file': '{file} ist keine Fortschrittsdatei. Nichts wurde geändert.',
			newer: '{file} stammt von einer neueren Version dieser Website. Nichts wurde geändert.',
			damaged: '{file} ist beschädigt. Nichts wurde geändert.',
			'too-long': '{file} ist zu groß für eine Fortschrittsdatei. Nichts wurde geändert.',
		},
		change: '{from} → {to}',
		changes: { one: '{count} Notiz ändert sich', other: '{count} Notizen ändern sich' },
		noChanges: 'Keine Notiz ändert sich',
		same: { one: '{count} ist gleich', other: '{count} sind gleich' },
		older: {
			one: '{count} bleibt, weil du sie hier später markiert hast',
			other: '{count} bleiben, weil du sie hier später markiert hast',
		},
		answers: { one: '{count} Antwort kommt hinzu', other: '{count} Antworten kommen hinzu' },
		place: 'du machst weiter, wo du auf dem anderen Gerät aufgehört hast',
		unknown: {
			one: '{count} Notiz gehört nicht zu diesem Kurs; ihre Markierung bleibt erhalten',
			other: '{count} Notizen gehören nicht zu diesem Kurs; ihre Markierungen bleiben erhalten',
		},
		damages: {
			one: '{count} Eintrag ist beschädigt und bleibt weg: {items}',
			other: '{count} Einträge sind beschädigt und bleiben weg: {items}',
		},
	},
};
