import { noteTime, travelMinutes } from './note-time.ts';
import type { TimedNote } from './note-time.ts';

/** An axis of minutes from 0. */
export interface MinutesAxis {
	/** Minutes at its end. */
	most: number;
	/** Minutes from one number to the next. */
	step: number;
}

/** A place on the axis, in percent of the drawing's width. */
export interface AxisMark {
	minutes: number;
	x: number;
}

/** What a note's dot plot is drawn of; every x is a percentage of its width. */
export interface MinutesPlot {
	axis: MinutesAxis;
	from: number;
	to: number;
	/** With a number at each. */
	ticks: AxisMark[];
	/** Halfway between two ticks, without numbers. */
	halfTicks: AxisMark[];
	/** The thick part from 0: the note's length on the map. */
	length: AxisMark;
	/** What the course says; `side` is where its word has room. */
	flag: (AxisMark & { side: 'left' | 'right' }) | null;
	/** One a report, oldest first; `level` 0 lies on the axis, 1 above it, and so on. */
	dots: (AxisMark & { level: number })[];
	/** Levels in use; 0 without reports. */
	levels: number;
	/** From the shortest to the longest report, when they differ. */
	range: { from: AxisMark; to: AxisMark } | null;
	/** With three reports or more. */
	median: AxisMark | null;
}

/** A note's minutes on one line of a list; every number but the minutes is a percentage. */
export interface MinuteRule {
	/** The thick part from 0: the note's length on the map. Null: draw a stub, nothing is known. */
	length: AxisMark | null;
	estimate: AxisMark | null;
	/** Each length reported, once, shortest first. */
	reports: AxisMark[];
	/** Of the reports. */
	range: { from: AxisMark; to: AxisMark } | null;
}

const steps = [15, 30, 60, 120, 240, 480];
const mostIntervals = 4;
/** Percent kept free at both ends, for half a dot. */
const inset = 2;
/** Dots nearer than this, in percent, would cover each other: about 10 px on a phone. */
const dotWidth = 3;
/** The word at the flag takes about so much, in percent. */
const flagWord = 22;

/** The shortest axis of at most four steps of 15, 30, 60 … minutes that reaches `minutes`. */
export function minutesAxis(minutes: number): MinutesAxis {
	const step = steps.find((candidate) => minutes <= candidate * mostIntervals) ?? 480;
	return { step, most: Math.max(1, Math.ceil(minutes / step)) * step };
}

/** The axis on which the minute rules of all these notes fit. */
export function sharedAxis(notes: readonly TimedNote[]): MinutesAxis {
	return minutesAxis(Math.max(0, ...notes.map(longest)));
}

/**
 * The dot plot of one note; null when nobody has said anything about its time. A dot stands at its
 * minutes always; where it would cover another it is stacked.
 */
export function minutesPlot(note: TimedNote): MinutesPlot | null {
	const minutes = travelMinutes(note);
	if (minutes === null) return null;
	const axis = minutesAxis(longest(note));
	const mark = (value: number): AxisMark => ({
		minutes: value,
		x: percent(inset + (value / axis.most) * (100 - 2 * inset)),
	});
	const ticks: AxisMark[] = [];
	for (let value = 0; value <= axis.most; value += axis.step) ticks.push(mark(value));
	const dots = stackDots(note.timeSpent.map(mark));
	const time = noteTime(note);
	const flag = note.estimate === undefined ? null : mark(note.estimate);
	return {
		axis,
		from: inset,
		to: 100 - inset,
		ticks,
		halfTicks: ticks.slice(1).map((tick) => mark(tick.minutes - axis.step / 2)),
		length: mark(minutes),
		flag: flag && { ...flag, side: flag.x > flagWord + inset ? 'left' : 'right' },
		dots,
		levels: Math.max(0, ...dots.map((dot) => dot.level + 1)),
		range: rangeOf(note, mark),
		median: time.kind === 'median' ? mark(time.median) : null,
	};
}

/** @param most minutes at the end of the rule; what is longer ends there too */
export function minuteRule(note: TimedNote, most: number): MinuteRule {
	const mark = (value: number): AxisMark => ({
		minutes: value,
		x: percent(Math.min(1, value / most) * 100),
	});
	const minutes = travelMinutes(note);
	return {
		length: minutes === null ? null : mark(minutes),
		estimate: note.estimate === undefined ? null : mark(note.estimate),
		reports: [...new Set(note.timeSpent)].sort((a, b) => a - b).map(mark),
		range: rangeOf(note, mark),
	};
}

function rangeOf(note: TimedNote, mark: (minutes: number) => AxisMark): MinuteRule['range'] {
	const time = noteTime(note);
	if (!('least' in time) || time.least === time.most) return null;
	return { from: mark(time.least), to: mark(time.most) };
}

/** Each dot on the lowest level on which it covers none before it. */
function stackDots(marks: readonly AxisMark[]): MinutesPlot['dots'] {
	const dots: MinutesPlot['dots'] = [];
	for (const mark of marks) {
		const near = dots.filter((dot) => Math.abs(dot.x - mark.x) < dotWidth);
		let level = 0;
		while (near.some((dot) => dot.level === level)) level += 1;
		dots.push({ ...mark, level });
	}
	return dots;
}

function longest(note: TimedNote): number {
	return Math.max(0, note.estimate ?? 0, ...note.timeSpent);
}

function percent(value: number): number {
	return Math.round(value * 100) / 100;
}
