import stylesheet from '../../styles/reading.css?url';
import { dress } from '../dress.ts';
import { readingWords, type KeyWords } from '../reading-words.ts';
import { make } from '../make.ts';
import { readSingleKeys, writeSingleKeys } from '../search/single-keys.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the list of keys, with the switch for those of a single key.
 *
 * @throws Error when its words cannot be fetched
 */
export async function showKeys(): Promise<void> {
	if (!dialog) {
		const [words] = await Promise.all([readingWords(), dress(stylesheet)]);
		// Asked for twice while it was fetched: one is enough.
		dialog ??= build(words.keys);
	}
	// Another dialog may have switched them since.
	const single = dialog.querySelector('input');
	if (single) single.checked = readSingleKeys();
	if (!dialog.open) dialog.showModal();
}

function build(words: KeyWords): HTMLDialogElement {
	const single = make('input', { type: 'checkbox' }) as HTMLInputElement;
	const close = make('button', { class: 'reading-close' }, words.close);
	const built = make(
		'dialog',
		{ class: 'keys', 'aria-labelledby': 'keys-title' },
		make('form', { method: 'dialog' }, close),
		make('h2', { id: 'keys-title' }, words.title),
		list(words.single),
		make('label', {}, single, words.switch),
		make('p', {}, words.why),
		list(words.always),
	) as HTMLDialogElement;
	single.addEventListener('change', () => writeSingleKeys(single.checked));
	document.body.append(built);
	return built;
}

function list(entries: KeyWords['single']): Element {
	return make(
		'dl',
		{},
		...entries.map(({ keys, does }) =>
			make(
				'div',
				{},
				make('dt', {}, ...keys.map((key) => make('kbd', {}, key))),
				make('dd', {}, does),
			),
		),
	);
}
