import { need } from '../need.ts';
import { noFacets, readQuery, writeQuery, type Query } from '../query.ts';
import type { Answer } from '../search.ts';
import { language, SearchElement } from '../search-element.ts';
import { fillPlural, type Vocabulary } from '../vocabulary.ts';

/** The search that opens over any page: words only, the best notes, a way to all of them. */
export class SearchDialog extends SearchElement {
	// Each costs a file of 6 KB; with the index that leaves 125 KB unbroken.
	protected most = 5;
	protected readonly offersModules = false;

	override connectedCallback(): void {
		super.connectedCallback();
		const { signal } = this.leaving;
		const dialog = need(this, 'dialog', HTMLDialogElement);
		dialog.addEventListener(
			'keydown',
			(event) => {
				// A search input would take the first Escape to empty itself.
				if (event.key !== 'Escape' || event.isComposing) return;
				event.preventDefault();
				dialog.close();
			},
			{ signal },
		);
		dialog.addEventListener(
			'click',
			(event) => {
				const { target, ctrlKey, metaKey, shiftKey } = event;
				// Nothing but its backdrop: the dialog itself has no padding.
				const beside = target === dialog;
				// A link to another place of the same page does not unload it.
				const link = target instanceof Element && target.closest('[data-search-results] a');
				if (beside || (link && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
			},
			{ signal },
		);
		this.form.addEventListener('submit', (event) => this.#followBest(event), { signal });
	}

	protected read(): Query {
		return readQuery(new FormData(this.form), noFacets);
	}

	protected tell(answer: Answer | undefined, vocabulary?: Vocabulary): void {
		const all = need(this, '[data-search-all]', HTMLAnchorElement);
		const query = answer ? `?${writeQuery(answer.query)}` : '';
		all.href = (this.dataset['page'] ?? '') + query;
		if (!vocabulary) return;
		const { words } = vocabulary;
		all.textContent = answer?.total ? fillPlural(words.all, answer.total, language()) : words.page;
	}

	/** Enter in the input follows the best hit of what is asked; else the form goes to the page. */
	#followBest(event: Event): void {
		const best = this.list.querySelector('a');
		if (!best || this.answer?.query.words !== this.read().words) return;
		event.preventDefault();
		best.click();
	}
}
