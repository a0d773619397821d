import { rmSync } from 'node:fs';

/** Removes a folder with everything in it; that it is not there is no fault. */
export function removeFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}
