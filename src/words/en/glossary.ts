import { count } from '../english.ts';

export const glossary = {
	description: (course: string) => `Every term that the notes of ${course} explain.`,
	lead: (terms: number) => `${count(terms, 'term')}, and the notes that use them.`,
	letters: 'Letters',
	also: 'also',
	see: 'See',
	usedIn: 'Used in',
	place: (note: string, section?: string) => (section ? `${note}: ${section}` : note),
	inGlossary: 'In the glossary',
};
