export const search = {
	title: 'Search',
	description: (course: string) => `Search the notes of ${course} by words, commands and flags.`,
	label: 'Search the notes',
	close: 'Close',
	choose: 'choose',
	open: 'open',
	/** Before and after the key. */
	singleKeys: ['Single-key shortcut:', 'opens the search'],
	narrow: 'Narrow by line, difficulty, kind, minutes',
	facets: { module: 'Line', difficulty: 'Difficulty', kind: 'Kind', minutes: 'Minutes' },
	minutesRanges: {
		'0-15': 'up to 15',
		'16-45': '16 to 45',
		'46-90': '46 to 90',
		'91-': 'more than 90',
		unknown: 'unknown',
	},
	clear: 'Show all',
	more: 'Show more',
	modules: 'Or take a line',
	failed:
		'The search index could not be loaded. Try again in a moment, or find the note through its module.',
	noscript: 'Searching needs JavaScript, which is off. Every note can be reached from its module.',
	/** What the browser fetches with the search; {…} is filled there. */
	answers: {
		searching: 'Searching …',
		notes: { one: '{count} note', other: '{count} notes' },
		narrowed: { one: '{count} note of {all}', other: '{count} notes of {all}' },
		nothing: 'Nothing in these notes for “{words}”.',
		nothingLeft: {
			one: 'Nothing with these choices; {count} note without them.',
			other: 'Nothing with these choices; {count} notes without them.',
		},
		all: { one: 'The note, with facets', other: 'All {count} notes, with facets' },
		page: 'Modules and facets',
	},
};
