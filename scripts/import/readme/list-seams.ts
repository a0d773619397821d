import type { Root, RootContent } from 'mdast';
import { readTimedTitle } from '../duration.ts';
import { rowsOf } from '../parse-source.ts';
import type { SourceLine } from '../source-line.ts';
import { lessonsOfList } from './lesson-lists.ts';
import { readTitle } from './read-title.ts';
import { innermost, isGroupTitle, isTitleLike, type Seam } from './seam.ts';
import { findTimeRows, type TimeRow } from './time-rows.ts';

/**
 * Every place where a text may be cut, in its order: headings, items of lists of lessons, lines that
 * name a lesson above its time, lines that name a group.
 */
export function listSeams(lines: readonly SourceLine[], tree: Root): Seam[] {
	const times = findTimeRows(lines, tree);
	return regionsOf(tree, times).flatMap((region) => seamsOfRegion(region, lines, times));
}

/** A heading and what stands below it, up to the next. The first region may have none. */
interface Region {
	heading?: Seam;
	blocks: RootContent[];
}

function regionsOf(tree: Root, times: readonly TimeRow[]): Region[] {
	const regions: Region[] = [{ blocks: [] }];
	for (const block of tree.children) {
		const isTime = times.some(({ row }) => row === rowsOf(block).first);
		if (block.type !== 'heading' || isTime) {
			regions.at(-1)?.blocks.push(block);
			continue;
		}
		const { first, last } = rowsOf(block);
		const shared = { row: first, bodyRow: last + 1, dedent: 0, depth: block.depth };
		const read = readTitle(block);
		const is = isGroupTitle(read.written) ? 'group' : 'heading';
		regions.push({ heading: { is, ...shared, ...read }, blocks: [] });
	}
	return regions;
}

function seamsOfRegion(
	{ heading, blocks }: Region,
	lines: readonly SourceLine[],
	times: readonly TimeRow[],
): Seam[] {
	const rows = blocks.map(rowsOf);
	const [from, to] = [rows[0]?.first ?? 0, rows.at(-1)?.last ?? -1];
	const told = times
		.filter(({ row, direct }) => direct && row >= from && row <= to)
		.map((time) => ({ ...time, titleRow: titleAbove(time.row, blocks, lines) }));
	const open = heading === undefined || heading.is === 'group';
	const allTitled = told.length > 1 && told.every(({ titleRow }) => titleRow !== undefined);
	const own = open || allTitled || heading.time ? undefined : told[0];
	if (heading && own) Object.assign(heading, { time: own.time, timeRow: own.row });

	const fromTimes = told
		.filter((time) => time !== own && (open || time.titleRow !== undefined))
		.map((time) => lineSeam(time, lines));
	const used = new Set(fromTimes.flatMap(({ row, timeRow }) => [row, timeRow]));
	const fromBlocks = blocks.flatMap((block): Seam[] => {
		if (block.type === 'list' && heading?.time === undefined) return lessonsOfList(block, times);
		if (block.type !== 'paragraph' || used.has(rowsOf(block).first)) return [];
		return paragraphSeam(block, lines);
	});
	const found = [...fromTimes, ...fromBlocks].sort((a, b) => a.row - b.row || a.depth - b.depth);
	return heading ? [heading, ...found] : found;
}

/** The line right above a time, when it could be a title: in the same paragraph, or the one before. */
function titleAbove(
	row: number,
	blocks: readonly RootContent[],
	lines: readonly SourceLine[],
): number | undefined {
	const index = blocks.findIndex((one) => rowsOf(one).first <= row && row <= rowsOf(one).last);
	const block = blocks[index];
	if (block?.type !== 'paragraph') return undefined;
	const before = blocks[index - 1];
	const inside = rowsOf(block).first < row;
	if (!inside && before?.type !== 'paragraph') return undefined;
	const above = inside ? row - 1 : before && rowsOf(before).last;
	if (above === undefined || (!inside && before && rowsOf(before).first !== above))
		return undefined;
	return isTitleLike(lines[above]?.text ?? '') ? above : undefined;
}

function lineSeam(
	{ row, time, titleRow }: TimeRow & { titleRow: number | undefined },
	lines: readonly SourceLine[],
): Seam {
	const written = titleRow === undefined ? '' : plainLine(lines[titleRow]?.text ?? '');
	return {
		is: 'lesson',
		row: titleRow ?? row,
		bodyRow: titleRow === undefined ? row : titleRow + 1,
		dedent: 0,
		depth: innermost,
		title: written.replace(/\s*:$/, ''),
		written,
		time,
		timeRow: row,
	};
}

/** A paragraph that begins with a title and its time, or is the name of a group. */
function paragraphSeam(
	block: RootContent & { type: 'paragraph' },
	lines: readonly SourceLine[],
): Seam[] {
	const { first: row, last } = rowsOf(block);
	const written = plainLine(lines[row]?.text ?? '');
	const shared = { row, bodyRow: row + 1, dedent: 0, title: written, written };
	if (row === last && isTitleLike(written) && isGroupTitle(written)) {
		const depth = /^(?:area|chapter|module|part|section|topic|unit|week)/i.test(written) ? 1 : 2;
		return [{ is: 'group', depth, ...shared }];
	}
	const timed = readTimedTitle(written);
	if (!timed || !isTitleLike(timed.title)) return [];
	return [{ is: 'lesson', ...shared, depth: innermost, ...readTitle(block) }];
}

/** A line without the marks of emphasis and headings. */
function plainLine(line: string): string {
	return line
		.replace(/[*_`]+/g, '')
		.replace(/^\s*#+\s*/, '')
		.trim();
}
