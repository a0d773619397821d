import { stateOf, states, type StudyRecord } from '../../study/record.ts';
import { noteAt } from '../progress/note-at.ts';
import { followStudy } from '../progress/read-study.ts';
import styles from '../../styles/progress.css?url';
import { showMarks } from '../progress/show-marks.ts';

/**
 * Lets the reader mark the note, shows what else is marked, and remembers where they leave. What
 * stores anything is fetched when they first scroll, which is before they can come to the controls.
 */
class MarkNote extends HTMLElement {
	#teardown = new AbortController();
	/** As MarkNote.astro puts them together. */
	#words = (this.dataset['words'] ?? '').split('|');
	#note = noteAt(location.pathname) ?? '';

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		if (this.childElementCount === 0) this.#build();
		this.addEventListener('change', ({ target }) => void this.#keep(target), { signal });
		addEventListener('scroll', () => void this.#followPlace(), { once: true, signal });
		followStudy((record) => this.#show(record), signal);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	#build(): void {
		const [legend = '', ...names] = this.#words;
		document.head.append(make('link', { rel: 'stylesheet', href: styles }));
		const choices = states.map((state, place) =>
			make(
				'label',
				{},
				make('input', { type: 'radio', name: 'progress', value: state }),
				names[place] ?? '',
			),
		);
		this.append(
			make('fieldset', {}, make('legend', {}, legend), ...choices),
			make('p', { role: 'status' }),
		);
	}

	async #keep(target: EventTarget | null): Promise<void> {
		const state = states.find((one) => one === (target as HTMLInputElement).value);
		const kept =
			state &&
			(await import('./change.ts').then(
				({ keepState }) => keepState(this.#note, state),
				// Offline, or gone after a new deployment.
				() => 'not-kept',
			));
		const status = this.querySelector('p');
		if (status) status.textContent = kept === 'kept' ? '' : (this.#words[5] ?? '');
	}

	async #followPlace(): Promise<void> {
		const { signal } = this.#teardown;
		const { keepPlace } = await import('./change.ts');
		// The last moment that a phone tells of, too.
		const leave = () => document.visibilityState === 'hidden' && keepPlace(this.#note);
		document.addEventListener('visibilitychange', leave, { signal });
		addEventListener('pagehide', () => keepPlace(this.#note), { signal });
	}

	#show(record: StudyRecord): void {
		const [, , partly = '', done = '', needs = ''] = this.#words;
		const state = stateOf(record, this.#note);
		for (const input of this.querySelectorAll('input')) input.checked = input.value === state;
		showMarks(record, { partly, done });
		const here = document.querySelector<HTMLElement>('.pager .here');
		if (here) here.dataset['progress'] = state;

		const list = document.querySelector('.facts .needs');
		const term = list?.closest('div')?.querySelector('dt');
		if (!list || !term) return;
		const told = term.querySelector('span') ?? term.appendChild(make('span'));
		const isNew = Object.keys(record.marks).length === 0;
		told.textContent = (isNew ? '' : needs)
			.replace('{done}', String(list.querySelectorAll('[data-progress=done]').length))
			.replace('{all}', String(list.children.length));
	}
}

function make(tag: string, attributes = {}, ...children: (Node | string)[]): HTMLElement {
	const element = Object.assign(document.createElement(tag), attributes);
	element.append(...children);
	return element;
}

customElements.define('mark-note', MarkNote);
