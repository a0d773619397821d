import type { TimedNote } from '../../course/note-time.ts';

/** A note as a page names it, with what is told of its minutes. */
export interface NoteOnPage extends TimedNote {
	id: string;
	code: string;
	title: string;
	/** The link that leads to it. */
	href: string;
}

/** The notes of the page, from the elements that `noteData` was put on; each holds a link. */
export function notesOnPage(): NoteOnPage[] {
	return [...document.querySelectorAll<HTMLElement>('[data-code]')].map((element) => {
		const { note = '', code = '', times = '', estimate } = element.dataset;
		const link = element.querySelector('a');
		return {
			id: note,
			code,
			title: link?.title || ownText(link),
			href: link?.href ?? '',
			timeSpent: times === '' ? [] : times.split(' ').map(Number),
			estimate: estimate === undefined ? undefined : Number(estimate),
		};
	});
}

/** Without what is only heard of a link. */
function ownText(link: Element | null): string {
	const texts = [...(link?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
	return texts
		.map(({ textContent }) => textContent)
		.join('')
		.trim();
}
