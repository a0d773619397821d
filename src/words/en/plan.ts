import { count, number } from '../english.ts';

export const plan = {
	title: 'Plan your time',
	description: (course: string) =>
		`Say how many minutes you have, and get notes of ${course} that fit, each after what it needs.`,
	lead: 'Say how long you have, and get notes that fit, each after what it needs. The minutes are what learners reported: a range, not a promise.',
	noscript:
		'The plan is made by a script in your browser, and scripts are off. The table has every note by its longest time: take one of which you have met the needs.',
	asked: {
		minutes: 'Minutes at hand',
		quick: 'Minutes',
		sittings: 'Sittings',
		sittingsHelp: 'how often you have that long',
		limits: (least: number, most: number) => `${number(least)} to ${number(most)}`,
		difficulty: 'Difficulty up to',
		modules: 'Lines',
		modulesHelp: 'none chosen: all',
		done: 'Already done',
		countsDone: 'counts: it is left out, and meets the needs of others',
	},
	yours: 'Your plan',
	next: 'Next, with more time',
	untimed: 'Open to you, but nobody has reported a time',
	/** What the page's code does, in src/study/plan.ts; change both together. */
	rule: {
		title: 'The rule of the plan',
		steps: [
			'Planned are the notes of the lines you chose, up to the difficulty you chose, that you have not marked as done. What they need first is planned too, from any line, unless it is harder than that: then the note is left out.',
			'They are gone through in the order of the course, each after what it needs.',
			'A note is taken when its longest reported time still fits into the sitting, and all that it needs is done or planned before it. Where nobody has reported a time, the course’s estimate counts.',
			'A note that does not fit is passed over, and the next one is tried. Then the next sitting is filled in the same way. No note is split.',
			'A note without any time counts no minutes, because nobody knows them. It stands in the plan only right before a note that needs it; allow some time for it.',
			'A partly done note counts with its full time: nobody knows how much of it is left.',
			'More sittings only add to a plan. With more minutes, the first change is that an earlier note comes in; it may take the place of later ones.',
		],
	},
	calendar: {
		title: 'Put it into a calendar',
		first: 'First day',
		weekdays: 'Days of the week',
		weekdaysHelp: 'none chosen: every day',
		time: 'From',
		timeHelp: 'empty: the whole day',
		save: 'Save as a calendar file',
	},
	table: {
		title: 'Every note, by time',
		label: 'Notes by their longest time, easiest first',
		upTo: (minutes: number) => `Up to ${count(minutes, 'minute')}`,
		unknown: 'Time unknown',
	},
	/** `{…}` is filled in the browser. */
	told: {
		notes: { one: '{count} note', other: '{count} notes' },
		one: '{notes}, {minutes} of {all} min',
		several: '{notes} in {sittings}, {minutes} of {all} min',
		sittings: { one: '{count} sitting', other: '{count} sittings' },
		unknown: {
			one: '+ {count} note without a time',
			other: '+ {count} notes without a time',
		},
		free: {
			one: '{count} sitting stays free, as nothing more fits.',
			other: '{count} sittings stay free, as nothing more fits.',
		},
		spare: {
			one: '{count} sitting stays free, as nothing is left.',
			other: '{count} sittings stay free, as nothing is left.',
		},
		sitting: 'Sitting {number}',
		ofAll: '{minutes} of {all} min',
		minutes: '{minutes} min',
		timeUnknown: 'time unknown',
		onTheWay: 'on the way',
		partly: 'partly done',
		after: 'after {codes}',
		more: { one: 'and {count} more', other: 'and {count} more' },
		left: {
			waiting: {
				one: '{count} more note waits for these.',
				other: '{count} more notes wait for these.',
			},
			barred: {
				one: '{count} note is left out, as it needs a harder one first.',
				other: '{count} notes are left out, as they need a harder one first.',
			},
			done: {
				one: '{count} note is left out as done.',
				other: '{count} notes are left out as done.',
			},
		},
		empty: {
			none: 'There is no note so easy on the lines you chose.',
			done: 'Everything you chose is done.',
			barred: 'Every note that is left needs a harder one first.',
			untimed: 'Nobody has reported a time for what comes next.',
			tooLong:
				'Nothing fits into {minutes} min. The shortest to begin with is {note}, {range} min.',
		},
		plan: 'Plan {minutes} min',
		asked: '{times} × {minutes} min, up to {difficulty}, {lines}',
		allLines: 'all lines',
		mended: '“{value}” for {name} in the address cannot be used; planned with {used}.',
		unknownValue: '“{value}” for {name} in the address is not known here, and is left out.',
		names: {
			minutes: 'minutes',
			sittings: 'sittings',
			difficulty: 'difficulty',
			module: 'module',
			done: 'done',
		},
		noDay: 'Choose the first day.',
		saved: 'Saved as {file}. A calendar that has these days already changes them.',
		event: '{codes}: {course}',
	},
};
