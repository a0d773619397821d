export const accessibility = {
	title: 'Accessibility',
	description: (course: string) =>
		`What ${course} promises to readers with disabilities, how that is tested, and where to report a barrier.`,
	lead: 'What this site promises, how that is tested, and what to do when something is in your way.',
	promise: {
		title: 'The promise',
		/** The guidelines' name stands between the two, as a link. */
		text: ['Every page is to meet the ', ', level AA.'],
		guidelines: 'Web Content Accessibility Guidelines 2.2',
	},
	tested: {
		title: 'What is tested, and how',
		lead: 'Programs do all of this, in the browser Chromium, with the course that this site’s software is developed with.',
		always: 'With every change',
		/** A date stands behind it. */
		round: 'Last on',
		checks: {
			axe: {
				what: 'Known mistakes',
				how: 'The checker axe, on one page of each kind: light, dark and in a narrow window.',
			},
			keyboard: {
				what: 'Keyboard',
				how: 'Every control of a note is reached by Tab, is not covered, and shows that it has the focus.',
			},
			contrast: {
				what: 'Contrast',
				how: 'Computed for both themes: body text 7:1, other text 4.5:1, lines and edges that matter 3:1.',
			},
			scripts: {
				what: 'Without scripts',
				how: 'Notes, modules and glossary can be read, and answers and tabs open.',
			},
			markup: {
				what: 'Markup',
				how: 'A strict HTML checker, on every page.',
			},
			touch: {
				what: 'Touch',
				how: 'On one page of each kind, 320 pixels wide: every control has 24 by 24 pixels, or room around it, or stands in a sentence.',
			},
		},
		/** On one page of each kind, but for the first. */
		rounds: {
			axe: {
				what: 'Known mistakes, everywhere',
				how: (pages: number) =>
					`The checker axe, on all ${pages} pages: light, dark, 320 pixels wide and as printed. No violation was found.`,
			},
			keyboard: {
				what: 'Keyboard, everywhere',
				how: 'Every control of one page of each kind, light and dark: reached by Tab, in the order in which it is seen, with a focus of at least 3:1.',
			},
			heard: {
				what: 'What is heard',
				how: 'The tree that a screen reader is given, of one page of each kind: everything has a name, landmarks differ, and it was read line by line.',
			},
			settings: {
				what: 'Your own settings',
				how: 'One page of each kind at four times its size, with more space in the text, with colours of your own and with less motion: nothing was cut, hidden or moving.',
			},
			taken: {
				what: 'Blockers and bad networks',
				how: 'Parts of the page taken away, scripts that do not come, 250 kbit/s, a network that goes midway: the text can be read, and what you do is kept or said not to be.',
			},
		},
	},
	limits: {
		title: 'What is not known, or does not work',
		points: [
			'No person who uses a screen reader or another aid has tested the site yet.',
			'It was tested in Chromium only. Other browsers were not tried.',
			'The search, making a plan, the review’s cards, your progress and keeping the site offline need scripts. Reading notes, booklets, glossary and commands does not.',
			'A diagram is told in a sentence or two. A screen reader does not hear each of its parts.',
			'Lessons and other sites that notes link to are not part of the promise.',
		],
	},
	report: {
		title: 'Something in your way?',
		/** The link's text stands between the two. */
		text: ['', '. Say on which page, what you tried, and what you use: browser, aid, settings.'],
		link: 'Report a barrier',
		issue: 'Barrier: ',
		unknown:
			'Tell whoever gave you this site’s address. Say on which page, what you tried, and what you use: browser, aid, settings.',
	},
};
