import { randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { processWide } from '../../process-wide.ts';
import { contentFolder } from '../content-folder.ts';
import { hashCode, hashInputs, isUnread, packages } from './hash-files.ts';

/**
 * A build reads its files one after the other. What is written meanwhile may be in it, and may be
 * gone when it ends: so whoever keeps what a build made asks whether its files were let alone.
 */
export interface SeenInputs {
	/** As `hashInputs` gives it. */
	inputs: string;
	/** As `hashCode` gives it. */
	code: string;
	/** Whether none of the files was written, added or removed since, not even to change it back. */
	areUntouched: () => boolean;
	/** The same for all but the content, from when the process was started and loaded its code. */
	isCodeUntouched: () => boolean;
}

const seen = processWide('seen-inputs', () => new Map<string, SeenInputs>());

/**
 * Sees all that a build reads, as it begins.
 *
 * @param root of the project
 * @param begun when the first code was loaded, in milliseconds since 1970
 */
export async function seeInputs(
	root: string,
	environment: NodeJS.ProcessEnv,
	begun = performance.timeOrigin,
): Promise<SeenInputs> {
	// Before anything is read.
	const content = readTimes(root, isContent);
	const { times, latest } = readTimes(root, isCode);
	const isCodeUntouched = () => latest <= begun && readTimes(root, isCode).times === times;
	const found: SeenInputs = {
		inputs: await hashInputs(root, environment),
		code: await hashCode(root, environment),
		isCodeUntouched,
		areUntouched: () => isCodeUntouched() && readTimes(root, isContent).times === content.times,
	};
	seen.set(resolve(root), found);
	return found;
}

/** What this process saw of a project when it began, if it did. */
export function inputsSeen(root: string): SeenInputs | undefined {
	return seen.get(resolve(root));
}

/**
 * When everything was written that is read, and when the last of it was. Of 2,200 files this takes
 * a tenth of the time that their hash takes, and it sees what was changed back.
 *
 * @param isRead whether something at the root is
 */
function readTimes(
	root: string,
	isRead: (entry: Dirent) => boolean,
): { times: string; latest: number } {
	const times: string[] = [];
	let latest = 0;
	const add = (path: string): void => {
		try {
			const found = lstatSync(join(root, path), { bigint: true });
			// Nobody can set `ctime` to what it was. Some systems have none: there it is `mtime`, or 0.
			times.push([path, found.size, found.mtimeNs, found.ctimeNs, found.ino].join(' '));
			latest = Math.max(latest, Number(found.ctimeMs));
			if (!found.isDirectory()) return;
			for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
		} catch {
			// It went meanwhile, or cannot be read: then it is never the same.
			times.push(randomUUID());
		}
	};
	// Not the root itself, in which a build makes `dist/`.
	const top = readdirSync(root, { withFileTypes: true }).filter(isRead);
	for (const { name } of top) add(name);
	if (isRead === isCode) add(packages);
	return { times: times.join('\n'), latest };
}

function isContent(entry: Dirent): boolean {
	return entry.name === contentFolder;
}

function isCode(entry: Dirent): boolean {
	return !isContent(entry) && !isUnread(entry);
}
