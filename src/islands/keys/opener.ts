import { readSingleKeys } from '../search/single-keys.ts';
import { isWriting } from './is-writing.ts';

/** `n` and `p` lead to the notes beside this one; `?` and `data-keys` list all keys. */
const notes: Partial<Record<string, string>> = { n: 'next', p: 'prev' };

const list = () =>
	void import('./dialog.ts')
		.then(({ showKeys }) => showKeys())
		// Gone after a new deployment, or offline: the page works without the list.
		.catch(() => document.querySelector('[data-keys]')?.remove());

addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (ctrlKey || metaKey || altKey || event.isComposing || event.defaultPrevented) return;
	if (isWriting(target) || document.querySelector('dialog[open]') || !readSingleKeys()) return;
	if (key === '?') list();
	const rel = notes[key];
	if (rel) document.querySelector<HTMLElement>(`.pager [rel=${rel}]`)?.click();
});

addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('[data-keys]')) list();
});
