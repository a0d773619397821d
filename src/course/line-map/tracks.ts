import type { TotalTime } from '../note-time.ts';
import type { Module } from '../types.ts';
import type { DrawingSize } from './drawing-size.ts';
import type { Interchange } from './geometry.ts';
import type { LabelText } from './label-text.ts';
import type { Position } from './positions.ts';
import { orderRows } from './row-order.ts';

/** A module's line before its words are placed. */
export interface Track {
	module: Module;
	heading: TrackHeading;
	/** In order along the line; empty while the module is in preparation. */
	positions: readonly Position[];
	/** Its first note waits for one on another line. */
	beginsAtRing: boolean;
	from: number;
	to: number;
	y: number;
}

/** What is said at a line's beginning. */
export interface TrackHeading {
	total: TotalTime;
	text: LabelText;
}

/**
 * Lays the lines out as rows: those with notes in the order of fewest crossings, below them the
 * modules in preparation in course order, each a stub as long as the least distance.
 */
export function layTracks(
	modules: readonly Module[],
	positions: ReadonlyMap<string, Position>,
	headings: ReadonlyMap<string, TrackHeading>,
	left: number,
	size: DrawingSize,
): Track[] {
	const tracks = modules.flatMap((module): Track[] => {
		const heading = headings.get(module.id);
		if (!heading) return [];
		const along = module.notes.flatMap((note) => positions.get(note.id) ?? []);
		const [first] = along;
		return [
			{
				module,
				heading,
				positions: along,
				beginsAtRing: first?.change != null,
				from: first?.from ?? left,
				to: along.at(-1)?.to ?? left + size.least,
				y: 0,
			},
		];
	});
	const lines = tracks.filter((track) => track.positions.length > 0);
	const quiet = tracks.filter((track) => track.positions.length === 0);
	const rows = lines.map(({ heading, positions: along, from, to }) => ({
		from,
		to,
		labelFrom: size.inlineLabel ? from : from - size.labelGap - heading.text.width,
		stations: along.map((position) => position.to),
	}));
	const links = [...positions.values()].flatMap(({ change, from, line }) => {
		const other = change && positions.get(change.id);
		return other ? [{ x: from, from: other.line, to: line }] : [];
	});
	const stacked = orderRows(rows, links)
		.flatMap((index) => lines[index] ?? [])
		.map((track, place) => ({ ...track, y: size.top + place * size.pitch }));
	const below = size.top + stacked.length * size.pitch;
	return [
		...stacked,
		...quiet.map((track, place) => ({ ...track, y: below + place * size.quietPitch })),
	];
}

/** The uprights between laid tracks, from left to right, then from top to bottom. */
export function findInterchanges(tracks: readonly Track[]): Interchange[] {
	const heights = new Map(
		tracks.flatMap(({ positions, y }) => positions.map(({ note }) => [note.id, y] as const)),
	);
	const interchanges = tracks.flatMap(({ positions, y }) =>
		positions.flatMap(({ note, change, from }) => {
			const leaves = change && heights.get(change.id);
			return change && leaves != null
				? [{ from: change, to: note, x: from, y1: leaves, y2: y }]
				: [];
		}),
	);
	return interchanges.sort((a, b) => a.x - b.x || a.y1 - b.y1 || a.y2 - b.y2);
}
