import type { TimedNote } from './note-time.ts';
import type { Difficulty } from './types.ts';

/** Notes that take about as long. */
export interface TimeGroup<T> {
	/** Minutes: none of its notes takes longer. Undefined where nobody knows. */
	most: number | undefined;
	/** Easiest first, then by the longest time, then in course order. */
	notes: readonly T[];
}

/** Minutes that people have at hand. What takes longer stands in steps of two hours. */
const ends = [15, 30, 45, 60, 90, 120];

/**
 * Sorts notes by time: groups from the shortest on, those without a time last. What counts is the
 * longest report, or the course's estimate where nobody reported.
 *
 * @param notes in course order
 */
export function timeGroups<T extends TimedNote & { difficulty: Pick<Difficulty, 'level'> }>(
	notes: readonly T[],
): TimeGroup<T>[] {
	const byTime = notes.toSorted(
		(a, b) => a.difficulty.level - b.difficulty.level || compare(longest(a), longest(b)),
	);
	return [...Map.groupBy(byTime, (note) => endOf(longest(note)))]
		.sort(([a], [b]) => a - b)
		.map(([most, notes]) => ({ most: most === Infinity ? undefined : most, notes }));
}

function endOf(minutes: number): number {
	return ends.find((end) => minutes <= end) ?? Math.ceil(minutes / 120) * 120;
}

function longest({ timeSpent, estimate = Infinity }: TimedNote): number {
	return timeSpent.length > 0 ? Math.max(...timeSpent) : estimate;
}

/** Not by their difference: none is known of two without a time. */
function compare(a: number, b: number): number {
	return a < b ? -1 : Number(a > b);
}
