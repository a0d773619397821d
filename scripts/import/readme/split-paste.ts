import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';
import { made, type SourceLine } from '../source-line.ts';

const loneMark = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]*$/;

/**
 * Whether a text was copied from a page as it was shown: marks of lists stand alone on their lines,
 * and every line is a paragraph. A text written by hand has one such mark at most.
 */
export function isPasted(lines: readonly SourceLine[]): boolean {
	return lines.filter(({ text }) => loneMark.test(text)).length > 1;
}

/**
 * Puts an empty line between the paragraphs of a text that was copied from a page, and a fence
 * around commands that go on behind a `\`.
 *
 * @param lines with the marks of lists joined to their items.
 */
export function splitPaste(lines: readonly SourceLine[]): SourceLine[] {
	const fences = new FenceTracker();
	const result: SourceLine[] = [];
	let command = false;
	for (const [index, line] of lines.entries()) {
		const fenced = fences.read(readLineStart(line.text));
		const goesOn = !fenced && / \\$/.test(line.text.trimEnd());
		const before = lines[index - 1]?.text ?? '';
		if (goesOn && !command) {
			result.push(...(before.trim() === '' ? [] : [made('')]), made('```bash'));
		} else if (!command && !fenced && before.trim() !== '' && isProse(line.text)) {
			result.push(made(''));
		}
		result.push(line);
		if (command && !goesOn) result.push(made('```'), made(''));
		command = goesOn;
	}
	return command ? [...result, made('```')] : result;
}

/** Whether a line is text and not an item, a row of a table, a quote or a heading. */
function isProse(text: string): boolean {
	return /^[^\s|>#`~]/.test(text) && !/^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text);
}
