import type { LineMap } from '../../../course/line-map/geometry.ts';
import type { Difficulty } from '../../../course/types.ts';

/** A sign that the legend of the map explains. */
export type KeyEntry = 'difficulties' | 'unknown' | 'room' | 'wait' | 'interchange';

/** What the legend takes in a wide window, in pixels: a head, then a row for each entry. */
const [keyWidth, keyHeadHeight, keyRowHeight] = [270, 28, 21];
/** The wide drawing is shown from 976 px on, in a window of 64rem. */
const smallestScale = 976 / 1152;
/** A station's title of two lines reaches so far below its line. */
const belowLine = 42;

/** The signs that occur in the drawing; a legend explains no others. */
export function mapKey(map: LineMap, difficulties: readonly Difficulty[]): KeyEntry[] {
	const stations = map.rows.flatMap((row) => row.stations);
	const levels = new Set(stations.map(({ note }) => note.difficulty.level));
	const occurs: Record<KeyEntry, boolean> = {
		difficulties: difficulties.length > 1 && levels.size > 1,
		unknown: stations.some(({ stretch }) => stretch.minutes === null),
		room: stations.some(({ stretch }) => stretch.ruledTo < stretch.to),
		wait: stations.some(({ wait }) => wait !== null),
		interchange: map.interchanges.length > 0,
	};
	return (Object.keys(occurs) as KeyEntry[]).filter((entry) => occurs[entry]);
}

/**
 * Where a legend of so many entries stands: in a lower corner of the wide drawing when nothing
 * reaches into it at any width of the window, else below the drawing.
 */
export function placeKey(map: LineMap, entries: number): 'left' | 'right' | 'below' {
	const width = keyWidth / smallestScale;
	const height = (keyHeadHeight + entries * keyRowHeight) / smallestScale;
	if (map.freeCorners.some((corner) => corner.width >= width && corner.height >= height)) {
		return 'left';
	}
	const top = map.height - height;
	const reaching = [
		...map.rows.filter(({ y }) => y + belowLine > top).map(({ to }) => to + map.radius),
		...map.interchanges.filter(({ y1, y2 }) => Math.max(y1, y2) > top).map(({ x }) => x),
	];
	return Math.max(0, ...reaching) <= map.width - width ? 'right' : 'below';
}
