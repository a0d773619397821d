import { count, number, range, totalInWords, type Total } from '../english.ts';

export const map = {
	draws: (modules: number) =>
		`The course drawn as ${count(modules, 'line')}, a station for each note. The list says the same.`,
	skip: 'Read the map as a list',
	/** Around a number that is typed. */
	planStart: { before: 'I have', after: 'minutes', submit: 'Plan' },
	reviewIs: 'self-check questions, asked again before you forget',
	holds: (notes: number, modules: number) => `${count(notes, 'note')} on ${count(modules, 'line')}`,
	station: (note: { code: string; title: string }, facts: readonly string[]) =>
		`${note.code} ${note.title}: ${facts.join(', ')}`,
	inPreparation: 'in preparation',
	preparing: (modules: number) => `${count(modules, 'line')} in preparation`,
	total: totalInWords,
	lineTotal: ({ least, most, unknown }: Total, notes: number) =>
		unknown === notes ? count(notes, 'note') : `${range(least, most)} min, ${count(notes, 'note')}`,
	shortTotal: ({ notes, unknown, least, most }: Total) =>
		unknown === notes ? '' : range(least, most),
	notes: (notes: number) => count(notes, 'note'),
	key: {
		title: 'How to read it',
		station: 'a note; the line to it is its minutes',
		scale: (minutes: number) => count(minutes, 'minute'),
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
};

export const module = {
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
	reportedBy: (learners: number) => `reported by ${number(learners)}`,
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
};
