export const reading = {
	keys: {
		title: 'Keys',
		close: 'Close',
		/** What single keys do, while they are switched on. */
		single: [
			{ keys: ['/'], does: 'Search the notes' },
			{ keys: ['n'], does: 'Next note' },
			{ keys: ['p'], does: 'Previous note' },
			{ keys: ['1', '2', '3', '4'], does: 'In the review: say how well you knew the answer' },
			{ keys: ['?'], does: 'This list' },
		],
		/** What always works. */
		always: [
			{ keys: ['Ctrl', 'K'], does: 'Search the notes (⌘ K on a Mac)' },
			{ keys: ['Tab'], does: 'Go to the next link, button or block that scrolls' },
			{ keys: ['Enter'], does: 'Follow a link, open an answer' },
			{ keys: ['Esc'], does: 'Close what lies over the page' },
		],
		switch: 'Single keys do something',
		why: 'Switch them off if you use speech input, or press keys by accident.',
	},
	/** Beside a question of a note, once it was answered in the review; {…} are days. */
	answered: {
		later: 'Answered on {answered}, due on {due}.',
		due: 'Answered on {answered}, due now.',
	},
	zoom: {
		close: 'Close',
		larger: 'Larger',
		fit: 'Fit the window',
		/** The box that the picture is scrolled in. */
		picture: 'Picture',
	},
};
