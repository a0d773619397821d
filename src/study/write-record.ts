import { recordVersion, type StudyRecord } from './record.ts';

/** The record as JSON, in the shape that `parseRecord` reads; notes and questions by name. */
export function writeRecord(
	{ marks, answers, place }: StudyRecord,
	more: object = {},
	indent = '',
): string {
	return JSON.stringify(
		{
			...more,
			version: recordVersion,
			progress: sorted(marks),
			answers: sorted(
				Object.fromEntries(Object.entries(answers).map(([id, given]) => [id, sorted(given)])),
			),
			place,
		},
		null,
		indent,
	);
}

function sorted<T>(items: Readonly<Record<string, T>>): Record<string, T> {
	return Object.fromEntries(Object.entries(items).sort(([a], [b]) => (a < b ? -1 : 1)));
}
