import { fill } from '../../course/fill-words.ts';
import { writeCalendar } from '../../study/calendar-file.ts';
import type { Plan } from '../../study/plan.ts';
import type { PlanWish } from '../../study/plan-choice.ts';
import { sittingDays } from '../../study/sitting-days.ts';
import { saveFile } from '../save-file.ts';
import { calendarEvents, type PlanWords } from './model.ts';
import type { NoteToPlan } from './notes-to-plan.ts';

const home = import.meta.env.BASE_URL;

/** Days for the sittings of a plan, and their file for a calendar. */
export class PlanCalendar {
	readonly #details: HTMLDetailsElement;
	readonly #words: PlanWords;
	#plan: Plan<NoteToPlan> | undefined;
	#minutes = 0;
	#course = '';
	#language = '';

	constructor(details: HTMLDetailsElement, words: PlanWords) {
		this.#details = details;
		this.#words = words;
	}

	/** Calls back when the reader chooses other days. */
	follow(change: () => void, signal: AbortSignal): void {
		const form = this.#details.querySelector('form');
		form?.addEventListener(
			'input',
			() => {
				this.#say('');
				change();
			},
			{ signal },
		);
		form?.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#save(form);
			},
			{ signal },
		);
	}

	/** Takes what is planned; gives the days of its sittings in words, none when none are chosen. */
	show(plan: Plan<NoteToPlan>, { minutes }: PlanWish, page: DOMStringMap): string[] {
		this.#plan = plan;
		this.#minutes = minutes;
		this.#course = page['course'] ?? '';
		this.#language = page['language'] ?? '';
		this.#details.hidden = plan.sittings.length === 0;
		const days = this.#days;
		// A page's first format takes a phone a tenth of a second, and mostly no days are chosen.
		if (days.length === 0) return [];
		const date = new Intl.DateTimeFormat(this.#language, {
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC',
		});
		return days.map((day) => date.format(new Date(`${day}T00:00:00Z`)));
	}

	#save(form: HTMLFormElement): void {
		const days = this.#days;
		const [first] = days;
		if (!this.#plan || first === undefined) {
			this.#say(this.#words.noDay);
			form.querySelector('input')?.focus();
			return;
		}
		const events = calendarEvents(this.#plan.sittings, days, {
			minutes: this.#minutes,
			time: this.#value('time') || undefined,
			site: location.host + home,
			url: location.href,
			words: this.#words,
			language: this.#language,
			course: this.#course,
		});
		const file = `plan-${first}.ics`;
		const product = `-//${this.#course}//Plan//${this.#language}`;
		saveFile(file, writeCalendar(events, product, new Date().toISOString()), 'text/calendar');
		this.#say(fill(this.#words.saved, { file }));
	}

	get #days(): string[] {
		const chosen = [
			...this.#details.querySelectorAll<HTMLInputElement>('[name="weekday"]:checked'),
		];
		const weekdays = chosen.map(({ value }) => Number(value));
		return sittingDays(this.#value('first'), weekdays, this.#plan?.sittings.length ?? 0);
	}

	#value(name: string): string {
		return this.#details.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
	}

	#say(text: string): void {
		const status = this.#details.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}
}
