import stylesheet from '../../styles/reading.css?url';
import { dress } from '../dress.ts';
import { readingWords } from '../reading-words.ts';
import { make } from '../make.ts';

/**
 * Shows a picture or a drawing over the page: as large as the window, and on request larger than
 * that, to be scrolled.
 *
 * @throws Error when the words for it cannot be fetched
 */
export async function enlarge(shown: Element): Promise<void> {
	const [{ zoom }] = await Promise.all([readingWords(), dress(stylesheet)]);
	if (document.querySelector('dialog[open]')) return;
	const picture = shown.cloneNode(true) as Element;
	picture.removeAttribute('loading');
	const size = make('button', { type: 'button' }, zoom.larger);
	const dialog = make(
		'dialog',
		{ class: 'zoom' },
		make(
			'form',
			{ method: 'dialog' },
			size,
			make('button', { class: 'reading-close' }, zoom.close),
		),
		make(
			'div',
			{ class: 'zoom-ground', tabindex: '0', role: 'group', 'aria-label': zoom.picture },
			picture,
		),
	) as HTMLDialogElement;
	const caption = shown.closest('figure')?.querySelector('figcaption');
	dialog.ariaLabel = shown.getAttribute('alt') ?? caption?.textContent ?? '';
	const turn = () => {
		size.textContent = dialog.classList.toggle('zoom-large') ? zoom.fit : zoom.larger;
	};
	size.addEventListener('click', turn);
	picture.addEventListener('click', turn);
	dialog.addEventListener('close', () => dialog.remove());
	// Within the module, whose hue its lines have.
	(shown.closest('main') ?? document.body).append(dialog);
	dialog.showModal();
}
