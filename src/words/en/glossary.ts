export const glossary = {
	description: (course: string) => `Every term that the notes of ${course} explain.`,
	lead: (count: number) => `${count} terms, and the notes that use them.`,
	letters: 'Letters',
	also: 'also',
	see: 'See',
	usedIn: 'Used in',
	inGlossary: 'In the glossary',
};
