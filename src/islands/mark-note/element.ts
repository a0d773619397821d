import { states } from '../../study/record.ts';
import styles from '../../styles/progress.css?url';
import { noteAt } from '../progress/note-at.ts';
import { onceStudied } from '../progress/study-key.ts';

/**
 * Lets the reader mark the note, shows what else is marked, and remembers where they leave. What
 * stores anything is fetched when they first scroll, which is before they can come to the controls;
 * what shows it, once there is something.
 */
class MarkNote extends HTMLElement {
	#teardown = new AbortController();
	/** As MarkNote.astro puts them together. */
	#words = (this.dataset['words'] ?? '').split('|');
	#note = noteAt(location.pathname) ?? '';
	#isDressed = false;

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		if (this.childElementCount === 0) this.#build();
		this.addEventListener('change', ({ target }) => void this.#keep(target), { signal });
		addEventListener('scroll', () => void this.#followPlace(), { once: true, signal });
		onceStudied(() => {
			this.#dress();
			this.#follow();
		}, signal);
		// On a first visit there is nothing to show but the controls, which stand below the text.
		if (document.readyState === 'complete') this.#dress();
		else addEventListener('load', () => this.#dress(), { once: true, signal });
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	#build(): void {
		const [legend = '', ...names] = this.#words;
		const choices = states.map((state, place) =>
			make(
				'label',
				{},
				make('input', { type: 'radio', name: 'progress', value: state, checked: place === 0 }),
				names[place] ?? '',
			),
		);
		this.append(
			make('fieldset', {}, make('legend', {}, legend), ...choices),
			make('p', { role: 'status' }),
		);
	}

	/** Fetches the look of the controls and of what is marked; called again, it changes nothing. */
	#dress(): void {
		if (this.#isDressed) return;
		this.#isDressed = true;
		document.head.append(make('link', { rel: 'stylesheet', href: styles }));
	}

	async #keep(target: EventTarget | null): Promise<void> {
		const state = states.find((one) => one === (target as HTMLInputElement).value);
		const keeping = new AbortController();
		// On a slow network what keeps it may not be there yet: the browser asks before it leaves.
		addEventListener('beforeunload', (event) => event.preventDefault(), keeping);
		const kept =
			state &&
			(await import('./change.ts').then(
				({ keepState }) => keepState(this.#note, state),
				// Offline, or gone after a new deployment.
				() => 'not-kept',
			));
		keeping.abort();
		this.#follow();
		const status = this.querySelector('p');
		if (status) status.textContent = kept === 'kept' ? '' : (this.#words[5] ?? '');
	}

	async #followPlace(): Promise<void> {
		const { signal } = this.#teardown;
		// Offline, or gone after a new deployment: the place that was kept before stays.
		const change = await import('./change.ts').catch(() => undefined);
		if (!change) return;
		const { keepPlace } = change;
		// The last moment that a phone tells of, too.
		const leave = () => document.visibilityState === 'hidden' && keepPlace(this.#note);
		document.addEventListener('visibilitychange', leave, { signal });
		addEventListener('pagehide', () => keepPlace(this.#note), { signal });
	}

	/** Called again, it changes nothing. */
	#follow(): void {
		// Offline, or gone after a new deployment: the note can be read without.
		import('./show.ts').then(
			({ follow }) => follow(this, this.#note, this.#words, this.#teardown.signal),
			() => undefined,
		);
	}
}

function make(tag: string, attributes = {}, ...children: (Node | string)[]): HTMLElement {
	const element = Object.assign(document.createElement(tag), attributes);
	element.append(...children);
	return element;
}

customElements.define('mark-note', MarkNote);
