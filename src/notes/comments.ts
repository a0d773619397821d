import { FenceTracker, readLineStart } from './fence-tracker.ts';

const commentEnd = /\*\/[ \t]*\}/;

/**
 * Blanks the `{/* comments *\/}` of an MDX note's body, so that lines and columns stay as they are.
 * Fences and `code` on one line keep theirs. A comment that nothing ends is none.
 */
export function blankComments(body: string): string {
	const fences = new FenceTracker();
	const lines = body.split(/(\r\n|\r|\n)/);
	const lastEnd = lines.findLastIndex((line) => commentEnd.test(line));
	let open = false;
	return lines
		.map((line, index) => {
			if (index % 2 === 1) return line;
			if (!open && fences.read(readLineStart(line))) return line;
			const blanked = blankLine(line, open, index < lastEnd);
			open = blanked.open;
			// Blanks before a line's end would be a line break to the parser.
			return blanked.line === line ? line : blanked.line.trimEnd();
		})
		.join('');
}

function blankLine(
	line: string,
	openBefore: boolean,
	endsLater: boolean,
): { line: string; open: boolean } {
	let read = '';
	let rest = line;
	let open = openBefore;
	while (rest !== '') {
		if (open) {
			const end = commentEnd.exec(rest);
			if (!end) return { line: read + ' '.repeat(rest.length), open };
			const length = end.index + end[0].length;
			read += ' '.repeat(length);
			rest = rest.slice(length);
			open = false;
			continue;
		}
		const next = /\\.|(`+)|\{[ \t]*\/\*/.exec(rest);
		if (!next) break;
		open = next[0].startsWith('{');
		if (open && !endsLater && !commentEnd.test(rest.slice(next.index))) {
			return { line: read + rest, open: false };
		}
		const passed = next.index + (open ? 0 : lengthOfCode(rest.slice(next.index), next));
		read += rest.slice(0, passed) + (open ? ' '.repeat(next[0].length) : '');
		rest = rest.slice(open ? passed + next[0].length : passed);
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
