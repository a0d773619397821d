/** A line on its way from a source to a note. */
export interface SourceLine {
	text: string;
	/** The lines of the source that it holds, 1-based; none when the import itself wrote it. */
	from: readonly number[];
}

/** Other characters in the place of some of a text; both ends counted in UTF-16 units from 0. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** A text as lines, each with its number. Whatever ends them is left out. */
export function toLines(text: string): SourceLine[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
	if (lines.length > 1 && lines.at(-1) === '') lines.pop();
	return lines.map((line, index) => ({ text: line, from: [index + 1] }));
}

/** Lines as a text, a line feed between each. */
export function toText(lines: readonly SourceLine[]): string {
	return lines.map(({ text }) => text).join('\n');
}

/** A line that the import itself writes. */
export function made(text: string): SourceLine {
	return { text, from: [] };
}

/**
 * Makes edits and keeps for each line which lines of the source it holds. Where edits change the
 * number of lines, each of the new ones holds all that stood there.
 *
 * @param edits offsets count in `toText(lines)`; of two that overlap the first, or the longer, is made.
 */
export function editLines(lines: readonly SourceLine[], edits: readonly Edit[]): SourceLine[] {
	const starts = lineStarts(lines);
	const result: SourceLine[] = [];
	let next = 0;
	for (const group of groupByLines(edits, starts)) {
		result.push(...lines.slice(next, group.first));
		const held = lines.slice(group.first, group.last + 1);
		const offset = starts[group.first] ?? 0;
		let text = toText(held);
		for (const { start, end, text: wanted } of group.edits.toReversed()) {
			text = text.slice(0, start - offset) + wanted + text.slice(end - offset);
		}
		const written = text.split('\n');
		const all = [...new Set(held.flatMap(({ from }) => from))];
		result.push(
			...written.map((line, index) => ({
				text: line,
				from: written.length === held.length ? (held[index]?.from ?? all) : all,
			})),
		);
		next = group.last + 1;
	}
	return [...result, ...lines.slice(next)];
}

interface Group {
	first: number;
	last: number;
	edits: Edit[];
}

/** Edits in their order, those that touch a line in common together; those that overlap left out. */
function groupByLines(edits: readonly Edit[], starts: readonly number[]): Group[] {
	const groups: Group[] = [];
	let done = -1;
	for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		if (edit.start < done) continue;
		done = edit.end;
		const first = lineAt(edit.start, starts);
		const last = lineAt(edit.end, starts);
		const open = groups.at(-1);
		if (open && first <= open.last) {
			open.edits.push(edit);
			open.last = Math.max(open.last, last);
		} else groups.push({ first, last, edits: [edit] });
	}
	return groups;
}

function lineStarts(lines: readonly SourceLine[]): number[] {
	let offset = 0;
	return lines.map(({ text }) => {
		const start = offset;
		offset += text.length + 1;
		return start;
	});
}

/** The line, from 0, that an offset stands on. */
function lineAt(offset: number, starts: readonly number[]): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
