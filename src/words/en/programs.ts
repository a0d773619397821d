/** What stands in the files that programs read. */
export const programs = {
	/** A note as Markdown. */
	markdown: {
		page: 'Page',
		module: 'Module',
		licence: 'Licence',
		changed: (day: string) => `Changed ${day}`,
		inWords: 'In words:',
	},
	llms: {
		lead: 'Below are the notes as Markdown, in the order of the course; each is also a page, at the same address with / in place of .md.',
		licence: 'Licence',
		/** The format gives this word a meaning: links that may be skipped. */
		optional: 'Optional',
		full: { name: 'All notes', says: 'the whole course in one file' },
		data: {
			name: 'Course data',
			says: 'notes, minutes, prerequisites, headings, questions and commands as JSON',
		},
		glossary: { name: 'Glossary', says: 'every term with its definition' },
	},
};
