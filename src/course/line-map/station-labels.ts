import { isFree, textBox } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { DrawingSize } from './drawing-size.ts';
import { tenths } from './geometry.ts';
import type { MapText } from './geometry.ts';
import { breakText, textWidth } from './text-width.ts';

/** The widest of the faces that a reader may have, DejaVu Sans, against `textWidth`. */
const airForWideFaces = 1.25;

/**
 * A station's number: above it, or beside its upper or lower half where an upright or a neighbour's
 * number is in the way. It is never left out: when every place is taken it stands above.
 */
export function placeNumber(
	text: string,
	station: { x: number; y: number },
	size: DrawingSize,
	taken: readonly Box[],
): MapText {
	const { fontSize, offset, lineHeight } = size.number;
	const beside = size.radius + 2 + textWidth(text, fontSize) / 2;
	const candidates: MapText[] = [
		[0, offset],
		[beside, offset + 5],
		[-beside, offset + 5],
		[0, offset - lineHeight],
		[0, size.radius + fontSize],
		[beside, size.radius + fontSize],
	].map(([dx = 0, dy = 0]) => ({
		text,
		x: tenths(station.x + dx),
		y: tenths(station.y + dy),
		anchor: 'middle',
	}));
	const [above] = candidates;
	const found = candidates.find((candidate) => isFree(textBox(candidate, fontSize), taken));
	return found ?? above ?? { text, x: station.x, y: station.y, anchor: 'middle' };
}

/**
 * A note's title below its stretch, in one line or two, in the widest part of it that no upright
 * passes; none when it does not fit there. In the middle of that part, but on a line's first stretch
 * from its beginning where a wider face than `textWidth` reckons with would reach out to the left.
 */
export function placeTitle(
	title: string,
	stretch: { from: number; to: number; y: number; first?: boolean },
	size: DrawingSize,
	taken: readonly Box[],
): MapText[] {
	const { fontSize, offset, lineHeight, overhang } = size.title;
	const first = stretch.y + offset;
	const band = {
		x1: stretch.from - (stretch.first ? 0 : overhang),
		x2: stretch.to + overhang,
		y1: first - fontSize,
		y2: first + lineHeight + fontSize / 4,
	};
	const gap = widestGap(band, taken);
	const lines = breakText(title, fontSize, gap.x2 - gap.x1) ?? [];
	const widest = Math.max(0, ...lines.map((text) => textWidth(text, fontSize)));
	const full = stretch.first && widest * airForWideFaces > gap.x2 - gap.x1;
	return lines.map((text, index) => ({
		text,
		x: tenths(full ? gap.x1 : (gap.x1 + gap.x2) / 2),
		y: tenths(first + index * lineHeight),
		anchor: full ? 'start' : 'middle',
	}));
}

/** The widest upright slice of the band that nothing reaches into. */
function widestGap(band: Box, taken: readonly Box[]): { x1: number; x2: number } {
	const obstacles = taken.filter((box) => !isFree(band, [box])).toSorted((a, b) => a.x1 - b.x1);
	let widest = { x1: band.x1, x2: band.x1 };
	let from = band.x1;
	for (const { x1, x2 } of [...obstacles, { x1: band.x2, x2: band.x2 }]) {
		if (x1 - from > widest.x2 - widest.x1) widest = { x1: from, x2: x1 };
		from = Math.max(from, x2);
	}
	return widest;
}
