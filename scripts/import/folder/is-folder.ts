import { statSync } from 'node:fs';

/** Whether there is a folder of that name, or a link to one. */
export function isFolderNow(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
