import { fillPlural } from '../../course/fill-words.ts';
import { answerQuestion, takeBackAnswer } from '../../study/answer-question.ts';
import type { Clock } from '../../study/local-time.ts';
import { grades, stateOf, type Grade, type StudyRecord } from '../../study/record.ts';
import { freshPerDay, questionsToAsk, reviewOf, type Review } from '../../study/review-queue.ts';
import { outcomes } from '../../study/review-schedule.ts';
import { timeUntil } from '../../study/time-until.ts';
import type { Words } from '../../words/en.ts';
import { willKeep } from '../progress/care-for-study.ts';
import { changeStudy, type Kept } from '../progress/change-study.ts';
import { followStudy, readStudy } from '../progress/read-study.ts';
import { readSingleKeys, writeSingleKeys } from '../search/single-keys.ts';
import { draw, whileIdle } from '../while-idle.ts';
import { Card } from './card.ts';
import { questionsOnPage, type QuestionOnPage } from './questions-on-page.ts';
import { showStart, type StartWords } from './start.ts';

type ReviewWords = Words['review']['told'] &
	StartWords & { unkept: string; newer: string } & Pick<Words['review'], 'left' | 'question'>;

/** Tells what is due, and asks it: one question after the other, until nothing is left. */
class ReviewSession extends HTMLElement {
	#teardown = new AbortController();
	#words = JSON.parse(this.dataset['words'] ?? '{}') as ReviewWords;
	#language = this.dataset['language'] ?? '';
	#questions: QuestionOnPage[] = [];
	/** New questions of today, as far as the reader wants them. */
	#most = freshPerDay;
	/** While questions are asked. */
	#session: { module?: string | undefined; answered: { id: string; at: string }[] } | undefined;
	#asked: QuestionOnPage | undefined;
	#cardOf: Card | undefined;

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		this.#questions = questionsOnPage();
		const listen = { signal };
		this.addEventListener('click', (event) => this.#click(event.target as Element), listen);
		this.addEventListener('change', () => this.#showStart(), listen);
		// A native answer in the card opens by click, by key and by the browser's search.
		this.addEventListener('toggle', () => this.#openIfOpen(), { signal, capture: true });
		addEventListener('keydown', (event) => this.#press(event), listen);
		this.#followSingleKeys(signal);
		this.#warn(willKeep());
		const { marks } = readStudy();
		const isDone = this.#questions.some(({ note }) => marks[note]?.state === 'done');
		if (isDone) this.#from('done').checked = true;
		followStudy(() => this.#session ?? this.#showStart(), signal);
		whileIdle(document.querySelectorAll<HTMLElement>('.review-note'), 5, draw);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	#click(target: Element): void {
		const button = target.closest<HTMLElement>('button');
		const { do: action, begin, grade } = button?.dataset ?? {};
		if (action === 'begin') this.#begin(begin);
		if (action === 'more') {
			this.#most = this.#review(readStudy()).begunToday + freshPerDay;
			this.#begin();
		}
		if (action === 'end') this.#end();
		if (action === 'back') this.#takeBack();
		const given = grades.find((one) => one === grade);
		if (given) this.#answer(given);
	}

	/** Space and Enter open what has the focus; 1 to 4 answer, unless single keys are off. */
	#press(event: KeyboardEvent): void {
		const { key, target, ctrlKey, metaKey, altKey } = event;
		if (!this.#session || ctrlKey || metaKey || altKey) return;
		if (document.querySelector('dialog[open]') || (target as Element).matches('input, select')) {
			return;
		}
		if ((key === ' ' || key === 'Enter') && target === this.#cardElement) {
			event.preventDefault();
			this.#open();
		}
		const grade = grades[Number(key) - 1];
		if (grade && this.#card.isOpen && readSingleKeys()) {
			event.preventDefault();
			this.#answer(grade);
		}
	}

	#begin(module?: string): void {
		this.#session = { module, answered: [] };
		document.documentElement.dataset['reviewing'] = '';
		this.#part('.review-start').hidden = true;
		this.#say('');
		this.#next();
	}

	#next(): void {
		const review = this.#review(readStudy(), this.#session?.module);
		const ids = questionsToAsk(review, this.#most);
		this.#asked = this.#questions.find(({ id }) => id === ids[0]);
		if (!this.#asked) {
			this.#end();
			return;
		}
		const left = ids === review.soon ? ids.length : ids.length + review.soon.length;
		this.#card.show(
			this.#asked,
			this.#words.question,
			fillPlural(this.#words.left, left, this.#language),
		);
		this.#part('[data-do=back]').hidden = this.#session?.answered.length === 0;
	}

	#openIfOpen(): void {
		if (this.#session && this.#card.isOpen) this.#open();
	}

	#open(): void {
		const clock = clockNow();
		const { id = '' } = this.#asked ?? {};
		const after = outcomes(readStudy().answers[id] ?? {}, clock);
		const when = grades.map((grade) => [grade, timeUntil(after[grade], clock, this.#language)]);
		this.#card.open(Object.fromEntries(when) as Record<Grade, string>);
	}

	#answer(grade: Grade): void {
		const { id } = this.#asked ?? {};
		if (id === undefined || !this.#card.isOpen) return;
		const { now } = clockNow();
		this.#warn(changeStudy((record) => answerQuestion(record, id, grade, now)));
		this.#session?.answered.push({ id, at: now });
		this.#say('');
		this.#next();
	}

	#takeBack(): void {
		const last = this.#session?.answered.pop();
		if (!last) return;
		this.#warn(changeStudy((record) => takeBackAnswer(record, last.id, last.at)));
		this.#next();
		this.#say(this.#words.tookBack);
	}

	#end(): void {
		const count = this.#session?.answered.length ?? 0;
		this.#session = undefined;
		delete document.documentElement.dataset['reviewing'];
		this.#card.hide();
		this.#part('.review-start').hidden = false;
		const told = count > 0 ? fillPlural(this.#words.finished, count, this.#language) : '';
		this.#showStart(told);
		const next = this.querySelector<HTMLElement>('.review-start button:not([hidden])');
		next?.focus();
	}

	#showStart(told = ''): void {
		const record = readStudy();
		const reviewOfModule = (module?: string) => this.#review(record, module);
		const said = showStart(this, reviewOfModule, this.#most, this.#words, {
			clock: clockNow(),
			language: this.#language,
			fresh: reviewOf(this.#questions, record, clockNow()).fresh,
			isOfDone: (id) => isOfDone(id, record),
		});
		this.#say([told, said].filter(Boolean).join(' '));
	}

	/** How the questions of the course or of a module stand; new ones of the notes that are wanted. */
	#review(record: StudyRecord, module?: string): Review {
		const questions = this.#questions.filter(
			(one) => module === undefined || one.module === module,
		);
		const review = reviewOf(questions, record, clockNow());
		const { checked, disabled } = this.#from('done');
		if (module !== undefined || !checked || disabled) return review;
		return { ...review, fresh: review.fresh.filter((id) => isOfDone(id, record)) };
	}

	#warn(kept: Kept): void {
		const warned = this.#part('.warned');
		warned.hidden = kept === 'kept';
		warned.textContent =
			kept === 'kept' ? '' : kept === 'newer' ? this.#words.newer : this.#words.unkept;
	}

	#say(text: string): void {
		this.#part('[role=status]').textContent = text;
	}

	#followSingleKeys(signal: AbortSignal): void {
		const input = document.querySelector<HTMLInputElement>('main [data-single-keys]');
		if (!input) return;
		input.checked = readSingleKeys();
		input.addEventListener('change', () => writeSingleKeys(input.checked), { signal });
	}

	get #card(): Card {
		return (this.#cardOf ??= new Card(this.#cardElement));
	}

	get #cardElement(): HTMLElement {
		return this.#part('.review-card');
	}

	#from(value: 'done' | 'all'): HTMLInputElement {
		return this.#part(`[value=${value}]`) as HTMLInputElement;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`the review has no ${selector}`);
		return part;
	}
}

function isOfDone(id: string, record: StudyRecord): boolean {
	return stateOf(record, id.split('#')[0] ?? '') === 'done';
}

function clockNow(): Clock {
	return { now: new Date().toISOString() };
}

customElements.define('review-session', ReviewSession);
