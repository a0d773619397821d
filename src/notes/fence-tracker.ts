interface OpenFence {
	mark: string;
	/** How many quotes it stands in. */
	quotes: number;
	/** It begins a line by itself, within no list or quote. */
	bare: boolean;
}

interface LineStart {
	/** Quotes and lists the line opens or continues, counted by marks and indentation. */
	depth: number;
	quotes: number;
	/** The line has a mark of a list. */
	listed: boolean;
	/** Columns of white space between the marks and the rest. */
	indent: number;
	/** The line without marks and white space before it. */
	rest: string;
}

/**
 * Follows the fences of a note from line to line, without parsing it. It can be led astray (what
 * looks like a fence in an indented block is none), so nothing may be trusted because it stands
 * "within" one.
 */
export class FenceTracker {
	#open: OpenFence | undefined;

	/** Whether a fence is open, and the line, marks taken off, begins another of the same kind. */
	swallows({ rest, quotes }: LineStart): boolean {
		const open = this.#open;
		const mark = /^(?:`{3,}|~{3,})(?=[A-Za-z])(?!.*`)/.exec(rest)?.[0] ?? '';
		return (
			open !== undefined &&
			quotes === open.quotes &&
			mark[0] === open.mark[0] &&
			mark.length >= open.mark.length
		);
	}

	/** Takes the open fence for one that ended before this line. */
	close(): void {
		this.#open = undefined;
	}

	/** Whether a fence is open. */
	get isOpen(): boolean {
		return this.#open !== undefined;
	}

	/** Takes the next line and tells whether it belongs to a fence, the marks themselves included. */
	read(start: LineStart): boolean {
		const { rest, quotes } = start;
		const mark = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
		const open = this.#open;
		if (open && quotes >= open.quotes) {
			if (mark !== undefined && closes(open, mark, start)) this.#open = undefined;
			return true;
		}
		this.#open = undefined;
		if (mark === undefined) return false;
		if (mark.startsWith('`') && rest.slice(mark.length).includes('`')) return false;
		this.#open = { mark, quotes, bare: quotes === 0 && !start.listed && start.indent <= 3 };
		return true;
	}
}

function closes(open: OpenFence, mark: string, start: LineStart): boolean {
	return (
		mark[0] === open.mark[0] &&
		mark.length >= open.mark.length &&
		start.rest.slice(mark.length).trim() === '' &&
		start.quotes === open.quotes &&
		!start.listed &&
		!(open.bare && start.indent > 3)
	);
}

/** Most lines of a note begin with neither white space nor what a mark begins with. */
const unmarked = /^(?![ \t>*+\-\d])/;

/** Takes the marks of quotes and lists off a line's beginning. */
export function readLineStart(line: string): LineStart {
	if (unmarked.test(line)) return { depth: 0, quotes: 0, listed: false, indent: 0, rest: line };
	const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? '';
	const space = /^[ \t]*/.exec(line.slice(marks.length))?.[0] ?? '';
	const indent = space.replaceAll('\t', '    ').length;
	const found = marks.match(/>|[-*+]|\d+[.)]/g) ?? [];
	// A space belongs to its mark.
	const spaces = marks.replace(/[^ \t]/g, '').replaceAll('\t', '    ').length;
	const within = Math.max(0, spaces - found.length);
	const quotes = found.filter((mark) => mark === '>').length;
	return {
		depth: found.length + Math.floor((indent + within) / 2),
		quotes,
		listed: found.length > quotes,
		indent,
		rest: line.slice(marks.length + space.length),
	};
}
