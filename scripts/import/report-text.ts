import { printable } from '../../checks/reporters/printable.ts';
import type { Duration } from './duration.ts';
import { sayDuration } from './duration.ts';

/** Something told of a line of a source, with the line's own words where they are told. */
export interface Told {
	file: string;
	line: number;
	what: string;
	quote?: string;
}

export interface Report {
	/** What was read. */
	sources: readonly { file: string; lines: number }[];
	dryRun: boolean;
	contentDir: string;
	notes: readonly {
		path: string;
		title: string;
		/** The first words of its text. */
		begin: string;
		file: string;
		line: number;
		time?: Duration;
	}[];
	/** Other files that go with them. */
	others: readonly string[];
	/** What has another form now, or wants to be looked at. */
	remarks: readonly Told[];
	/** What stands in no note. */
	left: readonly Told[];
	/** What is said there in other words. */
	changed: readonly Told[];
	findings: readonly {
		path: string;
		line: number;
		id: string;
		severity: string;
		message: string;
		fix: string;
	}[];
	unchecked: readonly { path: string; line: number; why: string }[];
	mended: readonly { path: string; line: number; why: string }[];
	/** Places that wait to be filled in. */
	places: number;
}

/** The report as lines for a terminal. */
export function reportText(report: Report): string {
	const { contentDir, dryRun, notes, others, remarks, left, changed, findings, unchecked, mended } =
		report;
	const lines = report.sources.reduce((sum, source) => sum + source.lines, 0);
	const from =
		report.sources.length === 1 ? report.sources[0]?.file : `${report.sources.length} files`;
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const blocks = [
		[`Read ${count(lines, 'line')} of ${from ?? ''}: ${count(notes.length, 'note')}.`],
		section(dryRun ? 'Would be written' : 'Written', [
			...notes.map(
				({ path, title, begin, file, line, time }) =>
					`${contentDir}/${path}  ${title === '' ? `(no name: ${begin}…)` : title}${time ? `, ${sayDuration(time)}` : ''}  from ${file}:${line}`,
			),
			...others.map((path) => `${contentDir}/${path}`),
		]),
		section('In no note', left.map(tell)),
		section('Said in other words, or not all of it', changed.map(tell)),
		section('To look at', remarks.map(tell)),
		section(
			'Blocks of code that the check refuses; each says that nobody has checked it yet (illustrative)',
			unchecked.map(({ path, line, why }) => `${contentDir}/${path}:${line}  ${why}`),
		),
		section(
			'Characters that were mended',
			mended.map(({ path, line, why }) => `${contentDir}/${path}:${line}  ${why}`),
		),
		section(
			'What the check says',
			findings.map(
				({ path, line, id, message, fix }) =>
					`${contentDir}/${path}:${line}  ${id}  ${message} ${fix}`,
			),
		),
		['', 'Every line of the source is in a note or in this report.', ...next(report, errors)],
	];
	return blocks.flat().map(printable).join('\n');
}

function next({ dryRun, places, contentDir }: Report, errors: number): string[] {
	if (dryRun) return ['Nothing was written. Leave --dry-run out to write it.'];
	const check = `npm run check${contentDir === 'content' ? '' : ` -- --content ${contentDir}`}`;
	const left =
		errors > 0
			? `${check} names ${count(errors, 'error')} to mend and ${count(places, 'place')} to fill in.`
			: `${check} finds no error, and names ${count(places, 'place')} to fill in: what the source does not say, such as summaries.`;
	return [`Next: ${left}`, 'CONTRIBUTING.md tells what a note has that practice notes often lack.'];
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function tell({ file, line, what, quote }: Told): string {
	return `${file}:${line}  ${what}${quote === undefined ? '' : `: ${quote.trim()}`}`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
