import type { Words } from '../en.ts';

export const contribute: Words['contribute'] = {
	description: (course) => `Wie du eine Notiz von ${course} verbesserst oder ergänzt.`,
	lead: 'Wer Markdown schreiben kann, kann diese Notizen verbessern. Programmieren und Einrichten sind nicht nötig.',
	outline: 'Auf dieser Seite',
	keys: 'Tabelle: die Schlüssel am Anfang einer Notiz',
	key: 'Schlüssel',
	needed: 'Nötig',
	yes: 'ja',
	no: 'nein',
	meaning: 'Bedeutung',
	youWrite: 'Du schreibst',
	itBecomes: 'Daraus wird',
	judges: 'Tabelle: womit Code verglichen wird',
	judge: 'Verglichen mit',
	version: 'Version',
	read: 'Tabelle vom',
	suchAs: 'Zum Beispiel',
};
