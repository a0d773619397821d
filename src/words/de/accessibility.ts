import type { Words } from '../en.ts';
import { number } from './counted.ts';

export const accessibility: Words['accessibility'] = {
	title: 'Barrierefreiheit',
	description: (course) =>
		`Was ${course} Menschen mit Behinderungen verspricht, wie das geprüft wird und wo du eine Barriere meldest.`,
	lead: 'Was diese Website verspricht, wie das geprüft wird und was du tun kannst, wenn dir etwas im Weg ist.',
	promise: {
		title: 'Das Versprechen',
		text: ['Jede Seite soll die ', ' erfüllen, Stufe AA.'],
		guidelines: 'Richtlinien für barrierefreie Webinhalte (WCAG) 2.2',
	},
	tested: {
		title: 'Was geprüft wird, und wie',
		lead: 'Das alles tun Programme, im Browser Chromium, mit dem Kurs, an dem die Software dieser Website entwickelt wird.',
		always: 'Bei jeder Änderung',
		round: 'Zuletzt am',
		checks: {
			axe: {
				what: 'Bekannte Fehler',
				how: 'Das Prüfprogramm axe, auf einer Seite jeder Art: hell, dunkel und in einem schmalen Fenster.',
			},
			keyboard: {
				what: 'Tastatur',
				how: 'Jedes Bedienelement einer Notiz ist mit Tab erreichbar, wird nicht verdeckt und zeigt, dass es den Fokus hat.',
			},
			contrast: {
				what: 'Kontrast',
				how: 'Für beide Farbschemata berechnet: Fließtext 7:1, anderer Text 4,5:1, Linien und Ränder mit Bedeutung 3:1.',
			},
			scripts: {
				what: 'Ohne Skripte',
				how: 'Notizen, Module und Glossar sind lesbar, Antworten und Reiter lassen sich öffnen.',
			},
			markup: {
				what: 'Auszeichnung',
				how: 'Ein strenger HTML-Prüfer, auf jeder Seite.',
			},
			touch: {
				what: 'Berührung',
				how: 'Auf einer Seite jeder Art, 320 Pixel breit: Jedes Bedienelement hat 24 mal 24 Pixel oder Raum um sich oder steht in einem Satz.',
			},
		},
		rounds: {
			axe: {
				what: 'Bekannte Fehler, überall',
				how: (pages) =>
					`Das Prüfprogramm axe, auf allen ${number(pages)} Seiten: hell, dunkel, 320 Pixel breit und gedruckt. Kein Verstoß wurde gefunden.`,
			},
			keyboard: {
				what: 'Tastatur, überall',
				how: 'Jedes Bedienelement einer Seite jeder Art, hell und dunkel: mit Tab erreichbar, in der Reihenfolge, in der man es sieht, mit einem Fokus von mindestens 3:1.',
			},
			heard: {
				what: 'Was man hört',
				how: 'Der Baum, den ein Screenreader bekommt, von einer Seite jeder Art: Alles hat einen Namen, Bereiche heißen verschieden, und er wurde Zeile für Zeile gelesen.',
			},
			settings: {
				what: 'Deine eigenen Einstellungen',
				how: 'Eine Seite jeder Art in vierfacher Größe, mit mehr Abstand im Text, mit eigenen Farben und mit weniger Bewegung: Nichts wurde abgeschnitten, verdeckt oder bewegte sich.',
			},
			taken: {
				what: 'Blocker und schlechte Netze',
				how: 'Teile der Seite entfernt, Skripte, die nicht kommen, 250 kbit/s, ein Netz, das mittendrin ausfällt: Der Text ist lesbar, und was du tust, bleibt erhalten, oder die Seite sagt, dass es das nicht tut.',
			},
		},
	},
	limits: {
		title: 'Was nicht bekannt ist oder nicht geht',
		points: [
			'Noch hat niemand die Website geprüft, der einen Screenreader oder ein anderes Hilfsmittel benutzt.',
			'Geprüft wurde nur in Chromium. Andere Browser wurden nicht ausprobiert.',
			'Die Suche, der Zeitplan, die Karten beim Wiederholen, dein Fortschritt und das Speichern für offline brauchen Skripte. Notizen, Hefte, Glossar und Befehle lassen sich ohne lesen.',
			'Ein Diagramm ist in ein oder zwei Sätzen beschrieben. Ein Screenreader liest seine einzelnen Teile nicht vor.',
			'Lektionen und andere Websites, auf die Notizen verweisen, gehören nicht zum Versprechen.',
		],
	},
	report: {
		title: 'Ist dir etwas im Weg?',
		text: [
			'',
			'. Schreib, auf welcher Seite, was du versucht hast und was du benutzt: Browser, Hilfsmittel, Einstellungen.',
		],
		link: 'Melde eine Barriere',
		issue: 'Barriere: ',
		unknown:
			'Sag es der Person, von der du die Adresse dieser Website hast. Schreib, auf welcher Seite, was du versucht hast und was du benutzt: Browser, Hilfsmittel, Einstellungen.',
	},
};
