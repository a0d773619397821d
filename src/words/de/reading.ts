import type { Words } from '../en.ts';

export const reading: Words['reading'] = {
	keys: {
		title: 'Tasten',
		close: 'Schließen',
		single: [
			{ keys: ['/'], does: 'Die Notizen durchsuchen' },
			{ keys: ['n'], does: 'Nächste Notiz' },
			{ keys: ['p'], does: 'Vorige Notiz' },
			{
				keys: ['1', '2', '3', '4'],
				does: 'Beim Wiederholen: sagen, wie gut du die Antwort wusstest',
			},
			{ keys: ['?'], does: 'Diese Liste' },
		],
		always: [
			{ keys: ['Strg', 'K'], does: 'Die Notizen durchsuchen (⌘ K auf dem Mac)' },
			{
				keys: ['Tab'],
				does: 'Zum nächsten Link, zur nächsten Schaltfläche oder zum nächsten rollbaren Block',
			},
			{ keys: ['Enter'], does: 'Einem Link folgen, eine Antwort öffnen' },
			{ keys: ['Esc'], does: 'Schließen, was über der Seite liegt' },
		],
		switch: 'Einzelne Tasten lösen etwas aus',
		why: 'Schalte sie ab, wenn du per Sprache eingibst oder Tasten aus Versehen drückst.',
	},
	answered: {
		later: 'Beantwortet am {answered}, fällig am {due}.',
		due: 'Beantwortet am {answered}, jetzt fällig.',
	},
	zoom: {
		close: 'Schließen',
		larger: 'Größer',
		fit: 'Ins Fenster einpassen',
		picture: 'Bild',
	},
};
