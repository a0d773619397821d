import type { CourseQuestion } from './question-file.ts';

/** The note that a question is from, as HTML: a link where the site has an address. */
export function sourceLine({ note, address }: CourseQuestion): string {
	const title = escapeHtml(note.title);
	const source = address.startsWith('https:')
		? `<a href="${escapeHtml(address)}">${title}</a>`
		: title;
	return `<p><small>${source}</small></p>`;
}

function escapeHtml(text: string): string {
	const entities: Readonly<Record<string, string>> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
