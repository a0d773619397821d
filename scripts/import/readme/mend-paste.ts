import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';
import type { SourceLine } from '../source-line.ts';

const pastedBullet = /^([ \t]*)[•◦▪‣●○·∙](?:[ \t\u00A0]+|$)/;
const listMark = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:([ \t]+)(?=\S)|[ \t]*$)/;

/**
 * Makes lists of what was one before it was copied from a page: `•` becomes `-` and `1).` becomes `1.`, a mark alone on its
 * line joins the text below it, and a list that stands under an item but is indented too little for
 * Markdown is indented as far as it needs.
 */
export function mendPaste(lines: readonly SourceLine[]): SourceLine[] {
	return indentLists(joinLoneMarks(lines.map(spellBullet)));
}

function spellBullet(line: SourceLine): SourceLine {
	const numbered = /^([ \t]*\d{1,3})\)\.(?=[ \t])/.exec(line.text);
	if (numbered)
		return { ...line, text: `${numbered[1] ?? ''}.${line.text.slice(numbered[0].length)}` };
	return pastedBullet.test(line.text)
		? { ...line, text: line.text.replace(pastedBullet, '$1- ').trimEnd() }
		: line;
}

/** `-` and, at most one empty line below, what it is the mark of. */
function joinLoneMarks(lines: readonly SourceLine[]): SourceLine[] {
	const fences = new FenceTracker();
	const joined: SourceLine[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (!line) continue;
		const fenced = fences.read(readLineStart(line.text));
		const [, indent] = /^([ \t]*)(?:[-*+•]|\d{1,9}[.)])[ \t]*$/.exec(line.text) ?? [];
		const below = lines[at + 1]?.text.trim() === '' ? at + 2 : at + 1;
		const text = lines[below];
		if (fenced || indent === undefined || !text || !isPlain(text.text, indent)) {
			joined.push(line);
			continue;
		}
		const from = lines.slice(at, below + 1).flatMap((one) => one.from);
		joined.push({ text: `${line.text.trimEnd()} ${text.text.trim()}`, from });
		at = below;
	}
	return joined;
}

/** Whether a line is text at this indentation: no mark, heading, fence, quote, table or rule. */
function isPlain(text: string, indent: string): boolean {
	if (!text.startsWith(indent) || text.slice(indent.length).startsWith('    ')) return false;
	return /^[^\s#>|`~=*+-]/.test(text.trim()) && !listMark.test(text);
}

interface OpenItem {
	/** Columns before its mark and before its text, as written. */
	indent: number;
	content: number;
	/** Columns before its text as they have to be. */
	wanted: number;
	/** Spaces that were added. */
	shift: number;
}

function indentLists(lines: readonly SourceLine[]): SourceLine[] {
	const fences = new FenceTracker();
	let open: OpenItem[] = [];
	let blank = true;
	return lines.map((line) => {
		const { text } = line;
		const fenced = fences.read(readLineStart(text));
		if (text.trim() === '') {
			blank = true;
			return line;
		}
		const indent = /^ */.exec(text)?.[0].length ?? 0;
		const mark = fenced ? null : listMark.exec(text);
		if (!mark) {
			if (indent === 0 && blank && !fenced) open = [];
			blank = false;
			const within = open.findLast((item) => indent >= item.content || indent > item.indent);
			return shiftLine(line, indent === 0 ? 0 : (within?.shift ?? 0));
		}
		open = open.filter((item) => item.indent < indent && !isSibling(item, indent));
		const parent = open.at(-1);
		if (!parent && indent > 3) open = [];
		blank = false;
		const nested = parent !== undefined && indent < parent.content;
		const wanted = nested ? parent.wanted : indent + (parent?.shift ?? 0);
		const width = (mark[2] ?? '').length + Math.min(4, (mark[3] ?? ' ').length);
		const shift = wanted - indent;
		open.push({ indent, content: indent + width, wanted: wanted + width, shift });
		return shiftLine(line, shift);
	});
}

/** A mark one column further in belongs to the same list. */
function isSibling(item: OpenItem, indent: number): boolean {
	return indent - item.indent < 2;
}

function shiftLine(line: SourceLine, shift: number): SourceLine {
	return shift > 0 ? { ...line, text: ' '.repeat(shift) + line.text } : line;
}
