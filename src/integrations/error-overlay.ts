import type { Finding } from '../../checks/finding.ts';

/** What the dev server sends a page so that it shows errors over itself. */
export interface OverlayPayload {
	type: 'error';
	err: {
		name: string;
		title: string;
		message: string;
		stack: string;
		loc: { file: string; line: number; column: number };
	};
	__isEnhancedAstroErrorPayload: true;
}

/**
 * Errors of the content as the overlay shows them. The message is HTML, in which everything of the
 * notes is escaped; the mark at the end keeps Astro from reading it as Markdown, which would eat
 * the backticks and brackets of a cure. Should a later Astro not know the mark, it escapes once
 * more: ugly, and still safe.
 *
 * @param errors at least one, sorted
 */
export function overlayPayload(errors: readonly [Finding, ...Finding[]]): OverlayPayload {
	const [first] = errors;
	const files = new Set(errors.map(({ file }) => file)).size;
	return {
		type: 'error',
		err: {
			name: 'Content check',
			title: `${count(errors.length, 'error')} in ${count(files, 'file')}`,
			message: errors.map(describe).join(''),
			stack: '',
			loc: { file: first.file, line: first.line, column: first.column },
		},
		__isEnhancedAstroErrorPayload: true,
	};
}

function describe({ file, line, column, id, message, fix }: Finding): string {
	const place = `<code>${escapeHtml(`${file}:${line}:${column}`)}</code>`;
	return `<p>${place} ${escapeHtml(id)}<br>${escapeHtml(message)} ${escapeHtml(fix)}</p>`;
}

function escapeHtml(text: string): string {
	const names: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
		"'": '&#39;',
	};
	return text.replace(/[&<>"']/g, (character) => names[character] ?? '');
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
