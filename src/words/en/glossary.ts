export const glossary = {
	description: (course: string) => `Every term that the notes of ${course} explain.`,
	lead: (count: number) => `${count} terms, and the notes that use them.`,
	letters: 'Letters',
	also: 'also',
	see: 'See',
	usedIn: 'Used in',
	place: (note: string, section?: string) => (section ? `${note}: ${section}` : note),
	inGlossary: 'In the glossary',
};
