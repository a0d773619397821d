import { stateOf, type Place, type StudyRecord } from './record.ts';

/** Where a reader may go on. */
export type GoOn =
	/** Nothing has been read or marked yet: the first note. */
	| { kind: 'begin'; note: string }
	/** Where they left off. */
	| { kind: 'place'; note: string; place: Place }
	/** That is done: the next note that is not, in the order of the course. */
	| { kind: 'next'; note: string }
	/** Every note is done. */
	| { kind: 'finished' };

/**
 * Where to go on: at the place left last, unless its note is done by now or the course has it no
 * more; then at the next note that is not done, from there on and around.
 *
 * @param notes ids of all notes, in course order
 */
export function goOnAt(notes: readonly string[], record: StudyRecord): GoOn {
	const { place } = record;
	const isOpen = (note: string) => stateOf(record, note) !== 'done';
	if (place && notes.includes(place.note) && isOpen(place.note)) {
		return { kind: 'place', note: place.note, place };
	}
	const from = notes.indexOf(place?.note ?? lastMarked(record) ?? '') + 1;
	const note = [...notes.slice(from), ...notes.slice(0, from)].find(isOpen);
	if (note === undefined) return { kind: 'finished' };
	const isNew = !place && Object.keys(record.marks).length === 0;
	return { kind: isNew ? 'begin' : 'next', note };
}

function lastMarked({ marks }: StudyRecord): string | undefined {
	return Object.entries(marks)
		.sort(([, a], [, b]) => (a.at < b.at ? -1 : 1))
		.at(-1)?.[0];
}
