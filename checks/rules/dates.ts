import { day, httpsAddress } from '../../src/schema/shared.ts';
import type { NoteFile } from '../content.ts';
import { errorAt, fileStart, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** No date lies ahead, and what has changed says when, from where, and what. */
export const dates: Rule = {
	ids: ['changed-date', 'changed-empty', 'changed-source', 'date-future'],
	check: ({ notes, today }) => {
		const latest = dayAfter(today);
		return notes.flatMap((note) => [
			...frontmatterDates(note, latest),
			...changedDates(note, latest),
			...changedElse(note),
		]);
	},
};

/** The farthest zone is 14 hours ahead of UTC: somebody's today may be UTC's tomorrow. */
function dayAfter(today: string): string {
	const date = new Date(`${today}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

function frontmatterDates({ path, data, locate }: NoteFile, latest: string): PlacedFault[] {
	if (!data) return [];
	const since = data.source && 'since' in data.source ? data.source.since : undefined;
	const places: [string | undefined, (string | number)[]][] = [
		[data.updated, ['updated']],
		[since, ['source', 'since']],
		...(data.changes ?? []).map(({ date }, index): [string, (string | number)[]] => [
			date,
			['changes', index, 'date'],
		]),
	];
	return places
		.filter(([date]) => date !== undefined && date > latest)
		.map(([date = '', key]) => future(path, locate?.(key) ?? fileStart, date, latest));
}

function changedDates({ path, facts }: NoteFile, latest: string): PlacedFault[] {
	return (facts?.changes ?? []).flatMap((change) => {
		// The safe lane tells when it is missing.
		if (change.date === '') return [];
		if (!isDate(change.date)) {
			const fault = errorAt(path, change, {
				id: 'changed-date',
				message: `Unexpected date ${change.date} of <Changed>, expected YYYY-MM-DD, YYYY-MM or YYYY.`,
				fix: 'Write the day, such as 2026-03-01; the month or year alone if no more is known.',
			});
			return [fault];
		}
		const ahead = change.date > latest.slice(0, change.date.length);
		return ahead ? [future(path, change, change.date, latest)] : [];
	});
}

function changedElse({ path, facts }: NoteFile): PlacedFault[] {
	return (facts?.changes ?? []).flatMap((change) => {
		const faults: PlacedFault[] = [];
		if (change.source !== '' && !httpsAddress.safeParse(change.source).success) {
			faults.push(
				errorAt(path, change, {
					id: 'changed-source',
					message: `Unexpected source ${change.source} of <Changed>, expected an address that begins with https://.`,
					fix: 'Name the page that says so, by its whole address.',
				}),
			);
		}
		if (!change.explained) {
			faults.push(
				errorAt(path, change, {
					id: 'changed-empty',
					message:
						'Unexpected <Changed> that says nothing, expected then="…" and now="…", or text within.',
					fix: 'Say what was and what is.',
				}),
			);
		}
		return faults;
	});
}

function isDate(date: string): boolean {
	const full = `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
	return day.safeParse(full).success;
}

function future(
	path: string,
	place: { line: number; column: number },
	date: string,
	latest: string,
): PlacedFault {
	return errorAt(path, place, {
		id: 'date-future',
		message: `Unexpected date ${date} in the future, expected ${latest} at the latest.`,
		fix: 'Write the day on which it happened.',
	});
}
