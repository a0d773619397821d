import type { LineMap } from '../../../course/line-map/geometry.ts';
import type { Difficulty } from '../../../course/types.ts';

/** A sign that the legend of the map explains. */
export type KeyEntry = 'difficulties' | 'unknown' | 'room' | 'wait' | 'interchange';

/** Rows of the legend are 21 px; its head takes two of them. */
const rowHeight = 21;
/** Of the drawn sample and the longest words beside it. */
const keyWidth = 340;
/** The wide drawing is shown from 976 px on, in a window of 64rem. */
const smallestScale = 976 / 1152;

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

/** Whether a legend of so many entries fits a corner that the wide drawing leaves free. */
export function keyFitsInside(
	{ freeCorners }: Pick<LineMap, 'freeCorners'>,
	entries: number,
): boolean {
	return freeCorners.some(
		({ width, height }) =>
			width * smallestScale >= keyWidth && height * smallestScale >= (entries + 2) * rowHeight,
	);
}
