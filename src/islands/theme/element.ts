import { readTheme, themeKey, themes, type Theme } from './model.ts';

/** What stands for each theme, in a square of 16. */
const drawings: Readonly<Record<Theme, string>> = {
	light:
		'M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
	system: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 2v12',
	dark: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
};

/** The theme switch: one radio per theme. The choice holds in every tab and on the next visit. */
class ThemeSwitch extends HTMLElement {
	#teardown = new AbortController();

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		if (this.childElementCount === 0) this.append(this.#build());
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

	#build(): HTMLElement {
		const [legend = '', ...words] = (this.dataset['words'] ?? '').split('|');
		const group = document.createElement('fieldset');
		const title = document.createElement('legend');
		title.className = 'visually-hidden';
		title.textContent = legend;
		group.append(title);
		for (const [place, theme] of themes.entries()) {
			const label = document.createElement('label');
			const input = document.createElement('input');
			input.type = 'radio';
			input.name = 'theme';
			input.value = theme;
			label.title = input.ariaLabel = words[place] ?? '';
			const picture = draw('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
			picture.append(draw('path', { d: drawings[theme] }));
			label.append(input, picture);
			group.append(label);
		}
		return group;
	}

	#show(theme: Theme): void {
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
	}
}

function draw(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
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
