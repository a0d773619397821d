import { fill, fillPlural, type Plural } from '../../course/fill-words.ts';
import { listText, numberText } from '../../course/number-text.ts';
import type { Clock } from '../../study/local-time.ts';
import { questionsToAsk, type Review } from '../../study/review-queue.ts';
import { timeUntil } from '../../study/time-until.ts';

/** The words for what is due; `{…}` is filled. */
export interface SumWords {
	due: Plural;
	fresh: Plural;
	begun: string;
	nothingYet: string;
	start: Plural;
	nothingDue: string;
	dueNow: Plural;
	newLeft: Plural;
	next: Plural;
}

/** `3 questions due, 12 new, 5 of 17 begun`: how the questions of a module stand. */
export function moduleText(
	{ due, soon, fresh, begun }: Review,
	words: SumWords,
	language: string,
): string {
	const now = due.length + soon.length;
	const facts = [
		...(now > 0 ? [fillPlural(words.due, now, language)] : []),
		...(fresh.length > 0 && begun > 0 ? [fillPlural(words.fresh, fresh.length, language)] : []),
		fill(words.begun, {
			begun: numberText(begun, language),
			all: numberText(begun + fresh.length, language),
		}),
	];
	return listText(facts, language);
}

/**
 * What there is to do now, in sentences; when nothing is, when there will be.
 *
 * @param most new questions of the day, those begun already included
 */
export function reviewText(
	review: Review,
	most: number,
	words: SumWords,
	clock: Clock,
	language: string,
): string {
	const now = review.due.length + review.soon.length;
	const plural = (forms: Plural, count: number, values = {}) =>
		fillPlural(forms, count, language, values);
	const left = questionsToAsk({ ...review, due: [], soon: [] }, most).length;
	if (review.begun === 0) {
		return [words.nothingYet, ...(left > 0 ? [plural(words.start, left)] : [])].join(' ');
	}
	const { next } = review;
	return [
		now > 0 ? plural(words.dueNow, now) : words.nothingDue,
		...(left > 0 ? [plural(words.newLeft, left)] : []),
		...(now === 0 && next
			? [plural(words.next, next.count, { when: timeUntil(next, clock, language) })]
			: []),
	].join(' ');
}
