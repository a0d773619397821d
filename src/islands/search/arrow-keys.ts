/** Hits, and what is offered where there are none. */
const linksBelow = ':is([data-search-results], .search-help) a';

/**
 * Moves the focus between the search's input and the links below it: up and down, Home and End
 * among the links. Typing on a link goes back to the input. Following is left to the browser, so
 * that Enter, Ctrl+Enter and the rest do what they do on any link.
 */
export function followArrowKeys(
	root: HTMLElement,
	input: HTMLInputElement,
	signal: AbortSignal,
): void {
	root.addEventListener(
		'keydown',
		(event) => {
			if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
			const links = [...root.querySelectorAll<HTMLAnchorElement>(linksBelow)];
			const places: HTMLElement[] = [input, ...links];
			const here = places.findIndex((place) => place === event.target);
			if (here < 0) return;
			const onLink = here > 0;
			const next = nextPlace(event.key, here, places.length);
			if (next !== undefined) {
				event.preventDefault();
				places[next]?.focus();
			} else if (onLink && event.key.length === 1 && event.key !== ' ') {
				input.focus();
			}
		},
		{ signal },
	);
}

/**
 * Where a key leads from a place; undefined for keys that mean something else there.
 *
 * @param here 0 is the input, links follow from 1
 * @param places how many there are, the input among them
 */
export function nextPlace(key: string, here: number, places: number): number | undefined {
	const last = places - 1;
	if (key === 'ArrowDown' && here < last) return here + 1;
	if (key === 'ArrowUp' && here > 0) return here - 1;
	// In the input they move the caret.
	if (key === 'Home' && here > 0) return 1;
	if (key === 'End' && here > 0) return last;
	return undefined;
}
