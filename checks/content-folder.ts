import { stat } from 'node:fs/promises';
import { CouldNotRun } from './could-not-run.ts';

/** Whether a path is a folder, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found?.isDirectory() ?? false;
}

/** @throws CouldNotRun when there is no folder of that name. */
export async function requireFolder(path: string): Promise<void> {
	if (await isFolder(path)) return;
	throw new CouldNotRun(
		`Unexpected ${path}, expected a folder with a course. Name one with --content DIR.`,
	);
}
