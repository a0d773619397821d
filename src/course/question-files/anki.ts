import type { CourseQuestion, QuestionFile } from './question-file.ts';
import { sourceLine } from './source-line.ts';

/**
 * Notes for Anki's text import, with its file headers (2.1.54 and later): a line each, tabs between
 * the columns. The id is Anki's GUID, so that a newer file updates what an earlier one brought and
 * leaves its schedule alone.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export const anki: QuestionFile = {
	name: 'anki.txt',
	type: 'text/plain; charset=utf-8',
	write: (course, questions) =>
		[
			'#separator:tab',
			'#html:true',
			'#guid column:1',
			'#deck column:2',
			'#tags column:3',
			'#columns:id\tdeck\ttags\tfront\tback',
			...questions.map((question) => lineOf(question, course.title)),
			'',
		].join('\n'),
};

function lineOf(whole: CourseQuestion, course: string): string {
	const { id, module, note, question, answer } = whole;
	// Two colons make a deck of a deck, so that none may stand in a title.
	const deck = [course, module.title].map((title) => title.replaceAll('::', ':')).join('::');
	const tags = [note.id.replace('/', '::'), note.difficulty.id, ...note.tags];
	return [
		id,
		deck,
		tags.map((tag) => tag.replaceAll(/\s+/g, '-')).join(' '),
		question,
		answer + sourceLine(whole),
	]
		.map(quote)
		.join('\t');
}

/** A field in quotation marks may hold anything but a lone quotation mark. */
function quote(field: string): string {
	return `"${field.replaceAll(/[\t\r\n]+/g, ' ').replaceAll('"', '""')}"`;
}
