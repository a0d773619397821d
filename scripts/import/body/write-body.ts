import { parseToMarkdownTree } from '../../../src/notes/parse.ts';
import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';
import { readBody } from '../../../src/notes/read-note.ts';
import { editLines, made, toText, type SourceLine } from '../source-line.ts';
import { remarkAt, type BodyContext } from './body-context.ts';
import { closeFences } from './close-fences.ts';
import { escapeText } from './escape-text.ts';
import { mendAlerts } from './mend-alerts.ts';
import { mendHeadings } from './mend-headings.ts';
import { mendLinks } from './mend-links.ts';
import { mendPictures } from './mend-pictures.ts';
import { SetAside } from './set-aside.ts';
import { spellHtml } from './spell-html.ts';
import { writeFences } from './write-fences.ts';

/**
 * The text of a note from Markdown as anybody writes it: what a note may not hold is said in another
 * way, and what is left as it was is left to the letter. The parser of the notes finds no fault in
 * the result: what it would refuse all the same is put into a fence.
 */
export function writeBody(lines: readonly SourceLine[], context: BodyContext): SourceLine[] {
	const aside = new SetAside();
	const fenced = writeFences(closeFences(lines, context), context);
	const spelt = spellHtml(fenced, { ...context, aside });
	const headed = mendHeadings(spelt);
	const text = toText(headed);
	const tree = parseToMarkdownTree(text, 'md');
	const edited = editLines(headed, [
		...mendLinks({ tree, text, lines: headed, context }),
		...mendPictures(tree, headed, { ...context, aside }),
		...mendAlerts(tree, text),
		...escapeText(tree, text),
	]);
	return fenceFaults(joinBlanks(aside.restore(edited)), context);
}

/** One empty line where several follow each other; those in a fence stay. */
function joinBlanks(lines: readonly SourceLine[]): SourceLine[] {
	const fences = new FenceTracker();
	const result: SourceLine[] = [];
	for (const line of lines) {
		const fenced = fences.read(readLineStart(line.text));
		const before = result.at(-1);
		if (!fenced && line.text.trim() === '' && before?.text.trim() === '') {
			result[result.length - 1] = { text: '', from: [...before.from, ...line.from] };
		} else result.push(line);
	}
	return result;
}

/** Faults of the scan, the parser and the safe lane, each of which keeps a note from being one. */
function fenceFaults(lines: readonly SourceLine[], context: BodyContext): SourceLine[] {
	let result = [...lines];
	for (let round = 0; round < 20; round++) {
		const [fault] = readBody(toText(result), 'mdx').faults;
		if (!fault) return result;
		const row = Math.min(fault.line, result.length) - 1;
		remarkAt(
			result,
			row,
			'Markdown could not be made of this; it stands there as a block of text.',
			context,
		);
		const { first, last } = blockAround(result, row);
		result = [
			...result.slice(0, first),
			...asFence(result.slice(first, last + 1)),
			...result.slice(last + 1),
		];
	}
	return asFence(lines);
}

/** The rows around one, up to the empty lines before and behind. */
function blockAround(lines: readonly SourceLine[], row: number): { first: number; last: number } {
	const isBlank = (at: number) => (lines[at]?.text ?? '').trim() === '';
	let [first, last] = [row, row];
	while (first > 0 && !isBlank(first - 1)) first--;
	while (last < lines.length - 1 && !isBlank(last + 1)) last++;
	return { first, last };
}

function asFence(lines: readonly SourceLine[]): SourceLine[] {
	const runs = toText(lines).match(/`{3,}/g) ?? [];
	const mark = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return [made(''), made(`${mark}text`), ...lines, made(mark), made('')];
}
