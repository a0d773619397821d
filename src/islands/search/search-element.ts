import { followArrowKeys } from './arrow-keys.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { need } from './need.ts';
import type { Facets, Query } from './query.ts';
import { keepRecent, readRecent } from './recent.ts';
import { renderHit } from './render-hit.ts';
import type { Answer } from './search.ts';
import { isScriptLost } from './script.ts';
import { readSingleKeys, writeSingleKeys } from './single-keys.ts';
import { startSearch, type Started } from './start-search.ts';
import { statusText } from './status-text.ts';
import type { SearchWords, Vocabulary } from './vocabulary.ts';

/** Milliseconds without a key before asking; a single character waits for the next one. */
const pause = 40;
const pauseOfCharacter = 250;

/** Milliseconds before the reader is told that the search is under way, and that it takes long. */
const patience = 600;
const longPatience = 8000;

/**
 * What page and dialog have in common: an input over a list of links, a live region, what helps
 * where nothing is asked or found, a sentence for when the index cannot be had. The markup is that
 * of SearchPage.astro and SearchDialog.astro.
 */
export abstract class SearchElement extends HTMLElement {
	/** Ends with the element's stay in the page. */
	protected leaving = new AbortController();
	/** How many hits to show. */
	protected abstract most: number;
	/** Whether the markup offers the modules itself. */
	protected abstract readonly offersModules: boolean;
	/** Before the list: how else the words can be taken. After it: what helps. */
	readonly #before = make('p', { class: 'search-taken' }) as HTMLElement;
	readonly #after = make('div', { class: 'search-help' }) as HTMLElement;
	#started: Promise<Started> | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#patience: ReturnType<typeof setTimeout>[] = [];
	#answer: Answer | undefined;
	/** Counts what was shown, so that what comes late is not. */
	#turn = 0;

	/** What the form says now. */
	protected abstract read(known: Facets): Query;
	/** What a hit shows here besides. */
	protected besides(_hit: Hit, _vocabulary: Vocabulary): Element[] {
		return [];
	}
	/** Shows what lies outside list, live region and help; undefined when there is no answer. */
	protected abstract tell(answer: Answer | undefined, vocabulary?: Vocabulary): void;

	connectedCallback(): void {
		this.leaving = new AbortController();
		const { signal } = this.leaving;
		const { input, list } = this;
		list.before(this.#before);
		list.after(this.#after);
		followArrowKeys(this, input, signal);
		input.addEventListener('input', () => this.#askSoon(), { signal });
		list.addEventListener('click', () => this.remember(), { signal });
		const singleKeys = need(this, '[data-single-keys]', HTMLInputElement);
		singleKeys.checked = readSingleKeys();
		singleKeys.addEventListener('change', () => writeSingleKeys(singleKeys.checked), { signal });
		void this.ask();
	}

	disconnectedCallback(): void {
		this.leaving.abort();
		clearTimeout(this.#pause);
		this.#calm();
	}

	protected get input(): HTMLInputElement {
		return need(this, 'input[type=search]', HTMLInputElement);
	}

	protected get form(): HTMLFormElement {
		return need(this, '[role=search]', HTMLFormElement);
	}

	protected get list(): HTMLElement {
		return need(this, '[data-search-results]', HTMLElement);
	}

	/** What the list shows, whole or not; of the form's words or those before. */
	protected get answer(): Answer | undefined {
		return this.#answer;
	}

	/** Asks what the form says now; the first time it fetches what the search is made of. */
	protected async ask(): Promise<void> {
		clearTimeout(this.#pause);
		this.#wait();
		let started: Started;
		try {
			started = await (this.#started ??= this.#start());
		} catch {
			this.#started = undefined;
			this.#fail();
			return;
		}
		const { search, vocabulary, known } = started;
		this.#wait(vocabulary.words);
		await search.ask(this.read(known), this.most);
	}

	/** Keeps what was asked, where it led to something. */
	protected remember(): void {
		if (this.#answer?.total && this.#answer.query.words) keepRecent(this.#answer.query.words);
	}

	/** Asks other words, as if they were typed. */
	readonly #askFor = (words: string): void => {
		const { input } = this;
		input.value = words;
		input.focus();
		input.dispatchEvent(new Event('input', { bubbles: true }));
	};

	#start(): Promise<Started> {
		return startSearch(this.dataset['base'] ?? '/', this.form.action, (vocabulary) => ({
			answered: (answer) => void this.#show(answer, vocabulary),
			failed: () => this.#fail(),
			rested: () => void this.#rest(vocabulary).catch(() => undefined),
		}));
	}

	#askSoon(): void {
		clearTimeout(this.#pause);
		const single = this.input.value.trim().length === 1;
		this.#pause = setTimeout(() => void this.ask(), single ? pauseOfCharacter : pause);
	}

	async #show(answer: Answer, vocabulary: Vocabulary): Promise<void> {
		// A list that is there gives way to a whole one, so that nothing flickers between two keys.
		if (!answer.complete && this.list.childElementCount > 0) return;
		const turn = ++this.#turn;
		const needsHelp = answer.unnarrowed === 0 || answer.reading.literal !== undefined;
		const help = needsHelp ? await import('./render-help.ts').catch(() => undefined) : undefined;
		if (turn !== this.#turn) return;
		this.#answer = answer;
		this.#list(answer.hits.map((hit) => renderHit(hit, vocabulary, this.besides(hit, vocabulary))));
		this.#before.replaceChildren(...(help?.literalHelp(answer, vocabulary, this.#askFor) ?? []));
		this.#after.replaceChildren(
			...(help?.nothingHelp(answer, vocabulary, this.#askFor, !this.offersModules) ?? []),
		);
		if (answer.complete) this.#say(statusText(answer, vocabulary.words, language()));
		this.tell(answer, vocabulary);
	}

	async #rest(vocabulary: Vocabulary): Promise<void> {
		this.#clear('');
		this.tell(undefined, vocabulary);
		const turn = this.#turn;
		const recent = readRecent();
		if (recent.length === 0) return;
		const help = await import('./render-help.ts');
		if (turn === this.#turn) {
			this.#after.replaceChildren(...help.recentHelp(recent, vocabulary, this.#askFor));
		}
	}

	#fail(): void {
		this.#clear(this.dataset['failed'] ?? '');
		const again = make('button', { type: 'button' }, this.dataset['again'] ?? '');
		again.addEventListener('click', () => {
			if (isScriptLost()) this.form.submit();
			else this.#askFor(this.input.value);
		});
		this.#after.replaceChildren(again);
		this.tell(undefined);
	}

	#clear(sentence: string): void {
		this.#turn++;
		this.#answer = undefined;
		this.#after.replaceChildren();
		this.#list([]);
		this.#before.replaceChildren();
		this.#say(sentence);
	}

	#list(hits: readonly Element[]): void {
		const { list } = this;
		list.replaceChildren(...hits);
		list.hidden = hits.length === 0;
	}

	/** Says that it takes a while, if it does; before there are words, what the markup says. */
	#wait(words?: SearchWords): void {
		this.#calm();
		const later = (sentence: string | undefined, after: number) =>
			setTimeout(() => (this.#status.textContent = sentence ?? ''), after);
		this.#patience = [
			...(words ? [later(words.searching, patience)] : []),
			later(words?.slow ?? this.dataset['failed'], longPatience),
		];
	}

	#say(sentence: string): void {
		this.#calm();
		this.#status.textContent = sentence;
	}

	get #status(): HTMLElement {
		return need(this, '[role=status]', HTMLElement);
	}

	#calm(): void {
		this.#patience.forEach(clearTimeout);
		this.#patience = [];
	}
}

/** The language of the page, which every page names. */
export function language(): string {
	return document.documentElement.lang;
}
