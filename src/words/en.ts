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
	mend: {
		editNote: 'Edit this note',
		editPage: 'Edit this page',
		addTime: 'Add your time',
		report: 'Report a problem',
		/** Title of a report of minutes. */
		timeFor: (note: string) => `Time: ${note}`,
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
	booklet: {
		link: 'Booklet to print',
		linkToAll: 'The whole course as a booklet',
		ofModule: (module: string) => `${module}: the booklet`,
		ofCourse: 'The whole course as a booklet',
		describeModule: (module: string, course: string) =>
			`The notes of ${course} on ${module} on one page, to print: answers and addresses at the end.`,
		describeCourse: (course: string) =>
			`All notes of ${course} on one page, to print: answers and addresses at the end.`,
		howTo: 'Print this page, or save it as a PDF, with your browser.',
		checked: 'Checked',
		/** Between the first day and the last. */
		to: 'to',
		online: 'Online',
		contents: 'Contents',
		station: 'Station',
		question: (number: string) => `Question ${number}`,
		toAnswer: (number: string) => `Answer ${number}`,
		answers: 'Answers',
		terms: 'Terms',
		addresses: 'Addresses',
		addressesOf: (chapter: string) => `Addresses of ${chapter}`,
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
		suchAs: 'Such as',
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
	study: {
		legend: 'Mark this note as',
		todo: 'to do',
		partly: 'partly done',
		done: 'done',
		/** {…} is filled in the browser, here and in what follows. */
		needs: ', {done} of {all} done',
		unkept: 'Your browser keeps this only until you leave the page.',
		/** What the map's signs for it mean. */
		key: 'partly done, done',
		progress: 'Your progress',
		sum: {
			none: 'nothing marked yet',
			done: { one: '{done} of {count} note done', other: '{done} of {count} notes done' },
			partly: '{count} partly',
			toGo: '{minutes} min to go',
			unknown: { one: '{count} note without a time', other: '{count} notes without a time' },
			finished: { one: 'the note is done', other: 'all {count} notes done' },
		},
		goOn: {
			begin: 'Begin with',
			place: 'Continue where you left',
			next: 'Next on your way',
			finished: 'Every note is done',
			at: 'at {heading}',
		},
		page: {
			title: 'Your progress',
			description: (course: string) =>
				`What you have done of ${course}, kept in your browser alone.`,
			lead: 'What you mark at the foot of a note. It stays in this browser: no account, and nothing is sent anywhere.',
			noscript:
				'Progress is kept by a script in your browser, and scripts are off. The notes can be read without.',
			lines: 'By line',
			ranges:
				'Minutes are the shortest and the longest that learners reported, or what the course says. A partly done note counts from nothing to its longest.',
			file: 'Take it with you',
			fileLead:
				'For another device or browser, or to keep safe: a small file with your marks and where you left. What two devices have is put together; of each note the later mark holds.',
			export: 'Save as a file',
			import: 'Take over a file',
			erase: 'Erase',
			eraseLead: 'Takes every mark and the place where you left out of this browser.',
			eraseAll: 'Erase my progress',
			bringBack: 'Bring it back',
			take: 'Take over',
			leave: 'Leave as it is',
			preview: 'What it would change',
		},
		told: {
			exported: 'Saved as {file}.',
			nothing: 'There is nothing to save yet: no note is marked.',
			taken: 'Taken over.',
			left: 'Nothing was changed.',
			erased: 'Erased. Until you leave this page you can bring it back.',
			broughtBack: 'It is back.',
			unkept:
				'This browser keeps nothing for this site, because its storage is off or full. What you see ends with this page; save it as a file first.',
			newer:
				'A later version of this site wrote what is stored here. Reload the page to use it; until then nothing is changed.',
			damaged: 'What was stored here before could not be read. Your marks begin anew.',
			saveDamaged: 'Save what could not be read',
			refused: {
				'not-json': '{file} cannot be read: it is damaged or no such file. Nothing was changed.',
				'other-file': '{file} is not a file of progress. Nothing was changed.',
				newer: '{file} comes from a later version of this site. Nothing was changed.',
				damaged: '{file} is damaged. Nothing was changed.',
				'too-long': '{file} is too large for a file of progress. Nothing was changed.',
			},
			change: '{from} → {to}',
			changes: { one: '{count} note changes', other: '{count} notes change' },
			noChanges: 'No note changes',
			same: { one: '{count} is the same', other: '{count} are the same' },
			older: {
				one: '{count} stays, as you marked it later here',
				other: '{count} stay, as you marked them later here',
			},
			place: 'you continue where you left on the other device',
			unknown: {
				one: '{count} note is not in this course; its mark is kept',
				other: '{count} notes are not in this course; their marks are kept',
			},
			damages: {
				one: '{count} entry is damaged and left out: {items}',
				other: '{count} entries are damaged and left out: {items}',
			},
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
