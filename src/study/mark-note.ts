import type { State, StudyRecord } from './record.ts';

/**
 * The record with one note marked.
 *
 * @param now as `Date.toISOString` writes it. Where the note's last mark is later (a clock was
 *   wrong), the new one counts a thousandth of a second more: what a reader says last holds.
 */
export function markNote(
	record: StudyRecord,
	noteId: string,
	state: State,
	now: string,
): StudyRecord {
	const before = record.marks[noteId]?.at;
	const at =
		before !== undefined && before >= now ? new Date(Date.parse(before) + 1).toISOString() : now;
	return { ...record, marks: { ...record.marks, [noteId]: { state, at } } };
}
