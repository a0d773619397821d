import type { Words } from '../en.ts';
import { count, nouns } from './counted.ts';

export const glossary: Words['glossary'] = {
	description: (course) => `Alle Begriffe, die in den Notizen von ${course} erklärt werden.`,
	lead: (terms) => `${count(terms, nouns.term)} und die Notizen, in denen sie vorkommen.`,
	letters: 'Buchstaben',
	also: 'auch',
	see: 'Siehe',
	usedIn: 'Kommt vor in',
	place: (note, section) => (section ? `${note}: ${section}` : note),
	inGlossary: 'Im Glossar',
};
