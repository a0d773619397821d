import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyCode } from '../../../scripts/bench/copy-project.ts';

/** A copy of the whole project that a test may spoil. */
export interface ProjectCopy {
	root: string;
	/** Its folder of notes. */
	content: string;
	/** Where a build of it goes. */
	dist: string;
	remove: () => void;
}

const checkout = path.resolve(import.meta.dirname, '../../..');

/**
 * Copies the project into a folder for passing things. The packages are linked, each by itself, so
 * that the copy has caches of its own among them.
 */
export function copyProject(): ProjectCopy {
	const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'course-'));
	copyCode(checkout, root);
	cpSync(path.join(checkout, 'content'), path.join(root, 'content'), { recursive: true });
	return {
		root,
		content: path.join(root, 'content'),
		dist: path.join(root, 'dist'),
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}
