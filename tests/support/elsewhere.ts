import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const laterClock = pathToFileURL(path.join(import.meta.dirname, 'later-clock.mjs')).href;

/** Two machines far from each other, as the environments of the same program. */
export const here = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } as const;
/** Fourteen hours east of UTC, with a language that has letters of its own for i, 400 days later. */
export const elsewhere = {
	TZ: 'Pacific/Kiritimati',
	LANG: 'tr_TR.UTF-8',
	LC_ALL: 'tr_TR.UTF-8',
	NODE_OPTIONS: `--import ${laterClock}`,
} as const;

/** Every file below a folder, by its path with slashes, as the SHA-256 of its bytes. */
export function hashesOf(folder: string): ReadonlyMap<string, string> {
	const files = globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
	return new Map(
		files.sort().map((file) => {
			const hash = createHash('sha256').update(readFileSync(path.join(folder, file)));
			return [file.split(path.sep).join('/'), hash.digest('hex')];
		}),
	);
}
