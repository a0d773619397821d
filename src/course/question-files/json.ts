import type { QuestionFile } from './question-file.ts';

/** Everything about the questions, for programs; docs/question-files.md describes it. */
export const json: QuestionFile = {
	name: 'questions.json',
	type: 'application/json; charset=utf-8',
	write: (course, questions) =>
		`${JSON.stringify(
			{
				format: 'course-questions',
				version: 1,
				course: course.title,
				language: course.language,
				licence: course.licence,
				questions: questions.map(({ id, module, note, question, answer, address }) => ({
					id,
					module: { id: module.id, title: module.title },
					note: { id: note.id, title: note.title, difficulty: note.difficulty.id, tags: note.tags },
					question,
					answer,
					address,
				})),
			},
			null,
			'\t',
		)}\n`,
};
