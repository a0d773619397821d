import { parseRecord } from '../../study/parse-record.ts';
import { emptyRecord, type StudyRecord } from '../../study/record.ts';
import { studyKey } from './study-key.ts';

/** Told to the page after every change. */
export const studyChanged = 'study-changed';

/** What is stored, and how it can be read. */
export interface Stored {
	kind: 'record' | 'newer' | 'damaged';
	/** Empty unless it is a record. */
	record: StudyRecord;
	/** As it stands there; '' where there is nothing. */
	text: string;
}

/** What could not be stored, put together with what is; it lasts as long as the page. */
export const session: { withUnkept?: ((record: StudyRecord) => StudyRecord) | undefined } = {};

/** What the reader has done, as the browser has it at this moment: another tab may have changed it. */
export function readStudy(): StudyRecord {
	const { record } = readStored();
	return session.withUnkept?.(record) ?? record;
}

/** What is stored at this moment; nothing where storage is switched off. */
export function readStored(): Stored {
	let text = '';
	try {
		text = localStorage.getItem(studyKey) ?? '';
	} catch {
		// Read as nothing.
	}
	const read = text ? parseRecord(text) : { kind: 'record' as const, record: emptyRecord };
	return { kind: read.kind, record: read.kind === 'record' ? read.record : emptyRecord, text };
}

/** Calls back at once and after every change, here or in another tab, until the signal says stop. */
export function followStudy(show: (record: StudyRecord) => void, signal: AbortSignal): void {
	const refresh = () => show(readStudy());
	addEventListener(studyChanged, refresh, { signal });
	// A page that is gone back to has missed what other pages did meanwhile.
	addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
	addEventListener(
		'storage',
		// A key of null: everything was erased.
		({ key }) => (key === studyKey || key === null) && refresh(),
		{ signal },
	);
	refresh();
}
