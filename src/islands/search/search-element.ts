import { followArrowKeys } from './arrow-keys.ts';
import { need } from './need.ts';
import type { PagefindModule } from './pagefind-api.ts';
import { openPagefind } from './pagefind-engine.ts';
import type { Facets, Query } from './query.ts';
import { renderHit } from './render-hit.ts';
import { Search, type Answer } from './search.ts';
import { readSingleKeys, writeSingleKeys } from './single-keys.ts';
import { knownFacets, type Vocabulary } from './vocabulary.ts';
import { statusText } from './status-text.ts';

/** Milliseconds without a key before asking; a single character waits for the next one. */
const pause = { word: 60, character: 250 };

/** Milliseconds before the reader is told that the search is under way. */
const patience = 600;

/** What a started search has: its core, and the words and facet values it was started with. */
interface Started {
	search: Search;
	vocabulary: Vocabulary;
	known: Facets;
}

/**
 * What page and dialog have in common: an input over a list of links, a live region, a sentence
 * for when the index cannot be had. The markup is that of SearchPage.astro and SearchDialog.astro.
 */
export abstract class SearchElement extends HTMLElement {
	/** Ends with the element's stay in the page. */
	protected leaving = new AbortController();
	#started: Promise<Started> | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;

	/** How many hits to show. */
	protected abstract most: number;
	/** What the form says now. */
	protected abstract read(known: Facets): Query;
	/** Shows what lies outside list and live region; undefined when there is no answer. */
	protected abstract tell(answer: Answer | undefined, vocabulary?: Vocabulary): void;

	connectedCallback(): void {
		this.leaving = new AbortController();
		const { signal } = this.leaving;
		const { input } = this;
		followArrowKeys(this, input, this.list, signal);
		input.addEventListener('input', () => this.#askSoon(), { signal });
		const singleKeys = need(this, '[data-single-keys]', HTMLInputElement);
		singleKeys.checked = readSingleKeys();
		singleKeys.addEventListener('change', () => writeSingleKeys(singleKeys.checked), { signal });
		void this.ask();
	}

	disconnectedCallback(): void {
		this.leaving.abort();
		clearTimeout(this.#pause);
		clearTimeout(this.#patience);
	}

	protected get input(): HTMLInputElement {
		return need(this, 'input[type=search]', HTMLInputElement);
	}

	protected get list(): HTMLElement {
		return need(this, '[data-search-results]', HTMLElement);
	}

	/** Asks what the form says now; the first time it fetches what the search is made of. */
	protected async ask(): Promise<void> {
		clearTimeout(this.#pause);
		let started: Started;
		try {
			started = await (this.#started ??= this.#start());
		} catch {
			this.#started = undefined;
			this.#fail();
			return;
		}
		const { search, vocabulary, known } = started;
		clearTimeout(this.#patience);
		this.#patience = setTimeout(() => this.#say(vocabulary.words.searching), patience);
		await search.ask(this.read(known), this.most);
	}

	async #start(): Promise<Started> {
		const base = this.dataset['base'] ?? '/';
		const response = await fetch(`${base}search.json`);
		if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
		const vocabulary = (await response.json()) as Vocabulary;
		const known = knownFacets(vocabulary);
		const open = async () => {
			const module: unknown = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
			return openPagefind(module as PagefindModule, base, known);
		};
		const search = new Search(open, known, {
			answered: (answer) => this.#show(answer, vocabulary),
			failed: () => this.#fail(),
			rested: () => this.#rest(vocabulary),
		});
		search.prepare();
		return { search, vocabulary, known };
	}

	#askSoon(): void {
		clearTimeout(this.#pause);
		const single = this.input.value.trim().length === 1;
		this.#pause = setTimeout(() => void this.ask(), single ? pause.character : pause.word);
	}

	#show(answer: Answer, vocabulary: Vocabulary): void {
		// A list that is there gives way to a whole one, so that nothing flickers between two keys.
		if (!answer.complete && this.list.childElementCount > 0) return;
		this.#list(answer.hits.map((hit) => renderHit(hit, vocabulary)));
		if (answer.complete) this.#say(statusText(answer, vocabulary.words, language()));
		this.tell(answer, vocabulary);
	}

	#rest(vocabulary: Vocabulary): void {
		this.#list([]);
		this.#say('');
		this.tell(undefined, vocabulary);
	}

	#fail(): void {
		this.#list([]);
		this.#say(this.dataset['failed'] ?? '');
		this.tell(undefined);
	}

	#list(hits: readonly Element[]): void {
		const { list } = this;
		list.replaceChildren(...hits);
		list.hidden = hits.length === 0;
	}

	#say(sentence: string): void {
		clearTimeout(this.#patience);
		need(this, '[role=status]', HTMLElement).textContent = sentence;
	}
}

function language(): string {
	return document.documentElement.lang || 'en';
}
