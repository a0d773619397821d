import { tabKey, tabToOpen } from './model.ts';

/** A set of tabs: one is always open, and the choice holds for every set with that title. */
class TabSet extends HTMLElement {
	#teardown = new AbortController();

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		this.#follow(chosen());
		document.addEventListener('tab-chosen', () => this.#follow(chosen()), { signal });
		this.addEventListener(
			'click',
			(event) => {
				const tab = (event.target as Element).closest('summary')?.parentElement;
				if (!(tab instanceof HTMLDetailsElement) || tab.parentElement !== this) return;
				// The browser would close an open tab, and one that is opened here.
				event.preventDefault();
				choose(titleOf(tab));
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	#follow(title: string | null): void {
		const tabs = [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
		const tab = tabs[tabToOpen(tabs.map(titleOf), title)];
		if (tab && !tab.open) tab.open = true;
	}
}

let current: string | null = null;

function titleOf(tab: HTMLDetailsElement): string {
	return tab.querySelector('summary')?.textContent.trim() ?? '';
}

/** Storage may be barred; then the choice lasts as long as the page. */
function chosen(): string | null {
	try {
		return current ?? localStorage.getItem(tabKey);
	} catch {
		return current;
	}
}

function choose(title: string): void {
	current = title;
	try {
		localStorage.setItem(tabKey, title);
	} catch {
		// The page itself remembers.
	}
	document.dispatchEvent(new CustomEvent('tab-chosen'));
}

customElements.define('tab-set', TabSet);
