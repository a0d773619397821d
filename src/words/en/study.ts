export const study = {
	legend: 'Mark this note as',
	todo: 'to do',
	partly: 'partly done',
	done: 'done',
	/** {…} is filled in the browser, here and in what follows. */
	needs: ', {done} of {all} done',
	unkept: 'Not kept beyond this page.',
	/** What the map's signs for it mean. */
	key: 'done, then partly done',
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
		description: (course: string) => `What you have done of ${course}, kept in your browser alone.`,
		lead: 'What you mark at the foot of a note. It stays in this browser: no account, and nothing is sent anywhere.',
		noscript:
			'Progress is kept by a script in your browser, and scripts are off. The notes can be read without.',
		lines: 'By line',
		ranges:
			'Minutes are the shortest and the longest that learners reported, or what the course says. A partly done note counts from nothing to its longest.',
		file: 'Take it with you',
		fileLead:
			'For another device or browser, or to keep safe: a small file with your marks, your answers in the review and where you left. What two devices have is put together; of each note the later mark holds, and no answer is lost.',
		export: 'Save as a file',
		import: 'Take over a file',
		erase: 'Erase',
		eraseLead: 'Takes every mark, every answer and the place where you left out of this browser.',
		eraseAll: 'Erase my progress',
		bringBack: 'Bring it back',
		take: 'Take over',
		leave: 'Leave as it is',
		preview: 'What it would change',
	},
	told: {
		exported: 'Saved as {file}.',
		nothing: 'There is nothing to save yet: no note is marked and no question answered.',
		taken: 'Taken over.',
		left: 'Nothing was changed.',
		erased: 'Erased. Until you leave this page you can bring it back.',
		broughtBack: 'It is back.',
		unkept:
			'This browser keeps nothing for this site, because its storage is off or full. What you see ends with this page; save it as a file first.',
		newer:
			'A later version of this site wrote what is stored here. Reload the page to use it; until then nothing is changed.',
		damaged: 'What was stored here before could not be read. Your marks and answers begin anew.',
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
		answers: { one: '{count} answer comes in', other: '{count} answers come in' },
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
};
