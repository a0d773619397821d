import { FenceTracker, readLineStart } from './fence-tracker.ts';

const commentBegin = /\{[ \t]*\/\*/;
const commentEnd = /\*\/[ \t]*\}/;

/**
 * Stands for what a comment within a line says: spaces at a line's end would break the line. A code
 * point that no text holds (Unicode: noncharacter); the scan refuses it.
 */
export const commentSign = '\uFDD3';

/**
 * Takes the text out of the `{/* comments *\/}` of an MDX note's body, so that lines and columns
 * stay as they are. Fences and `code` on one line keep theirs. A comment that nothing ends is none.
 */
export function hideComments(body: string): string {
	if (!commentBegin.test(body)) return body;
	const fences = new FenceTracker();
	const lines = body.split(/(\r\n|\r|\n)/);
	const lastEnd = lines.findLastIndex((line) => commentEnd.test(line));
	let open: string | undefined;
	return lines
		.map((line, index) => {
			if (index % 2 === 1) return line;
			if (open === undefined && fences.read(readLineStart(line))) return line;
			const hidden = hideInLine(line, { open, endsLater: index < lastEnd });
			open = hidden.open;
			return hidden.line;
		})
		.join('');
}

interface Hidden {
	line: string;
	/** What stands for a comment that goes on in the next line. */
	open: string | undefined;
}

function hideInLine(line: string, before: Pick<Hidden, 'open'> & { endsLater: boolean }): Hidden {
	let read = '';
	let rest = line;
	let { open } = before;
	while (rest !== '') {
		if (open !== undefined) {
			const end = commentEnd.exec(rest);
			const length = end ? end.index + end[0].length : rest.length;
			read += open.repeat(length);
			rest = rest.slice(length);
			if (!end) return { line: read, open };
			open = undefined;
			continue;
		}
		const next = /\\.|(`+)|\{[ \t]*\/\*/.exec(rest);
		if (!next) break;
		const text = rest.slice(next.index);
		if (!text.startsWith('{')) {
			const length = next.index + lengthOfCode(text, next);
			read += rest.slice(0, length);
			rest = rest.slice(length);
		} else if (before.endsLater || commentEnd.test(text)) {
			read += rest.slice(0, next.index);
			open = read.trim() === '' ? ' ' : commentSign;
			rest = text;
		} else break;
	}
	return { line: read + rest, open };
}

/** How far `code` reaches; marks that nothing closes on the line stand for themselves. */
function lengthOfCode(text: string, [found, marks]: RegExpExecArray): number {
	if (marks === undefined) return found.length;
	const close = new RegExp(`(?<!\`)${marks}(?!\`)`, 'g');
	close.lastIndex = marks.length;
	const end = close.exec(text);
	return end ? end.index + marks.length : marks.length;
}
