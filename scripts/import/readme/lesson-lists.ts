import type { List, ListItem, RootContent } from 'mdast';
import { rowsOf } from '../parse-source.ts';
import { readTitle } from './read-title.ts';
import { innermost, type Seam } from './seam.ts';
import type { TimeRow } from './time-rows.ts';

/**
 * The lessons that the items of a list are, when they are: items with a time, most of them at least,
 * or links with notes below. Of a list of groups each group, and the lessons in it.
 */
export function lessonsOfList(list: List, times: readonly TimeRow[]): Seam[] {
	const items = list.children.map((item) => toSeam(item, times));
	const timed = items.filter((seam) => seam?.time !== undefined);
	const lessons = items.filter((seam) => seam !== undefined);
	const others = list.children.filter((_, index) => items[index]?.time === undefined);
	const isList =
		(timed.length > 0 && (timed.length * 2 >= items.length || others.every(isFull))) ||
		(lessons.length > 1 &&
			lessons.length === items.length &&
			lessons.every(({ url }) => url !== undefined) &&
			list.children.filter(isFull).length * 2 >= items.length);
	if (isList) return lessons;
	return list.children.flatMap((item, index) => {
		const inner = item.children
			.filter((child) => child.type === 'list')
			.flatMap((child) => lessonsOfList(child, times));
		const seam = items[index];
		const group: Seam[] = seam
			? [{ ...seam, is: 'group', bodyRow: seam.row + 1, endRow: rowsOf(item).last + 1 }]
			: [];
		return inner.length > 0 ? [...group, ...inner] : [];
	});
}

/** Whether an item has notes below its first line. */
function isFull(item: ListItem): boolean {
	return item.children.length > 1;
}

function toSeam(item: ListItem, times: readonly TimeRow[]): Seam | undefined {
	const [first] = item.children as RootContent[];
	if (first?.type !== 'paragraph') return undefined;
	const { first: row, last } = rowsOf(item);
	if (rowsOf(first).first !== row || times.some((time) => time.row === row)) return undefined;
	const { title, written, url, time } = readTitle(first);
	if (title === '') return undefined;
	const below = times.find((one) => one.row > row && one.row <= last);
	return {
		is: 'lesson',
		row,
		bodyRow: row + 1,
		endRow: last + 1,
		dedent: (first.position?.start.column ?? 1) - 1,
		depth: innermost,
		title,
		written,
		...(url === undefined ? {} : { url }),
		...(time ? { time } : below ? { time: below.time, timeRow: below.row } : {}),
	};
}
