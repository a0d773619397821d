import { noteTime, type TimedNote } from './note-time.ts';

/** The words for a note's minutes; all numbers are minutes. */
export interface TimeWords {
	unknown: string;
	minutes(count: number): string;
	range(least: number, most: number): string;
}

/** A note's minutes in words, as far as anybody has said: `45–60 min`. */
export function minutesText(note: TimedNote, words: TimeWords): string {
	const time = noteTime(note);
	if (time.kind === 'unknown') return words.unknown;
	if ('minutes' in time) return words.minutes(time.minutes);
	return time.least === time.most ? words.minutes(time.least) : words.range(time.least, time.most);
}
