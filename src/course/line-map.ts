import type { Box } from './line-map/boxes.ts';
import { compact, wide } from './line-map/drawing-size.ts';
import type { DrawingSize } from './line-map/drawing-size.ts';
import { fitToWidth } from './line-map/fit.ts';
import { findFreeCorners } from './line-map/free-corner.ts';
import type { Interchange, LineMap, MapRow } from './line-map/geometry.ts';
import { composeLabel } from './line-map/label-text.ts';
import { labelBoxes, placeLabel } from './line-map/row-label.ts';
import { drawStations } from './line-map/stations.ts';
import { findInterchanges, layTracks } from './line-map/tracks.ts';
import type { Track, TrackHeading } from './line-map/tracks.ts';
import { planTravel } from './line-map/travel-plan.ts';
import { totalTime } from './note-time.ts';
import type { TotalTime } from './note-time.ts';
import type { Course, Module } from './types.ts';

export interface LineMapOptions {
	/** 1152 wide with titles, or 340 for a phone. */
	size: 'wide' | 'compact';
	/** The words for a module's total, as the interface says them; '' for none. */
	describeTotal?: (module: Module, total: TotalTime) => string;
}

/** Half the width of an interchange's upright, with the air beside it. */
const uprightReach = 5.5;

/**
 * The course as lines: a module each, a station a note, the distance to it its minutes
 * (`travelMinutes`), interchanges its prerequisites. A note begins at the later of "its line has
 * got there" and "its latest prerequisite on another line is reached"; only that interchange is
 * drawn. Waiting is drawn as such, an unknown time as a stub of fixed length.
 *
 * True scale and room for a finger: neighbouring stations keep a least distance (24 wide, 14
 * compact). The ruled line stays true to the minutes and ends before the station when they are
 * fewer; the rest of the stretch is plain room (`Stretch`). The scale is the largest at which all
 * fits the width; if none does, the drawing grows wider. Every number is finite and rounded to
 * tenths, and equal courses give equal maps.
 */
export function lineMap(course: Pick<Course, 'modules'>, options: LineMapOptions): LineMap {
	const size = options.size === 'wide' ? wide : compact;
	const headings = new Map(
		course.modules.map((module) => {
			const total = totalTime(module.notes);
			const text = composeLabel(module, options.describeTotal?.(module, total) ?? '', size);
			return [module.id, { total, text }];
		}),
	);
	const plan = planTravel(course.modules.filter((module) => module.notes.length > 0));
	const left = leftMargin([...headings.values()], size);
	const fit = fitToWidth(plan, size, left);
	const tracks = layTracks(course.modules, fit.positions, headings, left, size);
	const interchanges = findInterchanges(tracks);
	const taken = boxesOf(tracks, interchanges, size);
	const rows = drawRows(tracks, { size, width: fit.width, taken });
	const height = (tracks.at(-1)?.y ?? 0) + size.bottom;
	return {
		width: fit.width,
		height,
		radius: size.radius,
		scale: fit.scale,
		scaleBar: fit.scaleBar,
		rows,
		interchanges,
		unreached: [...plan.unreached],
		freeCorners: findFreeCorners(height, fit.width, taken),
	};
}

/** Wide enough for every label, as any line may begin at the margin; none where labels move. */
function leftMargin(headings: readonly TrackHeading[], size: DrawingSize): number {
	if (size.inlineLabel) return size.left;
	const widest = Math.max(0, ...headings.map(({ text }) => text.width));
	return Math.max(size.left, Math.ceil(widest + size.labelGap + size.radius));
}

function boxesOf(
	tracks: readonly Track[],
	interchanges: readonly Interchange[],
	{ radius }: DrawingSize,
): Box[] {
	return [
		...interchanges.map(({ x, y1, y2 }) => ({
			x1: x - uprightReach,
			x2: x + uprightReach,
			y1: Math.min(y1, y2),
			y2: Math.max(y1, y2),
		})),
		...tracks.map(({ from, to, y }) => ({
			x1: from - radius,
			x2: to + radius,
			y1: y - radius,
			y2: y + radius,
		})),
	];
}

/** Labels first, then numbers and titles, each keeping off what is `taken`, and added to it. */
function drawRows(
	tracks: readonly Track[],
	{ size, width, taken }: { size: DrawingSize; width: number; taken: Box[] },
): MapRow[] {
	const labelled = tracks.map((track) => {
		const label = placeLabel(track, size, width, taken);
		taken.push(...labelBoxes(label, track.heading.text, size));
		return { track, label };
	});
	const words = { numberOf: numberOfOrder, minutesOf: () => '' };
	return labelled.map(
		({ track: { module, heading, positions, beginsAtRing, from, to, y }, label }) => ({
			module,
			y,
			from,
			to,
			terminal: beginsAtRing ? null : { x: from, y1: y - size.terminal, y2: y + size.terminal },
			stations: drawStations(positions, y, size, words, taken),
			total: heading.total,
			label,
		}),
	);
}

function numberOfOrder(note: { order: number }): string {
	return String(note.order);
}
