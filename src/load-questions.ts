import { addressesUnder } from './addresses-under.ts';
import { keepTokens } from './coloured-code.ts';
import { addressOfNote } from './course/addresses.ts';
import type { CourseQuestion } from './course/question-files/question-file.ts';
import type { Note } from './course/types.ts';
import { kept, keptLater } from './kept-values.ts';
import { loadCourse, noteText } from './load-course.ts';
import type { AddressOf } from './notes/links.ts';
import { plainQuestions } from './notes/plain-questions.ts';
import { questionAnchor } from './notes/questions.ts';
import type { RenderedQuestion } from './notes/rendered-question.ts';
import { renderNote } from './notes/render-note.ts';
import { takeQuestions } from './notes/take-questions.ts';
import { wordsFor } from './words/words-for.ts';

const base = import.meta.env.BASE_URL;

/**
 * The questions of a note, in their order.
 *
 * @throws Error when there is no such note
 */
export async function renderedQuestions(note: Note): Promise<RenderedQuestion[]> {
	const { language } = await loadCourse();
	const { tree, file, lane, source } = await noteText(note.id);
	const render = () =>
		renderNote(takeQuestions(tree()), {
			file,
			idPrefix: `${note.id.replace('/', '--')}--`,
			address: addressesFrom(note.id),
			words: wordsFor(language).note.text,
			keepTokens,
		});
	const parts = await keptLater('question-parts', [file, lane, source, base, language], render);
	return parts
		.filter((part) => 'component' in part)
		.map((part) => {
			const { id = '' } = part.attributes;
			const address = addressOfNote(note.id, base, questionAnchor(id));
			return { id: `${note.id}#${id}`, part, address };
		});
}

/**
 * Every question of the course, in order, for other programs.
 *
 * @param site where the site is published; without it links between notes become text
 */
export async function courseQuestions(site: URL | undefined): Promise<CourseQuestion[]> {
	const { modules } = await loadCourse();
	const whole = (address: string) => (site ? new URL(address, site).href : address);
	const pairs = modules.flatMap((module) => module.notes.map((note) => ({ module, note })));
	const questions = pairs.map(async ({ module, note }) => {
		const { tree, file, lane, source } = await noteText(note.id);
		const from = addressesFrom(note.id);
		const found = kept('plain-questions', [file, lane, source, base, site?.href], () =>
			plainQuestions(tree(), { file, address: (target) => whole(from(target)) }),
		);
		return found.map(({ id, ...texts }) => ({
			...texts,
			id: `${note.id}#${id}`,
			module,
			note,
			address: whole(addressOfNote(note.id, base, questionAnchor(id))),
		}));
	});
	return (await Promise.all(questions)).flat();
}

/** Addresses for a note's text that stands on another page: a place in the note is the note's too. */
function addressesFrom(noteId: string): AddressOf {
	const address = addressesUnder(base);
	return (target) =>
		target.kind === 'anchor' ? addressOfNote(noteId, base, target.anchor) : address(target);
}
