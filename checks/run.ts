import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { readContentFiles } from './content-source.ts';
import { readContent } from './content.ts';
import { helpFor, type Finding } from './finding.ts';
import { errorAt, fileStart, type PlacedFault, type Rule } from './rule.ts';
import { rules } from './rules.ts';

export interface CheckOptions {
	/** The content folder, absolute or from the current one. */
	contentDir: string;
	/** Report on these files only; paths absolute or from the current folder. */
	only?: readonly string[];
	/** YYYY-MM-DD in UTC; nothing may be dated more than a day later. */
	today: string;
}

export interface CheckResult {
	/** Sorted by file, line and column. */
	findings: Finding[];
	/** How many notes were read. */
	notes: number;
	/** How many files were read. */
	files: number;
}

/** Checks a content folder: reads every file once, holds all rules against them. */
export async function runCheck({ contentDir, only, today }: CheckOptions): Promise<CheckResult> {
	if (!(await isFolder(contentDir))) {
		const finding = placed(contentDir)(folderMissing(contentDir));
		return { findings: [finding], notes: 0, files: 0 };
	}
	const files = await readContentFiles(contentDir);
	const content = await readContent(files, today);
	const faults: PlacedFault[] = [];
	for (const rule of rules) faults.push(...ensureKnown(rule, await rule.check(content)));

	const wanted = only && new Set(only.map((file) => resolve(file)));
	const findings = faults
		.filter(({ path }) => !wanted || wanted.has(resolve(contentDir, path)))
		.map(placed(contentDir))
		.sort(byPlace);
	return { findings, notes: content.notes.length, files: files.length };
}

/** Whether a path is a folder, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found?.isDirectory() ?? false;
}

/** A content path as the author sees it: from the current folder. */
export function shownPath(contentDir: string, path: string): string {
	return relative(process.cwd(), join(contentDir, path)).split(sep).join('/');
}

function folderMissing(contentDir: string): PlacedFault {
	return errorAt('', fileStart, {
		id: 'content-missing',
		message: `Unexpected absence of the folder ${contentDir}, expected the course's content.`,
		fix: 'Make the folder, or name another with --content.',
	});
}

function placed(contentDir: string): (fault: PlacedFault) => Finding {
	return ({ path, ...fault }) => ({
		...fault,
		file: shownPath(contentDir, path),
		help: helpFor(fault.id),
	});
}

function ensureKnown(rule: Rule, faults: PlacedFault[]): PlacedFault[] {
	const stranger = faults.find(({ id }) => !rule.ids.includes(id));
	if (stranger) throw new Error(`a rule gives ${stranger.id}, which is not among its ids`);
	return faults;
}

function byPlace(a: Finding, b: Finding): number {
	return (
		compare(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compare(a.id, b.id) ||
		compare(a.message, b.message)
	);
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
