import type { DrawingSize } from './drawing-size.ts';
import { tenths } from './geometry.ts';
import type { ScaleBar } from './geometry.ts';
import { placeStations } from './positions.ts';
import type { Position } from './positions.ts';
import type { TravelPlan } from './travel-plan.ts';

export interface Fit {
	positions: ReadonlyMap<string, Position>;
	/** Units for a minute; null when no note has a time. */
	scale: number | null;
	scaleBar: ScaleBar | null;
	width: number;
}

/** An hour is never drawn shorter than the least distance. */
const minutesOfLeastDistance = 60;
const roundMinutes = [240, 120, 60, 30, 15, 10, 5];

/**
 * The largest scale at which the drawing keeps its width. When even the smallest one is too wide,
 * which takes some forty stations in a row on the wide drawing, the drawing grows instead: stations
 * keep their distance and the page lets it scroll. Without any time the stubs share the width.
 */
export function fitToWidth(plan: TravelPlan, size: DrawingSize, left: number): Fit {
	const room = size.width - size.right;
	const place = (scale: number, stub: number) =>
		placeStations(plan, { left, least: size.least, scale, stub });
	const hasTime = plan.order.length > 0 && [...place(0, size.least).values()].some(isTimed);
	const leastScale = size.least / minutesOfLeastDistance;

	const scale = hasTime
		? largestFitting(leastScale, size.mostScale, (value) => endOf(place(value, size.least)) <= room)
		: null;
	const stub = hasTime
		? size.least
		: largestFitting(size.least, size.longestStub, (value) => endOf(place(0, value)) <= room);
	const positions = place(scale ?? 0, stub);
	return {
		positions,
		scale,
		scaleBar: scale === null ? null : scaleBarFor(scale, size.longestScaleBar),
		width: Math.max(size.width, Math.ceil(endOf(positions) + size.right)),
	};
}

/** To a thousandth, rounded down; `least` when nothing larger fits. */
function largestFitting(least: number, most: number, fits: (value: number) => boolean): number {
	if (fits(most)) return most;
	let [low, high] = [Math.ceil(least * 1000), Math.floor(most * 1000)];
	if (!fits(low / 1000)) return low / 1000;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (fits(middle / 1000)) low = middle;
		else high = middle;
	}
	return low / 1000;
}

function scaleBarFor(scale: number, longest: number): ScaleBar {
	const minutes = roundMinutes.find((value) => value * scale <= longest) ?? 5;
	return { minutes, length: tenths(minutes * scale) };
}

function endOf(positions: ReadonlyMap<string, Position>): number {
	let end = 0;
	for (const { to } of positions.values()) end = Math.max(end, to);
	return end;
}

function isTimed(position: Position): boolean {
	return position.minutes !== null;
}
