import type { Box } from './line-map/boxes.ts';
import { compact, wide } from './line-map/drawing-size.ts';
import type { DrawingSize } from './line-map/drawing-size.ts';
import { fitToWidth } from './line-map/fit.ts';
import type { Fit } from './line-map/fit.ts';
import { findFreeCorner } from './line-map/free-corner.ts';
import { tenths } from './line-map/geometry.ts';
import type { Interchange, LineMap, MapRow } from './line-map/geometry.ts';
import type { Position } from './line-map/positions.ts';
import { composeLabel, labelBoxes, placeLabel } from './line-map/row-label.ts';
import type { LabelText } from './line-map/row-label.ts';
import { orderRows } from './line-map/row-order.ts';
import { drawStations } from './line-map/stations.ts';
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
 * drawn, so that upright strokes always join what happens at one time. Waiting is drawn as such,
 * an unknown time as a stub of fixed length.
 *
 * True scale and room for a finger: stations of a line keep a least distance (24 wide, 14 compact).
 * The ruled line stays true to the minutes and ends before the station when they are fewer; the
 * rest of the stretch is plain room (`Stretch`). The scale is the largest at which all fits the
 * width; if none does, the drawing grows wider. Every number is finite and rounded to tenths, and
 * equal courses give equal maps.
 */
export function lineMap(course: Pick<Course, 'modules'>, options: LineMapOptions): LineMap {
	const size = options.size === 'wide' ? wide : compact;
	const lines = course.modules.filter((module) => module.notes.length > 0);
	const inPreparation = course.modules.filter((module) => module.notes.length === 0);
	const totals = new Map(course.modules.map((module) => [module.id, totalTime(module.notes)]));
	const totalOf = (module: Module) => totals.get(module.id) ?? totalTime(module.notes);
	const labels = new Map(
		course.modules.map((module) => {
			const words = options.describeTotal?.(module, totalOf(module)) ?? '';
			return [module.id, composeLabel(module, words, size)] as const;
		}),
	);
	const labelOf = (module: Module) => labels.get(module.id) ?? composeLabel(module, '', size);

	const plan = planTravel(lines);
	const fit = fitToWidth(plan, size, leftMargin([...labels.values()], size));
	const left = leftMargin([...labels.values()], size);
	const tracks = lines.map((module, line) => buildTrack(module, line, fit));
	const order = orderTracks(tracks, labelOf, size);

	const yOf = new Map(order.map((line, place) => [line, size.top + place * size.pitch]));
	const interchanges = drawInterchanges(fit, yOf);
	const lastLine = size.top + (order.length - 1) * size.pitch;
	const yOfQuiet = (place: number) =>
		order.length === 0 ? size.top + place * size.quietPitch : lastLine + size.pitch + place * size.quietPitch;

	const rowsToDraw: RowToDraw[] = [
		...order.flatMap((line) => {
			const track = tracks[line];
			return track ? [{ ...track, y: yOf.get(line) ?? size.top }] : [];
		}),
		...inPreparation.map((module, place) => ({
			module,
			positions: [],
			from: left,
			to: left + size.least,
			y: yOfQuiet(place),
		})),
	];
	const height = (rowsToDraw.at(-1)?.y ?? size.top) + size.bottom;

	const taken: Box[] = [
		...interchanges.map(({ x, y1, y2 }) => ({
			x1: x - uprightReach,
			x2: x + uprightReach,
			y1: Math.min(y1, y2),
			y2: Math.max(y1, y2),
		})),
		...rowsToDraw.map(({ from, to, y }) => ({
			x1: from - size.radius,
			x2: to + size.radius,
			y1: y - size.radius,
			y2: y + size.radius,
		})),
	];
	const rows = drawRows(rowsToDraw, { size, width: fit.width, taken, labelOf, totalOf });
	return {
		width: fit.width,
		height,
		radius: size.radius,
		scale: fit.scale,
		scaleBar: fit.scaleBar,
		rows,
		interchanges,
		unreached: [...plan.unreached],
		freeCorner: findFreeCorner(
			height,
			rows.map((row) => row.y - size.pitch / 2),
			taken,
		),
	};
}
