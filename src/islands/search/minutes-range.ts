import { noteTime, type TimedNote } from '../../course/note-time.ts';

/** The values of the facet `minutes`: a break, a lesson, an evening, more; and what nobody knows. */
export const minutesRanges = ['0-15', '16-45', '46-90', '91-', 'unknown'] as const;

export type MinutesRange = (typeof minutesRanges)[number];

/** The last whole minute of each range, in the same order. */
const ends: readonly [MinutesRange, number][] = [
	['0-15', 15],
	['16-45', 45],
	['46-90', 90],
	['91-', Infinity],
];

/** Every range that the minutes which a hit shows reach into: 45–90 are in two. */
export function rangesOf(note: TimedNote): MinutesRange[] {
	const time = noteTime(note);
	if (time.kind === 'unknown') return ['unknown'];
	const [least, most] = 'least' in time ? [time.least, time.most] : [time.minutes, time.minutes];
	return ends.flatMap(([range, end], index) => {
		const before = ends[index - 1]?.[1] ?? -1;
		return least <= end && most > before ? [range] : [];
	});
}
