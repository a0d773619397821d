import type { TimedNote } from '../course/note-time.ts';
import { stateOf, type StudyRecord } from './record.ts';

/** How far a reader is with some notes. */
export interface Progress {
	notes: number;
	done: number;
	partly: number;
	/** Minutes of the notes that are done, as far as anybody has told. */
	travelled: MinutesRange;
	/**
	 * Minutes of those that are not. Nobody knows how much of a partly done note is left: it counts
	 * from nothing to its longest time.
	 */
	toGo: MinutesRange;
}

export interface MinutesRange {
	least: number;
	most: number;
	/** Notes without a time, in no sum. */
	unknown: number;
}

/**
 * Adds up what a reader has done of some notes; the minutes of each as in `totalTime`: the shortest
 * to the longest report, or the course's estimate where nobody reported.
 */
export function sumProgress(
	notes: readonly (TimedNote & { id: string })[],
	record: StudyRecord,
): Progress {
	const progress: Progress = {
		notes: notes.length,
		done: 0,
		partly: 0,
		travelled: { least: 0, most: 0, unknown: 0 },
		toGo: { least: 0, most: 0, unknown: 0 },
	};
	for (const { id, timeSpent, estimate } of notes) {
		const state = stateOf(record, id);
		if (state !== 'todo') progress[state] += 1;
		const range = state === 'done' ? progress.travelled : progress.toGo;
		const told = timeSpent.length > 0 || estimate === undefined ? timeSpent : [estimate];
		if (told.length === 0) range.unknown += 1;
		else {
			if (state !== 'partly') range.least += Math.min(...told);
			range.most += Math.max(...told);
		}
	}
	return progress;
}
