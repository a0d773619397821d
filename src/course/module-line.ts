import { single, singleCompact } from './line-map/drawing-size.ts';
import { fitToWidth } from './line-map/fit.ts';
import type { ModuleLine } from './line-map/geometry.ts';
import { drawStations } from './line-map/stations.ts';
import { planTravel } from './line-map/travel-plan.ts';
import type { Module, Note } from './types.ts';

export interface ModuleLineOptions {
	/** 1152 wide with titles, or 340 for a phone. */
	size: 'wide' | 'compact';
	/** The words for a note's minutes, to stand below its title; '' for none. */
	describeMinutes?: (note: Note) => string;
}

/**
 * The line of one module alone, at the largest scale that fits the width: the rules of `lineMap`
 * without other lines, so without waits and interchanges. Stations carry their codes. A module
 * without notes is a stub with no station.
 */
export function moduleLine(module: Module, options: ModuleLineOptions): ModuleLine {
	const size = options.size === 'wide' ? single : singleCompact;
	const { positions, scale, scaleBar, width } = fitToWidth(planTravel([module]), size, size.left);
	const along = [...positions.values()];
	const y = size.top;
	const to = along.at(-1)?.to ?? size.left + size.least;
	const line = {
		x1: size.left,
		x2: to,
		y1: y - size.radius,
		y2: y + size.radius,
	};
	const words = {
		numberOf: (note: Note) => note.code,
		minutesOf: (note: Note) => options.describeMinutes?.(note) ?? '',
	};
	return {
		width,
		height: size.top + size.bottom,
		radius: size.radius,
		scale,
		scaleBar,
		y,
		from: size.left,
		to,
		terminal: { x: size.left, y1: y - size.terminal, y2: y + size.terminal },
		stations: drawStations(along, y, size, words, [line]),
	};
}
