import { fill } from '../../course/fill-words.ts';
import { grades, type Grade } from '../../study/record.ts';
import type { QuestionOnPage } from './questions-on-page.ts';

/** Shows one question of the page's list, which lends it, and asks how well its answer was known. */
export class Card {
	#lent: { element: HTMLElement; place: Comment } | undefined;
	readonly #card: HTMLElement;

	constructor(card: HTMLElement) {
		this.#card = card;
	}

	get isOpen(): boolean {
		return this.#answer?.open === true;
	}

	/**
	 * @param text before the note's code and title, with the question's `{number}`
	 * @param left how much is left
	 */
	show({ element, code, title, number, module }: QuestionOnPage, text: string, left: string): void {
		this.giveBack();
		const place = document.createComment('');
		element.before(place);
		this.#lent = { element, place };
		this.#card.querySelector('.review-asked')?.replaceChildren(element);
		this.#card.className = `review-card m-${module}`;
		this.#write('h2 span', fill(text, { number }), code, title);
		this.#write('.review-bar span', left);
		this.#grades?.toggleAttribute('hidden', true);
		this.#card.hidden = false;
		this.#card.focus();
	}

	/** Opens the answer, and the four buttons with when it would come again. */
	open(when: Readonly<Record<Grade, string>>): void {
		const answer = this.#answer;
		if (answer) answer.open = true;
		for (const grade of grades) this.#write(`[data-grade=${grade}] span`, when[grade]);
		this.#grades?.toggleAttribute('hidden', false);
	}

	/** Puts the question back into the list, closed. */
	giveBack(): void {
		const answer = this.#answer;
		if (answer) answer.open = false;
		this.#lent?.place.replaceWith(this.#lent.element);
		this.#lent = undefined;
	}

	hide(): void {
		this.giveBack();
		this.#card.hidden = true;
	}

	get #answer(): HTMLDetailsElement | null {
		return this.#lent?.element.querySelector<HTMLDetailsElement>('.answer') ?? null;
	}

	get #grades(): Element | null {
		return this.#card.querySelector('.grades');
	}

	#write(selector: string, ...texts: readonly string[]): void {
		for (const [place, element] of this.#card.querySelectorAll(selector).entries()) {
			element.textContent = texts[place] ?? '';
		}
	}
}
