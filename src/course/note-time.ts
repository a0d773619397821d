/** What `Note` says about time; every function here asks for no more. */
export interface TimedNote {
	/** Minutes, one number per learner who reported. */
	timeSpent: readonly number[];
	/** Minutes, as the course itself says. */
	estimate?: number | undefined;
}

/** How long one note takes, as far as anybody has said. All numbers are minutes. */
export type NoteTime =
	| { kind: 'unknown' }
	| { kind: 'estimate'; minutes: number }
	| { kind: 'report'; minutes: number }
	| { kind: 'range'; least: number; most: number }
	| { kind: 'median'; median: number; least: number; most: number; reports: number };

/** How long several notes take together. */
export interface TotalTime {
	/** How many notes were counted, those without a time among them. */
	notes: number;
	/** Minutes: the shortest report of each note, or its estimate where nobody reported. */
	least: number;
	/** Minutes: the longest report of each note, or its estimate where nobody reported. */
	most: number;
	/** Notes with neither report nor estimate; they are in no sum. */
	unknown: number;
	/** Notes that count in the range with the course's estimate alone. */
	estimatedOnly: number;
	/** Reports of all the notes together. */
	reports: number;
	/** Fewest and most reports of one note, among notes that have any; both 0 if none has. */
	reportsPerNote: { least: number; most: number };
	/** Minutes that reports alone give, and of how many notes. */
	reported: { least: number; most: number; notes: number };
	/** Minutes as the course says, and for how many notes it says anything. */
	estimate: { minutes: number; notes: number };
}

/**
 * The time of one note, nothing made up: no report → the course's estimate; none either → unknown;
 * one report → that number; two → the range; three or more → median and range.
 */
export function noteTime(note: TimedNote): NoteTime {
	const reports = note.timeSpent;
	const [first] = reports;
	if (first === undefined) {
		if (note.estimate === undefined) return { kind: 'unknown' };
		return { kind: 'estimate', minutes: note.estimate };
	}
	if (reports.length === 1) return { kind: 'report', minutes: first };
	const least = Math.min(...reports);
	const most = Math.max(...reports);
	if (reports.length === 2) return { kind: 'range', least, most };
	return { kind: 'median', median: medianMinutes(reports), least, most, reports: reports.length };
}

/** Adds notes up as a range that keeps what is unknown apart. */
export function totalTime(notes: readonly TimedNote[]): TotalTime {
	const reported = { least: 0, most: 0, notes: 0 };
	const estimate = { minutes: 0, notes: 0 };
	let [unknown, estimatedOnly, estimatedMinutes, reports] = [0, 0, 0, 0];
	const counts: number[] = [];
	for (const note of notes) {
		if (note.estimate !== undefined) {
			estimate.minutes += note.estimate;
			estimate.notes += 1;
		}
		if (note.timeSpent.length > 0) {
			reported.least += Math.min(...note.timeSpent);
			reported.most += Math.max(...note.timeSpent);
			reported.notes += 1;
			reports += note.timeSpent.length;
			counts.push(note.timeSpent.length);
		} else if (note.estimate !== undefined) {
			estimatedOnly += 1;
			estimatedMinutes += note.estimate;
		} else {
			unknown += 1;
		}
	}
	return {
		notes: notes.length,
		least: reported.least + estimatedMinutes,
		most: reported.most + estimatedMinutes,
		unknown,
		estimatedOnly,
		reports,
		reportsPerNote: {
			least: counts.length > 0 ? Math.min(...counts) : 0,
			most: Math.max(0, ...counts),
		},
		reported,
		estimate,
	};
}

/** Length of a note on the map in minutes: the course's estimate, else the median of the reports. */
export function travelMinutes(note: TimedNote): number | null {
	if (note.estimate !== undefined) return note.estimate;
	return note.timeSpent.length > 0 ? medianMinutes(note.timeSpent) : null;
}

/** Whole minutes; between two middle reports their mean, half a minute rounded up. */
function medianMinutes(reports: readonly number[]): number {
	const sorted = reports.toSorted((a, b) => a - b);
	const middle = sorted.slice(
		Math.floor((sorted.length - 1) / 2),
		Math.floor(sorted.length / 2) + 1,
	);
	return Math.round(middle.reduce((sum, minutes) => sum + minutes, 0) / middle.length);
}
