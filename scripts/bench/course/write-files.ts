import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file of a generated course: its path with slashes, and what it holds. */
export type CourseFile = readonly [path: string, content: string | Buffer];

/**
 * Writes files into a folder, with the folders they need.
 *
 * @returns how many
 */
export function writeFiles(folder: string, files: Iterable<CourseFile>): number {
	let count = 0;
	for (const [file, content] of files) {
		const whole = path.join(folder, file);
		mkdirSync(path.dirname(whole), { recursive: true });
		writeFileSync(whole, content);
		count += 1;
	}
	return count;
}
