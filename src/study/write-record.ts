import { recordVersion, type StudyRecord } from './record.ts';

/** The record as JSON, in the shape that `parseRecord` reads. */
export function writeRecord({ marks, place }: StudyRecord, more: object = {}, indent = ''): string {
	const progress = Object.fromEntries(Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)));
	return JSON.stringify({ ...more, version: recordVersion, progress, place }, null, indent);
}
