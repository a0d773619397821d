import stylesheet from '../../../styles/search-highlights.css?url';
import { listText } from '../../../course/number-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { dress } from '../../dress.ts';
import { formFinder } from './find-forms.ts';
import { formsToHighlight, withoutHighlights } from './forms-to-highlight.ts';

/**
 * Highlights the words for which a reader came to this note from the search, until the reader has
 * enough of it. Fetched only at an address that names such words.
 */
const text = document.querySelector('[data-pagefind-body]');
const forms = formsToHighlight(new URL(location.href));
const page = document.querySelector<HTMLElement>('search-dialog')?.dataset['page'] ?? '';

if (text && forms.length > 0) {
	const highlights = highlight(text, formFinder(forms));
	// Without its words the highlights can still be taken away by Escape.
	if (highlights.length > 0) offerToRemove(highlights).catch(() => undefined);
}

/** Puts a `<mark>` around every word that is found. */
function highlight(root: Element, find: ReturnType<typeof formFinder>): HTMLElement[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		// A drawing has no room for them.
		if (node instanceof Text && !node.parentElement?.closest('svg, button')) nodes.push(node);
	}
	return nodes.flatMap((node) =>
		// From the end, so that what is before keeps its place.
		find(node.data)
			.toReversed()
			.map(({ at, length }) => {
				const word = node.splitText(at);
				word.splitText(length);
				const mark = document.createElement('mark');
				word.replaceWith(mark);
				mark.append(word);
				return mark;
			}),
	);
}

async function offerToRemove(highlights: readonly HTMLElement[]): Promise<void> {
	const leaving = new AbortController();
	const { signal } = leaving;
	const bar = document.createElement('aside');
	const remove = () => {
		leaving.abort();
		bar.remove();
		for (const one of highlights) {
			const { parentNode } = one;
			one.replaceWith(...one.childNodes);
			parentNode?.normalize();
		}
		history.replaceState(history.state, '', withoutHighlights(new URL(location.href)));
	};
	const onKey = (event: KeyboardEvent) => {
		const inDialog = document.querySelector('dialog[open]');
		if (event.key === 'Escape' && !event.defaultPrevented && !inDialog) remove();
	};
	addEventListener('keydown', onKey, { signal });

	const [response] = await Promise.all([fetch(`${page}../search.json`), dress(stylesheet)]);
	const { words } = (await response.json()) as Vocabulary;
	const button = document.createElement('button');
	const key = document.createElement('kbd');
	key.textContent = 'Esc';
	button.type = 'button';
	button.append(`${words.removeHighlights} `, key);
	button.addEventListener('click', remove);
	const shown = document.createElement('p');
	const forms = new Set(highlights.map(({ textContent }) => textContent.toLowerCase()));
	shown.textContent = words.highlighted.replace('{words}', () =>
		listText(forms, document.documentElement.lang),
	);
	bar.className = 'highlight-bar';
	bar.ariaLabel = words.highlights;
	bar.append(shown, button);
	if (!signal.aborted) document.body.append(bar);
}
