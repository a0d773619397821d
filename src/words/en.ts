/**
 * The interface's words in English. Every language has one file of this shape; functions take
 * what varies. No name of a course stands here: titles and vocabulary come from content/.
 */
export const en = {
	site: {
		skip: 'Skip to text',
		navigation: 'Site',
		map: 'Map',
		glossary: 'Glossary',
		contribute: 'Contribute',
		search: 'Search',
		theme: 'Theme',
	},
};

export type Words = typeof en;
