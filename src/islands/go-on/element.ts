import { fill } from '../../course/fill-words.ts';
import { goOnAt } from '../../study/go-on-at.ts';
import type { StudyRecord } from '../../study/record.ts';
import type { Words } from '../../words/en.ts';
import { notesOnPage } from '../progress/notes-on-page.ts';
import { followStudy } from '../progress/read-study.ts';

/** Leads to where the reader left, or to the next note; to the first while there is neither. */
class GoOn extends HTMLElement {
	#teardown = new AbortController();

	connectedCallback(): void {
		this.#teardown = new AbortController();
		followStudy((record) => this.#show(record), this.#teardown.signal);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	#show(record: StudyRecord): void {
		const [label, where] = this.querySelectorAll('span');
		const link = this.querySelector('a');
		if (!label || !where || !link) return;
		const words = JSON.parse(this.dataset['words'] ?? '{}') as Words['study']['goOn'];
		const notes = notesOnPage();
		const goOn = goOnAt(
			notes.map(({ id }) => id),
			record,
		);
		label.textContent = words[goOn.kind];
		link.hidden = goOn.kind === 'finished';
		where.hidden = goOn.kind === 'finished';
		if (goOn.kind === 'finished') return;
		const note = notes.find(({ id }) => id === goOn.note);
		if (!note) return;
		link.href = note.href;
		link.replaceChildren(
			Object.assign(document.createElement('b'), { textContent: note.code }),
			` ${note.title}`,
		);
		const row = document.querySelector(`[data-code="${note.code}"] .minutes`);
		where.textContent = row?.firstChild?.textContent?.trim() ?? '';
		if (goOn.kind !== 'place') return;
		link.href += `#${encodeURIComponent(goOn.place.heading)}`;
		where.textContent = fill(words.at, { heading: goOn.place.text });
	}
}

customElements.define('go-on', GoOn);
