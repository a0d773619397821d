import { readTheme, themeKey, type Theme } from './model.ts';

/** The theme switch: one radio per theme. The choice holds in every tab and on the next visit. */
class ThemeSwitch extends HTMLElement {
	#teardown = new AbortController();

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		this.#show(readTheme(stored()));
		this.addEventListener(
			'change',
			(event) => {
				if (!(event.target instanceof HTMLInputElement)) return;
				const theme = readTheme(event.target.value);
				this.#show(theme);
				store(theme);
			},
			{ signal },
		);
		addEventListener(
			'storage',
			(event) => {
				// A key of null: everything was erased.
				if (event.key === themeKey || event.key === null) this.#show(readTheme(event.newValue));
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	#show(theme: Theme): void {
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
	}
}

/** Storage may be barred; then the choice lasts as long as the page. */
function stored(): string | null {
	try {
		return localStorage.getItem(themeKey);
	} catch {
		return null;
	}
}

function store(theme: Theme): void {
	try {
		if (theme === 'system') localStorage.removeItem(themeKey);
		else localStorage.setItem(themeKey, theme);
	} catch {
		// Nothing to do: the page already shows the choice.
	}
}

customElements.define('theme-switch', ThemeSwitch);
