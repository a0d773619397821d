import { progressText } from '../../study/progress-text.ts';
import { sumProgress } from '../../study/sum-progress.ts';
import type { Words } from '../../words/en.ts';
import { notesOnPage } from '../progress/notes-on-page.ts';
import { showMarks } from '../progress/show-marks.ts';
import { followStudy } from '../progress/read-study.ts';

type SumWords = Words['study']['sum'] & { partlyDone: string; allDone: string };

/** Says how far the reader is with the notes of the page, and shows it on everything there. */
class ProgressSum extends HTMLElement {
	#teardown = new AbortController();

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { words: json = '{}', language = '', module } = this.dataset;
		const words = JSON.parse(json) as SumWords;
		const notes = notesOnPage().filter(
			({ id }) => module === undefined || id.startsWith(`${module}/`),
		);
		followStudy((record) => {
			this.textContent = progressText(sumProgress(notes, record), words, language);
			// Once for the page, however many sums it has.
			if (document.querySelector('progress-sum') === this) {
				showMarks(record, { partly: words.partlyDone, done: words.allDone });
			}
		}, this.#teardown.signal);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}
}

customElements.define('progress-sum', ProgressSum);
