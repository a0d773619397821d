import type { Told } from '../../course/offline/kept-copy.ts';
import type { Words } from '../../words/en.ts';
import { KeptSite } from './kept-site.ts';
import { figuresOf, momentText, stateOf, stateText, withFigures, type Known } from './model.ts';

type Said = Words['offline']['told'] & Pick<Words['offline'], 'keep' | 'keepSized' | 'size'>;

/** Shows what is kept of the site, and lets the reader keep, renew and remove it. */
class KeepOffline extends HTMLElement {
	#teardown = new AbortController();
	readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Said;
	readonly #language = this.dataset['language'] ?? '';
	readonly #site = new KeptSite(this.dataset['base'] ?? '/');
	/** What the worker tells of a download that was stopped was on its way before. */
	#isStopped = false;
	#known: Known = { offer: undefined, copy: undefined, stored: 0, isFetching: false };

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		this.addEventListener(
			'click',
			({ target }) => {
				const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
				if (action !== undefined) void this.#actions[action]?.();
			},
			{ signal },
		);
		void this.#begin(signal);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	async #begin(signal: AbortSignal): Promise<void> {
		const obstacle = await KeptSite.obstacle();
		if (obstacle) {
			this.#say(this.#words[obstacle]);
			return;
		}
		this.#site.follow(
			(message) => void this.#hear(message),
			() => void this.#look(),
			signal,
		);
		// Away from the network nothing is offered, and back on it something may be.
		for (const change of ['online', 'offline']) {
			addEventListener(change, () => void this.#look(), { signal });
		}
		await this.#look();
	}

	readonly #actions: Readonly<Record<string, () => Promise<void>>> = {
		keep: async () => {
			this.#isStopped = false;
			this.#count(0);
			this.#show({ ...this.#known, isFetching: true });
			await this.#site.keep().catch(() => this.#look(this.#words.unable));
		},
		stop: async () => {
			this.#isStopped = true;
			await this.#site.stop();
			// The browser may still take the worker for one that fetches.
			await this.#look(this.#words.stopped, false);
		},
		renew: async () => {
			this.#isStopped = false;
			const isNewer = await this.#site.renew().catch(() => undefined);
			await this.#look(isNewer === false ? this.#words.upToDate : undefined);
		},
		remove: async () => {
			await this.#site.remove();
			await this.#look(this.#words.removed);
		},
	};

	async #hear(message: Told): Promise<void> {
		if (message.kind === 'progress') {
			if (this.#isStopped) return;
			if (!this.#known.isFetching) this.#show({ ...this.#known, isFetching: true });
			this.#count(message.done, message.all);
		} else if (message.kind === 'kept') {
			const before = this.#known.copy?.version;
			await this.#look(before === undefined ? this.#words.complete : this.#words.renewed, false);
		} else {
			const { failed, notRenewed } = this.#words;
			const stays = this.#known.copy ? ` ${notRenewed}` : '';
			await this.#look(failed[message.reason] + stays, false);
		}
	}

	/**
	 * @param said instead of what the state says
	 * @param isFetching when the browser may not know yet what the worker has told
	 */
	async #look(said?: string, isFetching?: boolean): Promise<void> {
		const known = await this.#site.look();
		this.#show({ ...known, isFetching: isFetching ?? known.isFetching }, said);
	}

	#show(known: Known, said?: string): void {
		this.#known = known;
		const state = stateOf(known);
		const figures = figuresOf(known, known.stored, this.#language);
		this.#say(said ?? stateText(state, known, this.#words, this.#language));
		this.#fill('.offline-size', withFigures(this.#words.size, figures));
		this.#fill('[data-do="keep"][data-in="none"]', withFigures(this.#words.keepSized, figures));
		const { copy } = known;
		if (copy) {
			const facts = {
				since: momentText(copy.since, this.#language),
				renewed: momentText(copy.renewed, this.#language),
				version: copy.version,
				files: new Intl.NumberFormat(this.#language).format(copy.files),
				bytes: figures.bytes,
			};
			for (const [name, text] of Object.entries(facts)) this.#fill(`[data-fact="${name}"]`, text);
		}
		const hadFocus = this.contains(document.activeElement);
		for (const part of this.querySelectorAll<HTMLElement>('[data-in]')) {
			part.hidden = !part.dataset['in']?.split(' ').includes(state);
		}
		// The button that was pressed may be gone.
		if (hadFocus && !this.contains(document.activeElement)) {
			this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
		}
	}

	#count(done: number, all = 1): void {
		const bar = this.querySelector('progress');
		if (bar) [bar.max, bar.value] = [all, done];
		const number = new Intl.NumberFormat(this.#language);
		const figures = { done: number.format(done), files: number.format(all) };
		this.#fill('.offline-progress span', done > 0 ? withFigures(this.#words.counted, figures) : '');
	}

	#say(text: string): void {
		this.#fill('[role="status"]', text);
	}

	#fill(selector: string, text: string): void {
		const part = this.querySelector(selector);
		if (part && part.textContent !== text) part.textContent = text;
	}
}

customElements.define('keep-offline', KeepOffline);
