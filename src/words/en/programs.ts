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
};
