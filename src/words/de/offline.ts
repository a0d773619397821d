import type { Words } from '../en.ts';

export const offline: Words['offline'] = {
	title: 'Offline lesen',
	description: (course) => `${course} im Browser speichern und ohne Netz lesen.`,
	lead: 'Der ganze Kurs in diesem Browser: jede Seite, jedes Bild und die Suche, im Zug und überall sonst, wo es kein Netz gibt.',
	noscript:
		'Das Speichern übernimmt ein Skript in deinem Browser, und Skripte sind abgeschaltet. Mit Netz lassen sich die Notizen auch so lesen.',
	size: '{files} Dateien: {download} zu laden, {bytes} auf diesem Gerät.',
	keep: 'Für offline speichern',
	keepSized: 'Für offline speichern, {download}',
	goOn: 'Weiter herunterladen',
	stop: 'Anhalten',
	renew: 'Jetzt erneuern',
	remove: 'Aus diesem Browser entfernen',
	progress: 'Herunterladen',
	facts: {
		since: 'Gespeichert seit',
		renewed: 'Stand der Website',
		version: 'Version',
		files: 'Dateien',
		bytes: 'Speicherplatz',
	},
	told: {
		looking: 'Es wird nachgesehen, was hier gespeichert ist …',
		insecure:
			'Diese Seite kam unverschlüsselt, deshalb kann der Browser die Website nicht speichern. Öffne sie über https.',
		unable:
			'Dieser Browser kann die Website nicht speichern. Viele Browser speichern in einem privaten Fenster nichts; in einem normalen geht es vielleicht.',
		'not-offered': 'Diese Website lässt sich im Moment nicht speichern.',
		ending:
			'Diese Website lässt sich nicht mehr speichern. Was hier liegt, funktioniert weiter, und du kannst es entfernen.',
		unreachable:
			'Hier ist nichts gespeichert, und die Website antwortet nicht. Komm wieder, wenn es Netz gibt.',
		none: 'In diesem Browser ist noch nichts gespeichert.',
		partly:
			'Der Download ist nicht vollständig: {done} von {files} Dateien sind hier und bleiben es.',
		keeping: 'Die Website wird geladen. Du kannst inzwischen weiterlesen.',
		kept: 'Die Website ist in diesem Browser gespeichert und funktioniert ohne Netz.',
		renewing: 'Eine neuere Version ist erschienen. Was sich geändert hat, wird geladen.',
		keptOffline: 'Gerade gibt es kein Netz: Du liest, was hier gespeichert ist.',
		counted: '{done} von {files} Dateien',
		complete: 'Fertig. Die Website funktioniert jetzt ohne Netz.',
		renewed: 'Erneuert: Jetzt ist die neuere Version gespeichert.',
		upToDate: 'Gespeichert ist, was veröffentlicht ist. Es gab nichts zu erneuern.',
		stopped: 'Angehalten. Was schon hier ist, bleibt, bis du weitermachst oder es entfernst.',
		removed: 'Entfernt. In diesem Browser ist nichts mehr von der Website gespeichert.',
		failed: {
			network:
				'Der Download brach ab: Eine Datei ließ sich nicht laden. Was schon hier ist, bleibt; mach weiter, wenn es Netz gibt.',
			full: 'Kein Platz mehr: Der Browser gibt dieser Website keinen weiteren Speicher. Schaffe auf diesem Gerät Platz und mach weiter, oder entferne, was hier ist.',
		},
		notRenewed: 'Was vorher gespeichert war, bleibt, wie es ist.',
	},
	what: {
		title: 'Was dabei geschieht',
		points: [
			'Mit Netz liest du wie immer, was veröffentlicht ist. Das Gespeicherte kommt zum Zug, wenn es kein Netz gibt oder vier Sekunden lang keine Antwort kommt.',
			'Hat sich die Website geändert, wird das Geänderte im Hintergrund geladen, während du liest. Gespeichert ist immer eine ganze Version, nie Teile von zweien.',
			'Was du erledigt hast, bleibt, wo es war: Es gehört nicht dazu, und wenn du das Gespeicherte entfernst, bleibt es unberührt.',
			'Ein Browser, dem der Platz ausgeht, kann das Gespeicherte löschen. Safari tut das nach sieben Tagen ohne Besuch, außer die Website liegt auf dem Home-Bildschirm.',
		],
	},
	app: {
		title: 'Als App',
		text: 'Vielleicht bietet dein Browser im Menü an, diese Website zu installieren oder auf den Home-Bildschirm zu legen. Sie öffnet sich dann in einem eigenen Fenster, und wenn sie gespeichert ist, auch ohne Netz.',
	},
};
