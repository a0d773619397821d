import type { LineMap } from '../../../course/line-map/geometry.ts';
import type { Difficulty } from '../../../course/types.ts';
import { drawingWidth } from './drawing-width.ts';
import { plannedRow } from './planned-row.ts';

/** A sign that the legend of the map explains. */
export type KeyEntry = 'station' | 'difficulties' | 'unknown' | 'room' | 'wait' | 'interchange';

/** What the legend takes in a wide window, in pixels: a head, then a row for each entry. */
const [keyWidth, keyHeadHeight, keyRowHeight] = [270, 28, 21];
/** The wide drawing is shown from 976 px on, in a window of 64rem. */
const smallestScale = 976 / drawingWidth.wide;
/** A station's title of two lines reaches so far below its line. */
const belowLine = 42;

/** The signs that occur in the drawing; a legend explains no others. */
export function mapKey(map: LineMap): KeyEntry[] {
	const stations = map.rows.flatMap((row) => row.stations);
	const occurs: Record<KeyEntry, boolean> = {
		station: stations.length > 0,
		difficulties: drawnDifficulties(map).length > 1,
		unknown: stations.some(({ stretch }) => stretch.minutes === null),
		room: stations.some(({ stretch }) => stretch.ruledTo < stretch.to),
		wait: stations.some(({ wait }) => wait !== null),
		interchange: map.interchanges.length > 0,
	};
	return (Object.keys(occurs) as KeyEntry[]).filter((entry) => occurs[entry]);
}

/** The difficulties of the notes in the drawing, easiest first. */
export function drawnDifficulties(map: LineMap): Difficulty[] {
	const stations = map.rows.flatMap((row) => row.stations);
	const byLevel = new Map(stations.map(({ note }) => [note.difficulty.level, note.difficulty]));
	return [...byLevel.values()].sort((a, b) => a.level - b.level);
}

/**
 * Where a legend of so many entries stands: in a lower corner of the wide drawing when nothing
 * reaches into it at any width of the window, else below the drawing; also below one that is
 * scrolled.
 */
export function placeKey(map: LineMap, entries: number): 'left' | 'right' | 'below' {
	if (map.width > drawingWidth.wide) return 'below';
	const width = keyWidth / smallestScale;
	const height = (keyHeadHeight + entries * keyRowHeight) / smallestScale;
	if (map.freeCorners.some((corner) => corner.width >= width && corner.height >= height)) {
		return 'left';
	}
	const top = map.height - height;
	const ends = map.rows
		.filter(({ y }) => y + belowLine > top)
		.map((row) => (row.stations.length > 0 ? row.to + map.radius : plannedRow(row, map).end));
	const uprights = map.interchanges
		.filter(({ y1, y2 }) => Math.max(y1, y2) > top)
		.map(({ x }) => x);
	return Math.max(0, ...ends, ...uprights) <= map.width - width ? 'right' : 'below';
}
