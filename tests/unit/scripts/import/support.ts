import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from '../../../../scripts/import/import-source.ts';
import { readImportOptions } from '../../../../scripts/import/options.ts';
import type { CourseFolder } from '../../checks/support/course-folder.ts';
import { runNode, type Ran } from '../../../support/run-node.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Where the sources of these tests stand. */
export const fixtures = path.join(root, 'tests/fixtures/import');

/** Runs `npm run import` in a course's folder. */
export function runImport(course: CourseFolder, ...args: string[]): Promise<Ran> {
	return runNode([path.join(root, 'scripts/import.ts'), '--content', '.', ...args], {
		cwd: course.path,
	});
}

/** Imports into a course without a process of its own; paths are from the course's folder. */
export function importInto(course: CourseFolder, ...args: string[]): Promise<string> {
	const { source, report, ...options } = readImportOptions(args);
	const whole = (file: string) => path.resolve(course.path, file);
	return importSource(
		whole(source ?? ''),
		{ ...options, source, contentDir: course.path, report: report && whole(report) },
		new Date().toISOString().slice(0, 10),
	);
}

/** The text of a file of a course. */
export function textIn(course: CourseFolder, file: string): string {
	return readFileSync(path.join(course.path, file), 'utf8');
}

/** Every file of a folder and below, sorted. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
}
