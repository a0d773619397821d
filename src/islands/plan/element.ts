import { fill, fillPlural } from '../../course/fill-words.ts';
import { listText, numberText } from '../../course/number-text.ts';
import { makePlan, minutesOf, type Plan } from '../../study/plan.ts';
import { readPlanAddress, writePlanAddress } from '../../study/plan-address.ts';
import type { PlanWish } from '../../study/plan-choice.ts';
import { stateOf, type StudyRecord } from '../../study/record.ts';
import { followStudy, readStudy } from '../progress/read-study.ts';
import { showMarks } from '../progress/show-marks.ts';
import { make } from '../make.ts';
import { PlanCalendar } from './calendar.ts';
import { leftText, mendedText, shortestOf, sumText, type PlanWords } from './model.ts';
import { notesToPlan, type NoteToPlan } from './notes-to-plan.ts';
import { PlanForm } from './plan-form.ts';
import { renderNote, renderSitting, tagsOf } from './render-plan.ts';

/** So many notes that do not fit are named. */
const mostNamed = 8;

/** Makes a plan of what the form asks; the address says the same, so that it can be shared. */
class StudyPlan extends HTMLElement {
	#teardown = new AbortController();
	#words = JSON.parse(this.dataset['words'] ?? '{}') as PlanWords & { done: string };
	#language = this.dataset['language'] ?? '';
	#form = new PlanForm(this.#need('form', HTMLFormElement));
	#calendar = new PlanCalendar(this.#need('.plan-calendar', HTMLDetailsElement), this.#words);
	#notes: NoteToPlan[] = [];

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		this.#notes = notesToPlan();
		const form = this.#need('form', HTMLFormElement);
		this.#readAddress();
		addEventListener(
			'popstate',
			() => {
				this.#readAddress();
				this.#show();
			},
			{ signal },
		);
		form.addEventListener('input', () => this.#show(), { signal });
		form.addEventListener('change', () => this.#writeAddress(), { signal });
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#writeAddress();
			},
			{ signal },
		);
		form.addEventListener(
			'click',
			({ target }) => {
				const { minutes } = (target as HTMLElement).dataset;
				if (minutes === undefined) return;
				this.#form.minutes = minutes;
				this.#show();
				this.#writeAddress();
			},
			{ signal },
		);
		this.#calendar.follow(() => this.#show(), signal);
		followStudy((record) => this.#show(record), signal);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	/** Shows what the address asks, and says what of it cannot be used. */
	#readAddress(): void {
		const { wish, mended } = readPlanAddress(
			new URLSearchParams(location.search),
			this.#form.choices,
		);
		this.#form.show(wish);
		this.#say('.plan-mended', mendedText(mended, this.#words));
		if (mended.length > 0) this.#writeAddress('replaceState');
	}

	#writeAddress(how: 'pushState' | 'replaceState' = 'pushState'): void {
		const wish = this.#form.read();
		if (!wish) return;
		const asked = writePlanAddress(wish, this.#form.choices);
		const address = location.pathname + (asked && `?${asked}`);
		if (address === location.pathname + location.search) return;
		history[how](null, '', address);
		if (how === 'pushState') this.#say('.plan-mended', '');
	}

	#show(record = readStudy()): void {
		this.#form.mark();
		const wish = this.#form.read();
		// The plan stays while a number is being typed.
		if (!wish) return;
		const plan = makePlan(this.#notes, wish, record);
		const words = this.#words;
		const language = this.#language;
		const { difficulty, modules } = this.#form.chosen;
		this.#say(
			'.plan-asked',
			fill(words.asked, {
				times: wish.sittings,
				minutes: numberText(wish.minutes, language),
				difficulty,
				lines: modules.length > 0 ? listText(modules, language) : words.allLines,
			}),
		);
		this.#say('.plan-sum', sumText(plan, wish, words, language));
		this.#say('.plan-left', leftText(plan, words, language));
		this.#showNotes(plan, wish, record);
		this.#showWay(plan, wish);
		showMarks(record, words);
	}

	#showNotes(plan: Plan<NoteToPlan>, wish: PlanWish, record: StudyRecord): void {
		const words = this.#words;
		const language = this.#language;
		const tags = (note: NoteToPlan) =>
			tagsOf(note, plan, stateOf(record, note.id) === 'partly', words, language);
		const days = this.#calendar.show(plan, wish, this.dataset);
		const focused =
			this.contains(document.activeElement) && document.activeElement?.getAttribute('href');
		this.#need('.plan-sittings', HTMLElement).replaceChildren(
			...plan.sittings.map((sitting, place) => {
				const day = days[place];
				const number = fill(words.sitting, { number: place + 1 });
				const heading = day === undefined ? number : `${number}, ${day}`;
				const isNamed = wish.sittings > 1 || day !== undefined;
				const said = { heading: isNamed ? heading : undefined, all: wish.minutes, words, language };
				return renderSitting(sitting, said, tags);
			}),
		);
		for (const [selector, notes] of [
			['.plan-next', plan.next],
			['.plan-untimed', plan.untimed],
		] as const) {
			const section = this.#need(selector, HTMLElement);
			section.hidden = notes.length === 0;
			const named = notes.slice(0, mostNamed);
			const more = notes.length - named.length;
			section
				.querySelector('ol')
				?.replaceChildren(
					...named.map((note) => renderNote(note, { tags: tags(note) }, words, language)),
					...(more > 0 ? [make('li', {}, fillPlural(words.more, more, language))] : []),
				);
		}
		// What was followed by keyboard keeps the focus where it still is.
		if (focused)
			this.querySelector<HTMLElement>(`.plan-note a[href="${CSS.escape(focused)}"]`)?.focus();
	}

	/** Where nothing fits, the way to the least that would. */
	#showWay({ sittings, ...plan }: Plan<NoteToPlan>, wish: PlanWish): void {
		const shortest = sittings.length === 0 ? shortestOf(plan) : undefined;
		const way = this.#need('.plan-way', HTMLElement);
		way.hidden = shortest === undefined;
		const minutes = shortest && minutesOf(shortest)?.most;
		const link = way.querySelector('a');
		if (!link || minutes === undefined) return;
		link.textContent = fill(this.#words.plan, { minutes: numberText(minutes, this.#language) });
		link.href = `?${writePlanAddress({ ...wish, minutes }, this.#form.choices)}`;
	}

	#say(selector: string, text: string): void {
		const element = this.#need(selector, HTMLElement);
		// Said again, it would be heard again.
		if (element.textContent !== text) element.textContent = text;
		element.hidden = text === '';
	}

	#need<E extends HTMLElement>(selector: string, kind: new () => E): E {
		const element = this.querySelector(selector);
		if (element instanceof kind) return element;
		throw new Error(`The plan's markup must hold ${selector}, a ${kind.name}.`);
	}
}

customElements.define('study-plan', StudyPlan);
