import { isFound, prepare, wordsOf } from '../../course/commands/match-command.ts';
import { draw, whileIdle } from '../while-idle.ts';
import { addCopyButtons } from './copy-buttons.ts';

interface Line {
	element: HTMLElement;
	/** The command alone. */
	text: string;
	prepared: readonly string[];
}

/** What a flag means. */
interface Row {
	element: HTMLElement;
	names: readonly string[];
	text: string;
}

/** Leaves of the lists behind it what has the words of its input; the address keeps them. */
class FilterCommands extends HTMLElement {
	#teardown = new AbortController();
	#lines: Line[] = [];
	/** Gives all groups at once what they get in idle time. */
	#dressRest: (() => void) | undefined;

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		const form = this.querySelector('form');
		const input = this.querySelector('input');
		if (!form || !input) return;
		const groups = document.querySelectorAll<HTMLElement>('.subcommand');
		this.#dressRest ??= whileIdle(groups, 5, (some) => {
			draw(some);
			for (const group of some) this.#dress(group);
		});
		form.addEventListener('submit', (event) => event.preventDefault(), { signal });
		form.addEventListener('input', () => this.#filter(input.value, true), { signal });
		this.querySelector('.none button')?.addEventListener(
			'click',
			() => {
				input.value = '';
				this.#filter('', true);
				input.focus();
			},
			{ signal },
		);
		const fromAddress = () => {
			input.value = new URLSearchParams(location.search).get('q') ?? '';
			this.#filter(input.value, false);
		};
		addEventListener('popstate', fromAddress, { signal });
		if (location.search) fromAddress();
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	/** Reads a group's lines, and puts a button on each. */
	#dress(group: Element): void {
		const lines = linesOf(group);
		this.#lines.push(...lines);
		const { copy = '', copied = '' } = this.dataset;
		const said = this.querySelector('.copied');
		addCopyButtons(
			lines.map(({ element }) => element),
			{ copy, copied },
			(news) => {
				if (said) said.textContent = news;
			},
		);
	}

	#filter(typed: string, keep: boolean): void {
		this.#dressRest?.();
		const { idle = '', all = '', found = '' } = this.dataset;
		const words = wordsOf(typed, new Set(idle.split(' ')));
		const shown = new Set<string>();
		for (const { element, text, prepared } of this.#lines) {
			element.hidden = !isFound(words, prepared);
			if (!element.hidden) shown.add(text);
		}
		this.#showParts(words);
		const none = this.querySelector<HTMLElement>('.none');
		if (none) none.hidden = shown.size > 0;
		const status = this.querySelector('[role=status]');
		const news = words.length > 0 ? found.replace('{n}', String(shown.size)) : all;
		if (status && status.textContent !== news) status.textContent = news;
		this.#address(typed.trim(), keep);
	}

	/** Hides a group without a line left, a tool without a group, and what leads to them. */
	#showParts(words: readonly string[]): void {
		for (const part of document.querySelectorAll<HTMLElement>('.subcommand, .tool')) {
			part.hidden = !part.querySelector('li:not([hidden])');
			// Of a group's flags, those that were asked for; all, when it was found by other words.
			const rows = rowsOf(part).map(({ element, ...row }) => ({
				element,
				isAsked: words.some((word) => isFound([word], prepare({ text: row.text, flags: [] }))),
			}));
			const asked = rows.some(({ isAsked }) => isAsked);
			for (const { element, isAsked } of rows) element.hidden = asked && !isAsked;
		}
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools dt a')) {
			const tool = document.getElementById(link.hash.slice(1))?.closest('section');
			link.hidden = tool?.hidden ?? false;
		}
		const tools = document.querySelector<HTMLElement>('.tools');
		if (tools) tools.hidden = !tools.querySelector('dt a:not([hidden])');
		this.parentElement?.toggleAttribute('data-filtered', words.length > 0);
	}

	/** What was typed stands in the address, and goes along to the search. */
	#address(typed: string, keep: boolean): void {
		const query = typed ? `?q=${encodeURIComponent(typed)}` : '';
		const search = this.querySelector<HTMLAnchorElement>('.none a');
		if (search) search.search = query;
		// A filtered list begins at its top, whatever part of it was asked for before.
		if (keep) history.replaceState(history.state, '', location.pathname + query);
	}
}

/** The lines of a subcommand, and what can be found of each. */
function linesOf(group: Element): Line[] {
	const name = group.querySelector('h3')?.textContent ?? '';
	const flags = rowsOf(group);
	return [...group.querySelectorAll('li')].map((element) => {
		const said = [...element.querySelectorAll('pre, p')].map(({ textContent }) => textContent);
		const text = [name, ...said].join(' ');
		return { element, text: said[0] ?? '', prepared: prepare({ text, flags }) };
	});
}

function rowsOf(group: Element): Row[] {
	return [...group.querySelectorAll<HTMLElement>('.flags > div')].map((element) => ({
		element,
		names: [...element.querySelectorAll('code')].map((code) => code.textContent),
		text: [...element.querySelectorAll('code, dd')].map(({ textContent }) => textContent).join(' '),
	}));
}

customElements.define('filter-commands', FilterCommands);
