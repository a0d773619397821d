import type { Hit } from '../hit.ts';
import { make } from '../make.ts';
import { need } from '../need.ts';
import {
	eachFacet,
	isEmpty,
	isNarrowed,
	readQuery,
	writeQuery,
	type Facets,
	type Query,
} from '../query.ts';
import type { Answer } from '../search.ts';
import { SearchElement } from '../search-element.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { countFacets } from './count-facets.ts';
import { minutesLine } from './minutes-line.ts';

/** How many hits the page shows at first, and how many more at a time. */
const batch = 10;

/** Milliseconds without a key before the address follows: browsers refuse a hundred in a row. */
const addressPause = 400;

/** The search page: every facet with its counts, and an address that says what is asked. */
export class SearchPage extends SearchElement {
	protected most = batch;
	protected readonly offersModules = true;
	readonly #title = document.title;
	/** How many notes there are for each value, as the page came. */
	readonly #counts = new Map<HTMLInputElement, string>();
	#addressing: ReturnType<typeof setTimeout> | undefined;

	override connectedCallback(): void {
		for (const choice of this.#choices) this.#counts.set(choice, countBeside(choice).textContent);
		// What a reader has typed or ticked while this was fetched is asked, not the address.
		const touched = this.input.value !== '' || this.#choices.some(({ checked }) => checked);
		if (touched) this.#writeAddress('replaceState');
		else this.#readAddress();
		// The lines are no answer to what is asked already.
		this.#offerWays(isEmpty(this.read(this.#values)));
		super.connectedCallback();
		const { signal } = this.leaving;
		const on = (target: EventTarget, event: string, act: (event: Event) => void) =>
			target.addEventListener(event, act, { signal });
		on(this.input, 'input', () => {
			this.most = batch;
			clearTimeout(this.#addressing);
			this.#addressing = setTimeout(() => this.#writeAddress('replaceState'), addressPause);
		});
		on(this.form, 'submit', (event) => {
			event.preventDefault();
			this.remember();
			this.#askAnew();
		});
		on(this, 'change', ({ target }) => {
			if (target instanceof HTMLInputElement && this.#counts.has(target)) this.#askAnew();
		});
		on(need(this, '[data-search-clear]', HTMLElement), 'click', () => {
			for (const choice of this.#choices) choice.checked = false;
			this.input.focus();
			this.#askAnew();
		});
		on(this.#chips, 'click', ({ target }) => this.#takeBack(target));
		on(need(this, '[data-search-more]', HTMLElement), 'click', () => void this.#showMore());
		on(window, 'popstate', () => {
			this.#readAddress();
			void this.ask();
		});
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		clearTimeout(this.#addressing);
	}

	protected override besides(hit: Hit, vocabulary: Vocabulary): Element[] {
		return [minutesLine(hit, vocabulary)];
	}

	protected read(known: Facets): Query {
		return readQuery(new FormData(this.form), known);
	}

	protected tell(answer: Answer | undefined): void {
		const counts = answer && countFacets(answer.facets, answer.query.facets, this.#values);
		for (const [choice, count] of this.#counts) {
			const counted = counts?.[choice.name as keyof Facets][choice.value];
			const beside = countBeside(choice);
			beside.textContent = beside.dataset['count'] = counted === undefined ? count : `${counted}`;
		}
		const query = this.read(this.#values);
		need(this, '[data-search-clear]', HTMLElement).hidden = !isNarrowed(query);
		const chosen = this.#choices.filter(({ checked }) => checked);
		const chips = chosen.map((choice) => chip(choice, this.#chips));
		// One that has the focus stays.
		const told = (elements: Iterable<Element>) =>
			[...elements].map((one) => one.outerHTML).join('');
		if (told(this.#chips.children) !== told(chips)) this.#chips.replaceChildren(...chips);
		this.#chips.hidden = chips.length === 0;
		this.#offerWays((answer?.total ?? 0) === 0);
		need(this, '[data-search-more]', HTMLElement).hidden =
			!answer?.complete || answer.total <= answer.hits.length;
		document.title = query.words === '' ? this.#title : `${query.words} · ${this.#title}`;
	}

	#askAnew(): void {
		this.most = batch;
		this.#writeAddress('pushState');
		void this.ask();
	}

	/** A chip takes its choice back, and the focus goes on to the next one. */
	#takeBack(target: EventTarget | null): void {
		const taken = target instanceof Element ? target.closest('button') : null;
		const buttons = [...this.#chips.querySelectorAll('button')];
		const at = buttons.findIndex((button) => button === taken);
		const choice = this.#choices.filter(({ checked }) => checked)[at];
		if (!choice) return;
		choice.checked = false;
		buttons[at]?.closest('li')?.remove();
		(buttons[at + 1] ?? buttons[at - 1] ?? this.input).focus();
		this.#askAnew();
	}

	async #showMore(): Promise<void> {
		const shown = this.list.childElementCount;
		this.most += batch;
		await this.ask();
		this.list.children[shown]?.querySelector('a')?.focus();
	}

	#readAddress(): void {
		const query = readQuery(new URLSearchParams(location.search), this.#values);
		this.input.value = query.words;
		for (const choice of this.#choices) {
			choice.checked = query.facets[choice.name as keyof Facets].includes(choice.value);
		}
	}

	#writeAddress(how: 'pushState' | 'replaceState'): void {
		clearTimeout(this.#addressing);
		const asked = writeQuery(this.read(this.#values));
		const address = location.pathname + (asked && `?${asked}`);
		if (address !== location.pathname + location.search) history[how](null, '', address);
	}

	/** A blocker that takes ways through a site away takes these too. */
	#offerWays(isOffered: boolean): void {
		this.querySelector('[data-search-ways]')?.toggleAttribute('hidden', !isOffered);
	}

	get #chips(): HTMLElement {
		return need(this, '[data-search-chips]', HTMLElement);
	}

	get #choices(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('fieldset input')];
	}

	/** The values of each facet, as the page offers them. */
	get #values(): Facets {
		const choices = this.#choices;
		return eachFacet((name) =>
			choices.filter((choice) => choice.name === name).map(({ value }) => value),
		);
	}
}

function countBeside(choice: HTMLInputElement): HTMLElement {
	return need(choice.closest('label') ?? choice, '[data-count]', HTMLElement);
}

/** What is chosen, as a button that takes it back; `data-remove` of the list says so. */
function chip(choice: HTMLInputElement, { dataset }: HTMLElement): Element {
	const word = choice.nextElementSibling?.querySelector('[data-word]')?.textContent ?? choice.value;
	const name = (dataset['remove'] ?? '').replace('{choice}', () => word);
	const cross = make('span', { 'aria-hidden': 'true' }, '×');
	return make('li', {}, make('button', { type: 'button', 'aria-label': name }, `${word} `, cross));
}
