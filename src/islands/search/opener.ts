import { dress } from '../dress.ts';
import { isWriting } from '../keys/is-writing.ts';
import { readSingleKeys } from './single-keys.ts';

/**
 * The only part of the search that every page loads. `/`, Ctrl K, ⌘ K and whatever has
 * `data-search-open` open the dialog, or lead to the input on the search page; then the rest is
 * fetched. The markup works before that: what is typed meanwhile stays, and Enter sends the form.
 */
const host = document.querySelector<HTMLElement>('search-dialog, search-page');
let rest: Promise<unknown> | undefined;

const input = host?.querySelector('input');

// A blocker may have emptied it: then what opens it leads to the search page, as without scripts.
if (host && input) {
	const dialog = host.querySelector('dialog');

	const load = () => {
		rest ??= Promise.resolve(host.dataset['styles'] && dress(host.dataset['styles']))
			.then(() =>
				Promise.all([import('./elements.ts'), dialog ? undefined : import('./page/define.ts')]),
			)
			.catch(() => {
				rest = undefined;
				const typed = input.value ? `?q=${encodeURIComponent(input.value)}` : '';
				const status = host.querySelector('[role=status]');
				// Gone after a new deployment: the page itself is the way on.
				if (dialog) location.assign((host.dataset['page'] ?? '/') + typed);
				else if (status) status.textContent = host.dataset['failed'] ?? '';
			});
	};

	const open = (event: Event) => {
		event.preventDefault();
		if (dialog && !dialog.open) dialog.showModal();
		input.select();
		load();
	};

	addEventListener('keydown', (event) => {
		const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
		const command = ctrlKey || metaKey;
		if (event.isComposing || event.defaultPrevented || altKey) return;
		if (command && !shiftKey && key.toLowerCase() === 'k') open(event);
		else if (!command && key === '/' && !isWriting(target) && readSingleKeys()) open(event);
	});

	addEventListener('click', (event) => {
		const { target, ctrlKey, metaKey, shiftKey } = event;
		if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
		if (target.closest('[data-search-open]')) open(event);
	});

	if (dialog && /[?&]found=/.test(location.search)) {
		// A hit was followed: its words are marked, or the note is read without.
		import('./highlights/highlight-words.ts').catch(() => undefined);
	}

	if (!dialog) {
		// The page asks at once when its address does, else when the reader turns to it.
		if (location.search) load();
		else host.addEventListener('focusin', load, { once: true });
	}
}
