import type { Fault } from '../schema/fault.ts';

/**
 * The limits of the scan that runs before the parser. The parser is native code that small input
 * can bring down: 20 KB of nested brackets within braces end the process, 50,000 `{` take six
 * seconds, 100,000 nested tags or quotes hang (measured with satteri 0.10.5).
 */
export const scanLimits = {
	/** Bytes of UTF-8. */
	bytes: 512 * 1024,
	/** Brackets, braces and tags open at once. */
	nesting: 200,
	/** Quotes and lists within each other. */
	containers: 100,
	/** `{` or `<` outside fences. */
	openings: 1000,
	/** The same two within fences: what looks like a fence here may be none to the parser. */
	fencedNesting: 2000,
	fencedOpenings: 5000,
	/** Cells of all tables: short rows are padded, so a few KB can ask for gigabytes. */
	cells: 20_000,
	/** Characters of one line: the parser's inline passes are not linear in it. */
	line: 50_000,
} as const;

interface Fence {
	mark: string;
	line: number;
	column: number;
}

/**
 * Looks a note's text over once, in linear time, and refuses what could bring the parser down.
 * Nothing is parsed when this finds a fault.
 */
export function scanNote(text: string): Fault[] {
	const bytes = new TextEncoder().encode(text).length;
	if (bytes > scanLimits.bytes) {
		return [
			refuse(
				'note-size',
				1,
				`${Math.ceil(bytes / 1024)} KB in one note`,
				'512 KB or less',
				'Cut the note in two.',
			),
		];
	}

	const outside = new Counter();
	const fenced = new Counter();
	const cells = new CellCounter();
	let fence: Fence | undefined;

	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const at = index + 1;
		if (line.length > scanLimits.line) {
			return [
				refuse(
					'note-nesting',
					at,
					`a line of ${line.length} characters`,
					`at most ${scanLimits.line}`,
					'Break the line.',
				),
			];
		}
		const { depth, rest, column } = stripContainers(line);
		if (depth > scanLimits.containers) {
			return [
				refuse(
					'note-nesting',
					at,
					`${depth} quotes or lists within each other`,
					`at most ${scanLimits.containers}`,
					'Take some of the > or list marks away.',
				),
			];
		}
		if (cells.read(line) > scanLimits.cells) {
			return [
				refuse(
					'note-size',
					at,
					`more than ${scanLimits.cells} table cells in one note`,
					'fewer',
					'Cut the table, or the note, in two.',
				),
			];
		}
		const mark = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
		if (fence) {
			fenced.read(line);
			if (closesFence(fence, mark, rest)) {
				fence = undefined;
				fenced.close();
			}
		} else if (
			mark !== undefined &&
			!(mark.startsWith('`') && rest.slice(mark.length).includes('`'))
		) {
			fence = { mark, line: at, column };
		} else {
			outside.read(line);
		}
		if (outside.openings > scanLimits.openings || fenced.openings > scanLimits.fencedOpenings) {
			return [
				refuse(
					'note-openings',
					at,
					'thousands of { or <',
					`at most ${scanLimits.openings} outside code, ${scanLimits.fencedOpenings} within`,
					'Put code into fences or `backticks`; cut long listings.',
				),
			];
		}
		if (outside.nesting > scanLimits.nesting || fenced.nesting > scanLimits.fencedNesting) {
			return [
				refuse(
					'note-nesting',
					at,
					`more than ${scanLimits.nesting} brackets, braces or tags open at once`,
					'fewer',
					'Close them, or put the text into a fence.',
				),
			];
		}
	}
	return fence ? [unclosed(fence)] : [];
}

function closesFence(fence: Fence, mark: string | undefined, rest: string): boolean {
	return (
		mark !== undefined &&
		mark[0] === fence.mark[0] &&
		mark.length >= fence.mark.length &&
		rest.slice(mark.length).trim() === ''
	);
}

function unclosed(fence: Fence): Fault {
	return {
		id: 'fence-unclosed',
		severity: 'error',
		line: fence.line,
		column: fence.column,
		message: `Unexpected end of the note inside a code fence, expected ${fence.mark} on a line of its own.`,
		fix: `Add a line ${fence.mark} where the code ends.`,
	};
}

const closers: Readonly<Record<string, string>> = { ']': '[', '}': '{', ')': '(' };

/** Counts openings, and the brackets and tags that are open at the moment, each kind by itself. */
class Counter {
	openings = 0;
	#open = new Map<string, number>();

	read(line: string): void {
		for (let index = 0; index < line.length; index++) {
			const character = line[index] ?? '';
			if (character === '{' || character === '<') this.openings++;
			if (character === '[' || character === '{' || character === '(') this.#add(character, 1);
			else if (character in closers) this.#add(closers[character] ?? '', -1);
			else if (character === '<') this.#readTag(line[index + 1] ?? '');
			else if (character === '/' && line[index + 1] === '>') this.#add('<', -1);
		}
	}

	/** Forgets what was open: a fence has ended, and nothing reaches out of it. */
	close(): void {
		this.#open.clear();
	}

	get nesting(): number {
		return Math.max(0, ...this.#open.values());
	}

	#readTag(next: string): void {
		if (next === '/') this.#add('<', -1);
		else if (/[A-Za-z>]/.test(next)) this.#add('<', 1);
	}

	#add(kind: string, step: number): void {
		this.#open.set(kind, Math.max(0, (this.#open.get(kind) ?? 0) + step));
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

/** Takes the marks of quotes and lists off a line's beginning and counts them. */
function stripContainers(line: string): { depth: number; rest: string; column: number } {
	const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? '';
	const indent = /^[ \t]*/.exec(line.slice(marks.length))?.[0] ?? '';
	const depth = (marks.match(/>|[-*+]|\d+[.)]/g) ?? []).length + Math.floor(indent.length / 2);
	return {
		depth,
		rest: line.slice(marks.length + indent.length),
		column: marks.length + indent.length + 1,
	};
}

function refuse(id: string, line: number, found: string, wanted: string, fix: string): Fault {
	return {
		id,
		severity: 'error',
		line,
		column: 1,
		message: `Unexpected ${found}, expected ${wanted}.`,
		fix,
	};
}
