import { mergeRecords } from '../../study/merge-records.ts';
import type { StudyRecord } from '../../study/record.ts';
import { writeRecord } from '../../study/write-record.ts';
import { readStored, readStudy, session, studyChanged } from './read-study.ts';
import { studyKey } from './study-key.ts';

/** Where what cannot be read is put aside before it is written over. */
export const damagedKey = `${studyKey}:damaged`;

/** Whether what changed outlives the page: else storage is off or full, or a later version's. */
export type Kept = 'kept' | 'not-kept' | 'newer';

/** Changes what is stored, and tells everything on the page and in other tabs that shows it. */
export function changeStudy(change: (record: StudyRecord) => StudyRecord): Kept {
	const { kind, text } = readStored();
	const record = change(readStudy());
	let kept: Kept = kind === 'newer' ? 'newer' : 'kept';
	try {
		if (kind === 'damaged') localStorage.setItem(damagedKey, text);
		if (kept === 'kept') localStorage.setItem(studyKey, writeRecord(record));
	} catch {
		kept = 'not-kept';
	}
	session.withUnkept = kept === 'kept' ? undefined : (other) => mergeRecords(other, record);
	dispatchEvent(new Event(studyChanged));
	return kept;
}
