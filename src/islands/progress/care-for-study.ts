import { mergeRecords } from '../../study/merge-records.ts';
import { emptyRecord } from '../../study/record.ts';
import { writeRecord } from '../../study/write-record.ts';
import { changeStudy, damagedKey, type Kept } from './change-study.ts';
import { readStored, readStudy, session, studyChanged } from './read-study.ts';
import { studyKey } from './study-key.ts';

const probeKey = `${studyKey}:probe`;

/**
 * Erases everything; what a later version stored too, since it is the reader's to erase.
 *
 * @returns the way back, as long as the page lasts
 */
export function eraseStudy(): () => Kept {
	const [{ kind, text }, record] = [readStored(), readStudy()];
	session.withUnkept = undefined;
	try {
		localStorage.removeItem(studyKey);
		localStorage.removeItem(damagedKey);
	} catch {
		// Storage is switched off: nothing was kept.
	}
	dispatchEvent(new Event(studyChanged));
	return () => {
		if (kind === 'newer') localStorage.setItem(studyKey, text);
		return changeStudy((since) => mergeRecords(since, record));
	};
}

/** What was stored and could not be read, as it stood there; '' when there is no such thing. */
export function readDamaged(): string {
	const { kind, text } = readStored();
	if (kind === 'damaged') return text;
	try {
		return localStorage.getItem(damagedKey) ?? '';
	} catch {
		return '';
	}
}

/** Whether a change would outlive the page. Tried with as much as is there already. */
export function willKeep(): Kept {
	const { kind, text } = readStored();
	if (kind === 'newer') return 'newer';
	try {
		localStorage.setItem(probeKey, text || writeRecord(emptyRecord));
		localStorage.removeItem(probeKey);
		return 'kept';
	} catch {
		return 'not-kept';
	}
}
