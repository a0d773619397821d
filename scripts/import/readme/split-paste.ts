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

/** Puts the mark of the next item, which was copied to the end of a line, on its own. */
export function splitTrailingMark(line: SourceLine): SourceLine[] {
	const [, text] = /^(.*\S) -$/.exec(line.text) ?? [];
	return text === undefined
		? [line]
		: [
				{ ...line, text },
				{ ...line, text: '-' },
			];
}

/**
 * Puts an empty line between the paragraphs of a text that was copied from a page, and a fence
 * around commands.
 *
 * @param lines with the marks of lists joined to their items.
 */
export function splitPaste(lines: readonly SourceLine[]): SourceLine[] {
	const fences = new FenceTracker();
	const result: SourceLine[] = [];
	let [command, goesOn] = [false, false];
	for (const [index, line] of lines.entries()) {
		const fenced = fences.read(readLineStart(line.text));
		const isNext = !fenced && (goesOn || isCommand(line.text));
		const before = lines[index - 1]?.text ?? '';
		if (command && !isNext) result.push(made('```'), made(''));
		else if (!command && !fenced && before.trim() !== '' && (isNext || begins(line.text, before))) {
			result.push(made(''));
		}
		if (isNext && !command) result.push(made('```bash'));
		result.push(line);
		command = isNext;
		goesOn = isNext && / \\$/.test(line.text.trimEnd());
	}
	return command ? [...result, made('```')] : result;
}

/** `Task 2: Modify a website` is a heading of the page that it was copied from. */
export function headTask(line: SourceLine): SourceLine {
	const isHeading = /^(?:part|section|step|task)\s+#?\d{1,2}\s*[:.–-]\s*\S.{0,70}[^.,;:]$/i;
	return isHeading.test(line.text) ? { ...line, text: `## ${line.text}` } : line;
}

/** Whether a line begins a paragraph, or a list below a paragraph. */
function begins(text: string, before: string): boolean {
	return isProse(text) || (isProse(before) && /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(text));
}

/** Whether a line is text and not an item, a row of a table, a quote or a heading. */
function isProse(text: string): boolean {
	return /^[^\s|>#`~]/.test(text) && !/^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text);
}

const programs =
	/^(?:\$ )?(?:apt|apt-get|aws|brew|cd|chmod|cp|curl|docker|docker-compose|git|kops|kubectl|minikube|mkdir|mv|npm|pip|scp|ssh|sudo|wget)\s+\S/;

/** Whether a line is what one types, and no sentence that begins so. */
function isCommand(text: string): boolean {
	if (/ \\$/.test(text.trimEnd()) && !text.includes('. ')) return true;
	if (/^(?:export\s+)?[A-Za-z_]\w*=\S+$/.test(text)) return true;
	if (!programs.test(text) || /[.,:;] |[^ ][.,:;]$|[`“”]/.test(text)) return false;
	return text.split(/\s+/).length <= 4 || /\s-{1,2}\w|[~/=[\]$]/.test(text);
}
