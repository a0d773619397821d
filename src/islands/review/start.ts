import { fill, fillPlural, type Plural } from '../../course/fill-words.ts';
import type { Clock } from '../../study/local-time.ts';
import { freshPerDay, questionsToAsk, type Review } from '../../study/review-queue.ts';
import { moduleText, reviewText, type SumWords } from './model.ts';

export interface StartWords extends SumWords {
	more: Plural;
	fromDone: string;
	fromAll: string;
}

interface About {
	clock: Clock;
	language: string;
	/** Ids of questions never answered, from whatever note. */
	fresh: readonly string[];
	/** Whether a question's note is marked as done. */
	isOfDone: (question: string) => boolean;
}

/**
 * Shows in the overview what there is to begin with, in all and by module.
 *
 * @param reviewOf how the questions of all or of one module stand
 * @param most new questions of the day, those begun already included
 * @returns the same in a sentence
 */
export function showStart(
	session: HTMLElement,
	reviewOf: (module?: string) => Review,
	most: number,
	words: StartWords,
	{ clock, language, fresh, isOfDone }: About,
): string {
	const ofDone = fresh.filter(isOfDone).length;
	for (const [value, text, count] of [
		['done', words.fromDone, ofDone],
		['all', words.fromAll, fresh.length],
	] as const) {
		const input = session.querySelector<HTMLInputElement>(`[value=${value}]`);
		const label = input?.nextElementSibling;
		if (input && value === 'done') input.disabled = ofDone === 0;
		if (label) label.textContent = fill(text, { count });
	}
	const review = reviewOf();
	const isEmpty = questionsToAsk(review, most).length === 0;
	session.querySelector('.review-start [data-do=begin]')?.toggleAttribute('hidden', isEmpty);
	const count = Math.min(freshPerDay, review.fresh.length);
	const more = session.querySelector('[data-do=more]');
	more?.toggleAttribute('hidden', !isEmpty || count === 0);
	if (more) more.textContent = fillPlural(words.more, count, language);

	for (const line of session.querySelectorAll<HTMLElement>('[data-module]')) {
		const ofModule = reviewOf(line.dataset['module']);
		const text = line.querySelector('p');
		if (text) text.textContent = moduleText(ofModule, words, language);
		const hasNothing = questionsToAsk(ofModule, most).length === 0;
		line.querySelector('button')?.toggleAttribute('hidden', hasNothing);
	}
	return reviewText(review, most, words, clock, language);
}
