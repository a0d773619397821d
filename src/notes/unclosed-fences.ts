import type { Fault } from '../schema/fault.ts';
import { FenceTracker, readLineStart } from './fence-tracker.ts';
import type { Fence, Place } from './note-facts.ts';

/** A line that begins a fence, which has no end of its own. */
interface Begin extends Place {
	mark: string;
	/** A language stands behind the marks: the line can be no end whose beginning is lost. */
	named: boolean;
	/** The fence without an end that swallowed it. */
	behind?: Begin | undefined;
}

/**
 * Finds fences without an end: those that the end of the note, or of a list, ends, and those that
 * hold the beginning of another, since what looks like their end is that of the other.
 *
 * @param text the note's body without its comments.
 * @param parsed the fences that the parser saw; absent when it saw none because of such a fence.
 */
export function findUnclosedFences(text: string, parsed?: readonly Fence[]): Fault[] {
	const scanned = scan(text);
	if (!parsed) return scanned.map(describe);
	const fences = parsed.filter(({ indented }) => !indented);
	const open = fences
		.filter(({ closed }) => !closed)
		.map(({ language, ...fence }) => ({ ...fence, named: language !== '' }));
	// The scan may take code by indentation for a fence; the parser knows better.
	const begun = new Set(fences.map(({ line }) => line));
	const trusted: Begin[] = [];
	for (const found of scanned) {
		if (begun.has(found.line) || (found.behind && found.behind === trusted.at(-1))) {
			trusted.push(found);
		}
	}
	const lines = new Set(trusted.map(({ line }) => line));
	return [...trusted, ...open.filter(({ line }) => !lines.has(line))]
		.sort((a, b) => a.line - b.line)
		.map(describe);
}

function scan(text: string): Begin[] {
	const fences = new FenceTracker();
	const found: Begin[] = [];
	let begin: Begin | undefined;
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const start = readLineStart(line);
		const swallowing = begin && fences.swallows(start) ? begin : undefined;
		if (swallowing) {
			found.push(swallowing);
			fences.close();
		}
		const wasOpen = fences.isOpen;
		fences.read(start);
		if (fences.isOpen && !wasOpen) {
			const mark = /^(?:`+|~+)/.exec(start.rest)?.[0] ?? '';
			const named = start.rest.slice(mark.length).trim() !== '';
			const column = line.length - start.rest.length + 1;
			begin = { line: index + 1, column, mark, named, behind: swallowing };
		}
	}
	return begin && fences.isOpen ? [...found, begin] : found;
}

function describe({ line, column, mark, named }: Begin): Fault {
	const end = `Add a line ${mark} where the code ends, indented like the line that begins it.`;
	return {
		id: 'fence-unclosed',
		severity: 'error',
		line,
		column,
		message: `Unexpected code fence without its end, expected ${mark} on a line of its own.`,
		fix: named
			? end
			: `If it ends a block, put ${mark} and a language where that begins; if it begins one, ${end.charAt(0).toLowerCase()}${end.slice(1)}`,
	};
}
