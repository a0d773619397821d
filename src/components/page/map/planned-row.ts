import type { LineMap, MapRow } from '../../../course/line-map/geometry.ts';
import { shortenText, textWidth } from '../../../course/line-map/text-width.ts';

/** The size of small text in the wide drawing. */
const fontSize = 13;

/** What the wide drawing shows of a module in preparation, besides its name. */
export interface PlannedRow {
	/** Where its open line ends. */
	to: number;
	/** The module's summary, as much of it as fits, and where it begins and ends. */
	summary: string;
	from: number;
	end: number;
}

/** The row of a module in preparation: an open line of a fixed length, and what it will teach. */
export function plannedRow(
	{ from, module }: Pick<MapRow, 'from' | 'module'>,
	map: Pick<LineMap, 'width'>,
): PlannedRow {
	const to = from + 96;
	const start = to + 14;
	const summary = shortenText(module.summary, fontSize, map.width - start);
	return { to, summary, from: start, end: start + textWidth(summary, fontSize) };
}
