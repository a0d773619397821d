import type { ReviewQuestion } from '../../study/review-queue.ts';

/** A question as the page lists it. */
export interface QuestionOnPage extends ReviewQuestion {
	/** The question, its answer and the link to its place. */
	element: HTMLElement;
	/** Of its note. */
	code: string;
	title: string;
	/** Its place among the note's questions. */
	number: string;
}

/** The questions of the page, in its order, which is that of the course. */
export function questionsOnPage(): QuestionOnPage[] {
	return [...document.querySelectorAll<HTMLElement>('[data-question]')].map((element) => {
		const id = element.dataset['question'] ?? '';
		const [note = ''] = id.split('#');
		const [module = ''] = note.split('/');
		const { code = '', title = '' } = element.closest<HTMLElement>('.review-note')?.dataset ?? {};
		const number = element.querySelector<HTMLElement>('.question')?.dataset['number'] ?? '';
		return { id, note, module, element, code, title, number };
	});
}
