import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';
import { made, type SourceLine } from '../source-line.ts';
import { asAlert, dedentTo, indentOf } from './as-alert.ts';

const admonition = /^\s*(?:!!!|\?\?\?\+?)\s+([\w-]+)(?:\s+[\w-]+)*(?:\s+"([^"]*)")?\s*$/;
const tab = /^\s*===[+!]?\s+"([^"]*)"\s*$/;

/**
 * What MkDocs' extensions write by indentation: admonitions (`!!! note "Title"`, `??? tip`) as
 * alerts, content tabs (`=== "Title"`) as `<Tabs>`; lists of attributes (`{ .class }`) go.
 */
export function spellMkdocs(lines: readonly SourceLine[]): SourceLine[] {
	const fences = new FenceTracker();
	const result: SourceLine[] = [];
	for (let row = 0; row < lines.length; row++) {
		const line = lines[row];
		if (!line) continue;
		const start = readLineStart(line.text);
		if (fences.read(start)) {
			result.push(line);
			continue;
		}
		if (tab.test(line.text)) {
			const { written, next } = spellTabs(lines, row);
			result.push(...written);
			row = next - 1;
			continue;
		}
		const match = admonition.exec(line.text);
		if (!match) {
			// The site makes its own outline.
			const outline = /^\s*\[TOC\]\s*$/.test(line.text);
			result.push({ ...line, text: outline ? '' : withoutAttributes(line.text) });
			continue;
		}
		const indent = indentOf(line.text);
		const next = endOfBlock(lines, row, indent);
		result.push(
			...asAlert({
				indent: ' '.repeat(indent),
				kind: match[1] ?? 'note',
				title: match[2] ?? '',
				opening: line,
				body: spellMkdocs(dedentTo(lines.slice(row + 1, next), indent)),
				closing: [],
			}),
		);
		row = next - 1;
	}
	return result;
}

/** Tabs that follow each other at one indentation are one set. */
function spellTabs(
	lines: readonly SourceLine[],
	start: number,
): { written: SourceLine[]; next: number } {
	const indent = indentOf(lines[start]?.text ?? '');
	const space = ' '.repeat(indent);
	const written = [made(''), made(`${space}<Tabs>`), made('')];
	let row = start;
	for (
		let line = lines[row];
		line && tab.test(line.text) && indentOf(line.text) === indent;
		line = lines[row]
	) {
		const title = tab.exec(line.text)?.[1] ?? '';
		const next = endOfBlock(lines, row, indent);
		const body = spellMkdocs(dedentTo(lines.slice(row + 1, next), indent));
		written.push({ text: `${space}${openTab(title)}`, from: line.from }, made(''), ...body);
		written.push(made(''), made(`${space}</Tab>`), made(''));
		row = next;
	}
	return { written: [...written, made(`${space}</Tabs>`), made('')], next: row };
}

/** `<Tab title="Linux">`; a title cannot hold what would end it. */
export function openTab(title: string): string {
	const clean = title
		.replace(/[`*]/g, '')
		.replace(/"/g, '”')
		.replace(/[<>{}]/g, ' ')
		.trim();
	return `<Tab title="${clean || 'Tab'}">`;
}

/** The row behind all that is indented below a line. */
function endOfBlock(lines: readonly SourceLine[], row: number, indent: number): number {
	let end = row + 1;
	for (let at = row + 1; at < lines.length; at++) {
		const text = lines[at]?.text ?? '';
		if (text.trim() === '') continue;
		if (indentOf(text) < indent + 4) break;
		end = at + 1;
	}
	// Empty lines before the next tab or text belong to neither.
	while (end < lines.length && (lines[end]?.text ?? '').trim() === '') end++;
	return end;
}

/** `![x](y.png){ width="300" }` without what stands in the braces. Headings may keep an id. */
function withoutAttributes(text: string): string {
	if (/^\s*#{1,6}\s/.test(text)) return text;
	return text
		.split(/(`+[^`]*`+)/)
		.map((part, index) =>
			index % 2 === 1
				? part
				: part.replace(/(?<=[)\]:*_])\{:?\s*[.#][^{}]*\}|(?<=\))\{:?\s*[\w-]+=[^{}]*\}/g, ''),
		)
		.join('');
}
