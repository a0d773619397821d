import { softWords, stopWords } from './questions.ts';

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
	/** Before the number of notes that a choice leaves. */
	countOf: 'notes:',
	again: 'Try again',
	removeChoice: 'Remove {choice}',
	chosen: 'Chosen',
	clear: 'Show all',
	more: 'Show more',
	modules: 'Or take a line',
	failed:
		'The search index could not be loaded. Try again in a moment, or find the note through its module.',
	noscript:
		'Searching needs JavaScript, which is off. Here are the glossary, the commands and every note.',
	submit: 'Search',
	openSearch: (course: string) => `Search ${course}`,
	hint: 'A command, a flag, a question',
	stopWords,
	softWords,
	/** What the browser fetches with the search; {…} is filled there. */
	answers: {
		searching: 'Searching …',
		notes: { one: '{count} note', other: '{count} notes' },
		narrowed: { one: '{count} note of {all}', other: '{count} notes of {all}' },
		nothing: 'Nothing in these notes for “{words}”.',
		missing: {
			one: '{count} of them could not be loaded.',
			other: '{count} of them could not be loaded.',
		},
		unknown: { one: '{words} stands in no note.', other: '{words} stand in no note.' },
		quoted: '“{words}”',
		taken: 'Showing results for “{words}”.',
		literal: 'Search for “{words}” instead',
		beginnings: 'Did you mean',
		nearest: 'Nearest in the glossary',
		glossary: 'All terms of the glossary',
		browse: 'Or take a line',
		recent: 'Recent searches',
		erase: 'Forget them',
		slow: 'The search index takes long to load. Wait, or find the note through its module.',
		highlighted: 'Found here: {words}',
		removeHighlights: 'Remove the highlights',
		highlights: 'What you searched for',
		nothingLeft: {
			one: 'Nothing with these choices; {count} note without them.',
			other: 'Nothing with these choices; {count} notes without them.',
		},
		all: { one: 'The note, with facets', other: 'All {count} notes, with facets' },
		page: 'Modules and facets',
	},
};
