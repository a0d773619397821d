import { count, number } from '../english.ts';

export const review = {
	description: (course: string) =>
		`Every self-check question of ${course}, asked again before you forget the answer.`,
	lead: (questions: number) =>
		`${count(questions, 'self-check question')} from the notes. The page asks each again shortly before you would forget the answer. It all stays in this browser.`,
	noscript:
		'A script in your browser works out what to ask when, and scripts are off. All questions are below, each with its answer.',
	/** {…} is filled in the browser, here and in what follows. */
	newFrom: 'New questions from',
	fromDone: 'notes you marked as done ({count})',
	fromAll: 'all notes ({count})',
	begin: 'Begin',
	beginWith: (module: string) => `Begin with ${module}`,
	more: { one: '{count} more new question', other: '{count} more new questions' },
	modules: 'Or one module',
	end: 'End',
	left: { one: '{count} left', other: '{count} left' },
	question: 'Question {number} of',
	inNote: 'Where it stands in the note',
	howWell: 'How well did you know it?',
	grades: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
	takeBack: 'Take back the last answer',
	toStart: 'Back to the overview',
	rule: 'How it decides',
	rules: (most: number, minutes: number) => [
		'You look at the answer, then say how well you knew it: again, if you did not; hard, good or easy, if you did. Each button says when the question would come again.',
		'The times come from FSRS, a published model of memory that Anki uses too, with its standard numbers. It aims to ask when you would still know nine answers of ten.',
		`A question is due from midnight of its day, by the clock of this device. What you did not know comes again after ${count(minutes, 'minute')}, or sooner when nothing else is left.`,
		`What is due comes first. Then come new questions, in the order of the course, ${number(most)} a day. You may always ask for more.`,
		'When a note’s author mends the words of a question, your answers to it still count. When a question is taken out, your answers are kept and it is no longer asked.',
	],
	keysText: 'Space or Enter shows the answer. 1, 2, 3 and 4 say how well you knew it.',
	singleKeys: ['Single-key shortcuts: 1 to 4 answer,', 'opens the search'],
	files: 'Use the questions elsewhere',
	filesLead:
		'All questions with their answers, as a file. Each keeps its id for good: Anki takes a newer file as a change of the older one.',
	file: {
		'anki.txt': 'For Anki: text to import',
		'moodle.txt': 'For Moodle: GIFT',
		'questions.json': 'For programs: JSON',
	},
	fileRecord: 'Your own answers are part of your',
	progress: 'progress file',
	all: 'All questions',
	told: {
		due: { one: '{count} question due', other: '{count} questions due' },
		fresh: { one: '{count} new', other: '{count} new' },
		begun: '{begun} of {all} begun',
		nothingYet: 'You have not answered a question yet.',
		start: {
			one: 'There is {count} new question to begin with.',
			other: 'There are {count} new questions to begin with today.',
		},
		nothingDue: 'Nothing is due.',
		dueNow: { one: '{count} question is due.', other: '{count} questions are due.' },
		newLeft: {
			one: '{count} new question is left for today.',
			other: '{count} new questions are left for today.',
		},
		next: {
			one: 'The next one is due {when}.',
			other: 'The next {count} are due {when}.',
		},
		finished: { one: 'You answered {count} question.', other: 'You answered {count} questions.' },
		tookBack: 'The last answer is taken back.',
	},
};
