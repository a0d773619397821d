import type { Module, Note } from '../types.ts';
import type { TotalTime } from '../note-time.ts';

/**
 * What the drawings of lines are made of. Numbers are units of the drawing (its `width` × `height`
 * is the viewBox), rounded to tenths; texts are plain, `y` is the baseline. `note` and `module`
 * are the course's own objects.
 */
export interface MapText {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

/**
 * The way to a station. `from`–`ruledTo` is the ruled line: the note's minutes at the drawing's
 * scale or, when `minutes` is null, a stub of fixed length to be dashed. `ruledTo`–`to` is room
 * that stands for no minutes, so that neighbours can be told and touched apart; often there is
 * none and both are equal.
 */
export interface Stretch {
	from: number;
	ruledTo: number;
	to: number;
	minutes: number | null;
}

export interface Station {
	note: Note;
	/** The station stands where its stretch ends. */
	x: number;
	y: number;
	stretch: Stretch;
	/** The line stands still from the station before until a prerequisite is reached. */
	wait: { from: number; to: number } | null;
	/** Where the stretch begins at an interchange that is not in the station before. */
	ring: { x: number; y: number } | null;
	/** The note's number in its module; its code on the line of one module. */
	number: MapText;
	/** One or two lines of title below the stretch; none when it does not fit. */
	title: MapText[];
	/** The words for its minutes, where they were asked for and fit. */
	minutes: MapText | null;
	/** What a finger may touch; never overlaps that of a neighbour on the line. */
	hit: { x: number; y: number; width: number; height: number };
}

/** The stroke across a line's beginning, where nothing has to come before. */
export interface Terminal {
	x: number;
	y1: number;
	y2: number;
}

/** Words at the line's beginning (or wherever there was room for them). */
export interface RowLabel {
	/** One or two lines. */
	name: MapText[];
	/** Up to two lines; none when no words were given. */
	total: MapText[];
	/** True: `total` follows `name` in the same line of text, as a tspan; it has the same x and y. */
	inline: boolean;
}

/** One module. */
export interface MapRow {
	module: Module;
	y: number;
	/** Where the line begins and ends; a short stub when the module is in preparation. */
	from: number;
	to: number;
	/** Null when the line begins at an interchange, which is its first station's ring. */
	terminal: Terminal | null;
	/** In order along the line; empty while the module is in preparation. */
	stations: Station[];
	total: TotalTime;
	label: RowLabel;
}

/** An interchange: the last thing that `to` needs first, on another line. */
export interface Interchange {
	from: Note;
	to: Note;
	x: number;
	/** At the station it leaves. */
	y1: number;
	/** At the line it joins. */
	y2: number;
}

export interface ScaleBar {
	minutes: number;
	length: number;
}

export interface LineMap {
	width: number;
	height: number;
	/** Of stations and rings. */
	radius: number;
	/** Units for a minute; null when no note has a time. */
	scale: number | null;
	/** Null when no note has a time. */
	scaleBar: ScaleBar | null;
	/** From top to bottom; modules in preparation come last. */
	rows: MapRow[];
	/** From left to right. */
	interchanges: Interchange[];
	/** Prerequisites that cannot be reached before their note without turning a line back. */
	unreached: { note: Note; prerequisite: Note }[];
	/**
	 * Empty rectangles in the lower left corner, such as the legend may stand in: from the widest to
	 * the highest, none of them part of another.
	 */
	freeCorners: { width: number; height: number }[];
}

export interface ModuleLine {
	width: number;
	height: number;
	radius: number;
	scale: number | null;
	scaleBar: ScaleBar | null;
	y: number;
	from: number;
	to: number;
	terminal: Terminal;
	stations: Station[];
}

/** Tenths are enough on any screen, and equal data give equal text. */
export function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
