import { travelMinutes, type TimedNote } from '../../course/note-time.ts';

/** The values of the facet `minutes`: a break, a lesson, an evening, more; and what nobody knows. */
export const minutesRanges = ['0-15', '16-45', '46-90', '91-', 'unknown'] as const;

export type MinutesRange = (typeof minutesRanges)[number];

/** Where a note falls: by its length on the map, so that hit, map and facet agree. */
export function minutesRange(note: TimedNote): MinutesRange {
	const minutes = travelMinutes(note);
	if (minutes === null) return 'unknown';
	if (minutes <= 15) return '0-15';
	if (minutes <= 45) return '16-45';
	return minutes <= 90 ? '46-90' : '91-';
}
