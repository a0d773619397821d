import { mergeRecords } from './merge-records.ts';
import { parseRecord, type Damage } from './parse-record.ts';
import { stateOf, type State, type StudyRecord } from './record.ts';
import { writeRecord } from './write-record.ts';

/** What a file of a record says it is. docs/study-file.md describes it. */
const format = 'study-record';
/**
 * Characters: what a browser keeps for a site. A thousand questions, each answered twenty times, take
 * a quarter of it.
 */
const longest = 5_000_000;

export type ReadFile =
	| { kind: 'record'; record: StudyRecord; damages: Damage[] }
	/** Nothing of it can be taken over; the reason. */
	| { kind: 'not-json' | 'other-file' | 'newer' | 'damaged' | 'too-long' };

/** What taking a file over would do. */
export interface ImportPreview {
	/** What the record would be. */
	merged: StudyRecord;
	/** Notes whose state would be another. */
	changes: { note: string; from: State; to: State; at: string }[];
	/** Notes of the file that say the same as here. */
	same: number;
	/** Notes of which the mark here is later, and stays. */
	older: number;
	/** Answers of the file that are not here. */
	answers: number;
	/** The place to go on at would be the file's. */
	movesPlace: boolean;
}

/**
 * A record as the text of a file.
 *
 * @param now as `Date.toISOString` writes it
 */
export function writeStudyFile(record: StudyRecord, now: string): string {
	return `${writeRecord(record, { format, saved: now }, '\t')}\n`;
}

/**
 * Reads such a file. What is damaged in it is left out and told, item by item; a file that is none
 * or of a later version is refused.
 *
 * @param now times of marks and place after it are taken for it: they would outlive all that the
 *   reader says later. Answers outlive nothing, and keep theirs
 */
export function readStudyFile(text: string, now: string): ReadFile {
	if (text.length > longest) return { kind: 'too-long' };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { kind: 'not-json' };
	}
	if (!(data instanceof Object && 'format' in data && data.format === format)) {
		return { kind: 'other-file' };
	}
	const read = parseRecord(text);
	if (read.kind !== 'record') return read;
	const past = <T extends { at: string }>(item: T): T =>
		item.at > now ? { ...item, at: now } : item;
	const { marks, answers, place } = read.record;
	return {
		...read,
		record: {
			marks: Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, past(mark)])),
			answers,
			...(place && { place: past(place) }),
		},
	};
}

/** What taking over a file's record would change in the reader's own. */
export function previewImport(own: StudyRecord, file: StudyRecord): ImportPreview {
	const merged = mergeRecords(own, file);
	const all = Object.entries(file.marks).map(([note, { at }]) => ({
		note,
		from: stateOf(own, note),
		to: stateOf(merged, note),
		at,
		said: stateOf(file, note),
	}));
	return {
		merged,
		changes: all
			.filter(({ from, to }) => from !== to)
			.map(({ note, from, to, at }) => ({ note, from, to, at })),
		same: all.filter(({ from, said }) => from === said).length,
		older: all.filter(({ from, to, said }) => from === to && said !== to).length,
		answers: countAnswers(merged) - countAnswers(own),
		movesPlace: merged.place !== own.place && merged.place?.at !== own.place?.at,
	};
}

/** All answers of a record, to whatever question. */
export function countAnswers({ answers }: StudyRecord): number {
	return Object.values(answers).reduce((sum, given) => sum + Object.keys(given).length, 0);
}
