import type { Claim, Draft, ReadSource, Remark } from '../draft.ts';
import { parseSource } from '../parse-source.ts';
import { toLines, type SourceLine } from '../source-line.ts';
import { chooseLessons, type Cut } from './choose-lessons.ts';
import { listSeams } from './list-seams.ts';
import { prepareReadme } from './prepare.ts';
import { headTask, isPasted } from './split-paste.ts';
import { takeDefinitions, withDefinitions, type Definitions } from './take-definitions.ts';

/** From so many words on, text that is no lesson is a note of its own rather than a remark. */
const wordsOfNote = 40;

/**
 * Cuts a README of practice notes into lessons. Every line comes to stand in a draft or is left,
 * with its reason.
 *
 * @param file how the report names the source.
 * @throws CouldNotRun when the scan before the parser refuses the text.
 */
export function readReadme(text: string, file: string): ReadSource {
	const source = toLines(text);
	const prepared = prepareReadme(source);
	const headed = isPasted(source) ? headTask : (line: SourceLine) => line;
	const { lines, definitions } = takeDefinitions(prepared, parseSource(prepared, file));
	const cuts = chooseLessons(listSeams(lines, parseSource(lines, file)), lines.length);
	const drafts: Draft[] = [];
	const left: { from: readonly number[]; why: string }[] = [];
	const remarks: Remark[] = [];
	const isAll = !cuts.some(({ is }) => is === 'lesson');
	for (const cut of cuts) {
		const body = lines.slice(cut.bodyRow, cut.endRow).map(headed);
		const title = lines.slice(cut.seam?.row ?? cut.bodyRow, cut.bodyRow);
		const long = countWords(body) >= wordsOfNote;
		if (cut.is === 'lesson' || long || (isAll && body.some(({ text }) => text.trim() !== ''))) {
			const draft = toDraft(cut, { file, lines, title, body, definitions });
			drafts.push(draft);
			if (cut.is !== 'lesson') {
				remarks.push({
					line: draft.line,
					what: 'Text without a lesson of its own became a note. Join it to the one it belongs to.',
				});
			}
		} else left.push(...leave(cut, title, body));
	}
	const unused = definitions.filter(
		({ lines: own }) => !drafts.some(({ body }) => own.every((line) => body.includes(line))),
	);
	left.push(
		...unused.map(({ lines: own }) => ({ from: allFrom(own), why: 'no note uses this address' })),
	);
	return { file, lines: source, drafts, left, remarks };
}

function leave(cut: Cut, title: readonly SourceLine[], body: readonly SourceLine[]) {
	const where = cut.seam
		? 'text of a heading over several lessons'
		: cut.bodyRow === 0
			? 'before the first lesson'
			: 'between two lessons';
	return [
		...(title.length > 0 ? [{ from: allFrom(title), why: 'a heading over several lessons' }] : []),
		...body
			.filter(({ text, from }) => text.trim() !== '' || from.length > 0)
			.map(({ from }) => ({ from, why: where })),
	];
}

interface Around {
	file: string;
	lines: readonly SourceLine[];
	title: readonly SourceLine[];
	body: readonly SourceLine[];
	definitions: readonly Definitions[];
}

function toDraft(cut: Cut, { file, lines, title, body, definitions }: Around): Draft {
	const { seam, groups } = cut;
	const timeLine = seam?.timeRow === undefined ? undefined : lines[seam.timeRow];
	const mark = /^\s*(?:[-*+]|\d+[.)])\s/.exec(title[0]?.text ?? '')?.[0] ?? '';
	const told = mark + (seam?.time && !timeLine ? seam.written.slice(seam.title.length) : '');
	const claims: Claim[] = [
		...(title.length > 0 ? [{ from: allFrom(title), covered: told }] : []),
		...(timeLine ? [{ from: timeLine.from, covered: timeLine.text }] : []),
	];
	const text = trimBlank(
		body.filter((line) => line !== timeLine).map((line) => dedent(line, seam?.dedent ?? 0)),
	);
	const first = [...title, ...body].find(({ from }) => from.length > 0);
	return {
		file,
		line: first?.from[0] ?? 1,
		title: seam?.title ?? leadOf(text),
		...(seam?.url === undefined ? {} : { url: seam.url }),
		...(seam?.time ? { time: seam.time } : {}),
		groups,
		known: {},
		body: withDefinitions(text, definitions),
		claims,
	};
}

/** `Bring it all together` of a text that begins `Bring it all together: - This module …`. */
function leadOf(body: readonly SourceLine[]): string {
	const first = body.find(({ text }) => text.trim() !== '')?.text ?? '';
	const lead = /^([^.:!?]{3,80}):(?:\s|$)/.exec(first.trim())?.[1] ?? '';
	return lead.split(/\s+/).length <= 10 ? lead.replace(/[*_`]/g, '') : '';
}

function dedent(line: SourceLine, columns: number): SourceLine {
	const space = /^ */.exec(line.text)?.[0].length ?? 0;
	return columns === 0 || space === 0
		? line
		: { ...line, text: line.text.slice(Math.min(space, columns)) };
}

/** Without the empty lines at both ends, which every text has between it and the next. */
function trimBlank(lines: readonly SourceLine[]): SourceLine[] {
	const filled = ({ text }: SourceLine) => text.trim() !== '';
	return lines.slice(lines.findIndex(filled), lines.findLastIndex(filled) + 1);
}

function allFrom(lines: readonly SourceLine[]): number[] {
	return lines.flatMap(({ from }) => from);
}

/** Words in lines that may be sentences; a page's own words around a text stand in short ones. */
function countWords(lines: readonly SourceLine[]): number {
	const counts = lines.map(({ text }) => text.match(/[\p{L}\d]+/gu)?.length ?? 0);
	return counts.filter((count) => count >= 8).reduce((sum, count) => sum + count, 0);
}
