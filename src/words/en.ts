import { count, totalInWords, type Total } from './english.ts';

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
		searchKey: '/',
		licence: 'Text',
		pageTitle: (page: string, course: string) => `${page} · ${course}`,
	},
	theme: {
		label: 'Theme',
		light: 'Light',
		system: 'As the system',
		dark: 'Dark',
	},
	note: {
		place: 'Where this stands',
		kind: 'Kind',
		difficulty: 'Difficulty',
		minutes: 'Minutes',
		needs: 'Needs',
		needsNothing: 'nothing before it',
		comesLater: 'comes later',
		lesson: 'Lesson',
		unavailableSince: 'unavailable since',
		checked: 'Checked',
		verifiedWith: (tools: string) => `against ${tools}`,
		stops: 'Stops on this note',
		line: (module: string) => `The ${module} line and this note's sections`,
		earlier: (count: number) => `${count} earlier`,
		later: (count: number) => `${count} later`,
		neighbours: 'Previous and next note',
		previous: 'Previous',
		next: 'Next',
		changeFor: (module: string) => `Next, change for ${module}`,
		firstOfCourse: 'The course begins here',
		lastOfCourse: 'The course ends here',
		inPreparation: 'Next line, in preparation',
		edit: 'Edit this note',
		addTime: 'Add your time',
		report: 'Report a problem',
		question: (number: string) => `Question ${number}`,
		answer: 'Answer',
		then: 'Then',
		until: 'until',
		now: 'Now',
		since: 'since',
		source: 'Source',
		copy: 'Copy',
		copied: 'Copied',
		/** What stands within a note's text. */
		text: {
			alerts: {
				note: 'Note',
				tip: 'Tip',
				important: 'Important',
				warning: 'Warning',
				caution: 'Caution',
			},
			footnotes: 'Footnotes',
			backToText: (number: string) => `Back to the text, note ${number}`,
			table: (columns: string) => (columns ? `Table: ${columns}` : 'Table'),
			code: (language: string) => (language ? `Code, ${language}` : 'Code'),
			illustrative: (reason: string) => `Not checked: ${reason}`,
			expectFail: (reason: string) => `Meant to fail: ${reason}`,
		},
	},
	map: {
		draws: (modules: number) =>
			`The course drawn as ${count(modules, 'line')}, a station for each note. The list says the same.`,
		skip: 'Read the map as a list',
		search: 'Search the notes',
		searchHint: 'A command, a flag, a question',
		holds: (notes: number, modules: number) =>
			`${count(notes, 'note')} on ${count(modules, 'line')}`,
		station: (note: { code: string; title: string }, facts: readonly string[]) =>
			`${note.code} ${note.title}: ${facts.join(', ')}`,
		inPreparation: 'in preparation',
		preparing: (modules: number) => `${count(modules, 'line')} in preparation`,
		total: totalInWords,
		lineTotal: ({ least, most, unknown }: Total, notes: number) =>
			unknown === notes
				? count(notes, 'note')
				: `${least === most ? most : `${least}–${most}`} min, ${count(notes, 'note')}`,
		shortTotal: ({ notes, unknown, least, most }: Total) =>
			unknown === notes ? '' : least === most ? `${most}` : `${least}–${most}`,
		notes: (notes: number) => count(notes, 'note'),
		key: {
			title: 'How to read it',
			station: 'a note; the line to it is its minutes',
			scale: (minutes: number) => `${minutes} minutes`,
			unknown: 'no time reported yet',
			room: 'spacing, no minutes',
			wait: 'waiting for another line',
			interchange: 'interchange: needed first',
		},
		list: {
			title: 'Every note, to scale',
			shortest: 'to the shortest report',
			longest: 'to the longest',
			estimate: 'the course’s estimate',
			after: 'after',
		},
	},
	module: {
		notes: 'Notes',
		courseSays: 'Course says',
		learnersTook: 'Learners took',
		nothing: 'nothing yet',
		forNotes: (minutes: string, notes: number) => `${minutes} for ${count(notes, 'note')}`,
		preparing: 'The notes of this line are being written.',
		draws: (title: string) =>
			`The ${title} line, each note as long as its minutes. The table says the same.`,
		table: (title: string) => `Notes of ${title}`,
		station: 'Station',
		note: 'Note',
		reportedBy: (learners: number) => `reported by ${learners}`,
		median: 'median',
		unreported: 'nobody has reported a time yet',
		needsNothing: 'nothing',
		wholeLine: 'The whole line',
		reported: 'reported',
		withoutTime: (notes: number) => `${count(notes, 'note')} without a time`,
		changes: 'Where you can change',
		leaving: 'From this line to others',
		arriving: 'From other lines to this one',
		to: 'to',
		neighbours: 'Previous and next line',
		previous: 'Previous line',
		next: 'Next line',
		first: 'The first line',
		last: 'The last line',
	},
	contribute: {
		description: (course: string) => `How to mend or add a note of ${course}.`,
		lead: 'Whoever can write Markdown can mend these notes. No programming, no set-up.',
		outline: 'On this page',
		keys: 'Table: the keys at the top of a note',
		key: 'Key',
		needed: 'Needed',
		yes: 'yes',
		no: 'no',
		meaning: 'Meaning',
		youWrite: 'You write',
		itBecomes: 'It becomes',
	},
	time: {
		course: 'course',
		unknown: 'time unknown',
		minutes: (count: number) => `${count} min`,
		range: (least: number, most: number) => `${least}–${most} min`,
		/** What is known of a note's minutes, in full. */
		told: (reports: readonly number[], median?: number, estimate?: number) => {
			const sorted = reports.toSorted((a, b) => a - b);
			const parts: string[] = [];
			if (median !== undefined) {
				parts.push(`${sorted.length} reports, ${sorted[0]}–${sorted.at(-1)}, median ${median}`);
			} else if (sorted.length > 0) {
				parts.push(`${[...new Set(sorted)].join(' and ')} reported`);
			}
			if (estimate !== undefined) parts.push(`course ${estimate}`);
			return parts.join(', ') || 'time unknown';
		},
	},
	glossary: {
		description: (course: string) => `Every term that the notes of ${course} explain.`,
		lead: (count: number) => `${count} terms, and the notes that use them.`,
		letters: 'Letters',
		also: 'also',
		see: 'See',
		usedIn: 'Used in',
	},
	notFound: {
		title: 'No such stop',
		lead: 'There is no page at this address.',
		asked: 'You asked for',
		nearest: 'The nearest addresses',
		all: 'All notes',
		search: 'Search the notes',
	},
	search: {
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
		noscript:
			'Searching needs JavaScript, which is off. Every note can be reached from its module.',
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
	},
};

export type Words = typeof en;
