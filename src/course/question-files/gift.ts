import type { CourseQuestion, QuestionFile } from './question-file.ts';
import { sourceLine } from './source-line.ts';

/** As long as Moodle lets an ID number be. */
const longestId = 100;

/**
 * GIFT, as Moodle imports it: a question with a free answer each (“essay”), whose own answer is shown
 * as general feedback, in a category for each module. The id is Moodle's ID number.
 *
 * @see https://docs.moodle.org/en/GIFT_format
 */
export const gift: QuestionFile = {
	name: 'moodle.txt',
	type: 'text/plain; charset=utf-8',
	write: (course, questions) => {
		const modules = Map.groupBy(questions, ({ module }) => module.id);
		return [...modules.values()]
			.flatMap((own) => {
				const titles = [course.title, own[0]?.module.title ?? ''].map(categoryName);
				return [`$CATEGORY: ${titles.join('/')}\n`, ...own.map(blockOf)];
			})
			.join('\n');
	},
};

/** A comment, in which Moodle looks for id and tags, and a line. An empty line ends a question. */
function blockOf(question: CourseQuestion): string {
	const { id, note } = question;
	const tags = [note.id, note.difficulty.id, ...note.tags].map((tag) => `[tag:${bracketed(tag)}]`);
	const marks = [...(id.length <= longestId ? [`[id:${bracketed(id)}]`] : []), ...tags];
	const name = `${note.title}: ${id.replace(/^.*#/, '')}`;
	const answer = question.answer + sourceLine(question);
	return `// ${marks.join(' ')}\n::${escape(name)}::[html]${escape(question.question)} {####[html]${escape(answer)}}\n`;
}

/** What GIFT reads as its own signs wherever they stand. */
function escape(text: string): string {
	return onOneLine(text).replaceAll(/[\\~=#{}:]/g, '\\$&');
}

/** Tags and ids end at a bracket, and tags hold nothing that could be markup. */
function bracketed(text: string): string {
	return onOneLine(text).replaceAll(/[[\]<>`]/g, '');
}

/** A slash divides categories unless it stands twice; nothing else is escaped in their names. */
function categoryName(title: string): string {
	return onOneLine(title).replaceAll('\\', '\\\\').replaceAll('/', '//');
}

function onOneLine(text: string): string {
	return text.replaceAll(/\s*[\r\n]\s*/g, ' ').trim();
}
