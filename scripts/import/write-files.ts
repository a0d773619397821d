import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CouldNotRun } from '../../checks/could-not-run.ts';

/**
 * Writes files that are not there yet.
 *
 * @param folder below which they stand; a link on the way is refused, since it may lead out of it.
 * @throws CouldNotRun when one is there, or cannot be written; those before it are there then.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
	requirePlaces(folder, files.keys());
	for (const [file, content] of files) {
		const whole = path.join(folder, file);
		try {
			mkdirSync(path.dirname(whole), { recursive: true });
			writeFileSync(whole, content, { flag: 'wx' });
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? String(error.code) : 'fault';
			throw new CouldNotRun(
				`Unexpected ${code} while writing ${whole}. What comes after it was not written.`,
			);
		}
	}
}

/**
 * @param files below the folder
 * @throws CouldNotRun when one is there, or would come to stand behind a link.
 */
export function requirePlaces(folder: string, files: Iterable<string>): void {
	for (const file of files) {
		refuseLink(path.join(folder, path.dirname(file)));
		requireFree(path.join(folder, file));
	}
}

/** @throws CouldNotRun when there is something of that name. */
export function requireFree(file: string): void {
	if (!existsSync(file)) return;
	throw new CouldNotRun(
		`Unexpected ${file}, expected a name that nothing has yet. Nothing was written.`,
	);
}

function refuseLink(folder: string): void {
	if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
	throw new CouldNotRun(
		`Unexpected ${folder}, a link, expected a folder. Put the folder in its place. Nothing was written.`,
	);
}
