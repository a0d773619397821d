import type { FaultId } from '../schema/fault-ids.ts';
import type { Fault } from '../schema/fault.ts';
import { FenceTracker, readLineStart } from './fence-tracker.ts';

/**
 * The limits of the scan that runs before the parser. The parser is native code that small input
 * can bring down: nested brackets end the process, nested tags, lists and quotes overflow its
 * stack, and much of its work grows with the square of a paragraph's length (measured with satteri
 * 0.10.5). What stands in a fence is counted by itself, with more room: code may be long, but what
 * looks like a fence here may be none to the parser.
 */
export const scanLimits = {
	/** Bytes of UTF-8. */
	bytes: 512 * 1024,
	/** Brackets, braces and tags open at once. */
	nesting: 200,
	fencedNesting: 2000,
	/** Quotes and lists within each other. */
	containers: 100,
	/** `{` or `<`. */
	openings: 1000,
	fencedOpenings: 5000,
	/** Cells of all tables: short rows are padded, so a few KB can ask for gigabytes. */
	cells: 20_000,
	/** Characters without a blank line between them. */
	block: 50_000,
	/** Character references such as `&amp;`: 16,000 in a paragraph take 2.5 GB and then a panic. */
	references: 2000,
} as const;

/**
 * Control characters but tab and line ends, and code points that Unicode keeps out of texts: what
 * the parser is made to see in the place of code is among them.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
export const controlCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/**
 * Looks a note's text over once, in linear time, and refuses what could bring the parser down.
 * Nothing is parsed when this finds a fault.
 */
export function scanNote(text: string): Fault[] {
	const bytes = Buffer.byteLength(text);
	if (bytes > scanLimits.bytes) return [tooLarge(bytes)];

	const fences = new FenceTracker();
	const counts = { outside: new OpeningCounter(), fenced: new OpeningCounter() };
	const cells = new CellCounter();
	let block = 0;
	let references = 0;
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const at = index + 1;
		const forbidden = controlCharacter.exec(line);
		if (forbidden) return [unwritable(at, forbidden.index + 1)];

		const start = readLineStart(line);
		const fenced = fences.read(start);
		block = line.trim() === '' ? 0 : block + line.length;
		references += line.match(/&(?:#|[a-z])[a-z0-9]{1,31};/gi)?.length ?? 0;
		if (!fenced) counts.fenced.close();
		const counter = fenced ? counts.fenced : counts.outside;
		counter.read(line);
		const openings = fenced ? scanLimits.fencedOpenings : scanLimits.openings;
		const nesting = fenced ? scanLimits.fencedNesting : scanLimits.nesting;

		if (
			start.depth > scanLimits.containers &&
			!(fenced && start.depth < 2 * scanLimits.containers)
		) {
			return [refuse('note-nesting', at, ...tooDeep(start.depth))];
		}
		if (block > scanLimits.block) return [refuse('note-block', at, ...tooLong)];
		if (cells.read(line) > scanLimits.cells) return [refuse('note-cells', at, ...tooManyCells)];
		if (references > scanLimits.references) {
			return [refuse('note-references', at, ...tooManyReferences)];
		}
		if (counter.openings > openings) {
			return [refuse('note-openings', at, ...tooManyOpenings(openings))];
		}
		if (counter.nesting > nesting) return [refuse('note-nesting', at, ...tooNested(nesting))];
	}
	return [];
}

/** What was found, what may be, and the cure. */
type Said = [found: string, wanted: string, fix: string];

function tooLarge(bytes: number): Fault {
	const found = `${Math.ceil(bytes / 1024)} KB in one note`;
	return refuse('note-size', 1, found, '512 KB or less', 'Cut the note in two.');
}

const tooLong: Said = [
	`more than ${scanLimits.block} characters without a blank line`,
	'a blank line before',
	'Cut the block in two with a blank line.',
];

const tooManyCells: Said = [
	`more than ${scanLimits.cells} table cells in one note`,
	'fewer',
	'Cut the table, or the note, in two.',
];

const tooManyReferences: Said = [
	`more than ${scanLimits.references} character references such as &amp; in one note`,
	'fewer',
	'Write the characters themselves.',
];

const tooDeep = (depth: number): Said => [
	`${depth} quotes or lists within each other`,
	`at most ${scanLimits.containers}`,
	'Take some of the > or list marks, or of the spaces before the line, away.',
];

const tooManyOpenings = (limit: number): Said => [
	`more than ${limit} { or < in one note`,
	'fewer',
	'Cut long listings, or the note, in two.',
];

const tooNested = (limit: number): Said => [
	`more than ${limit} brackets, braces or tags open at once`,
	'fewer',
	'Close them, or put the text into a fence.',
];

function unwritable(line: number, column: number): Fault {
	return {
		id: 'encoding-control',
		severity: 'error',
		line,
		column,
		message: 'Unexpected control character, expected text.',
		fix: 'Remove it; an editor that shows invisible characters helps to find it.',
	};
}

function refuse(id: FaultId, line: number, found: string, wanted: string, fix: string): Fault {
	const message = `Unexpected ${found}, expected ${wanted}.`;
	return { id, severity: 'error', line, column: 1, message, fix };
}

const closers: Readonly<Record<string, string>> = { ']': '[', '}': '{', ')': '(' };

/** Counts openings, and the brackets and tags that are open at the moment, each kind by itself. */
class OpeningCounter {
	openings = 0;
	/** The most that were open at once. */
	nesting = 0;
	#open = new Map<string, number>();

	read(line: string): void {
		for (const { 0: found, index } of line.matchAll(/[[\](){}<]|\/>/g)) {
			if (found === '{' || found === '<') this.openings++;
			if (found === '[' || found === '{' || found === '(') this.#add(found, 1);
			else if (found === '<') this.#readTag(line, index);
			else this.#add(closers[found] ?? '<', -1);
		}
	}

	/** Forgets what was open: a fence has ended, and nothing reaches out of it. */
	close(): void {
		this.#open.clear();
	}

	#readTag(line: string, index: number): void {
		const next = line[index + 1] ?? '';
		if (next === '/') this.#add('<', -1);
		// <https://…> is a link and needs no closing.
		else if (/[A-Za-z>]/.test(next) && !/^https?:\/\//.test(line.slice(index + 1, index + 9))) {
			this.#add('<', 1);
		}
	}

	#add(kind: string, step: number): void {
		const open = Math.max(0, (this.#open.get(kind) ?? 0) + step);
		this.#open.set(kind, open);
		this.nesting = Math.max(this.nesting, open);
	}
}

/** Counts the cells that tables make: every row has as many as the delimiter row. */
class CellCounter {
	#columns = 0;
	#cells = 0;

	/** Takes the next line and gives the cells so far. */
	read(line: string): number {
		if (/-/.test(line) && /^[\s>|:-]+$/.test(line)) {
			this.#columns = Math.max(this.#columns, line.split('|').length);
		} else if (line.trim() === '') this.#columns = 0;
		this.#cells += this.#columns;
		return this.#cells;
	}
}
