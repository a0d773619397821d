import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

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
const parts = [
	'astro.config.mjs',
	'checks',
	'content',
	'package.json',
	'scripts',
	'src',
	'tsconfig.json',
];

/**
 * Copies the project into a folder for passing things. The packages are linked, each by itself, so
 * that the copy has caches of its own among them.
 */
export function copyProject(): ProjectCopy {
	const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'course-'));
	for (const part of parts) {
		cpSync(path.join(checkout, part), path.join(root, part), { recursive: true });
	}
	linkPackages(root);
	return {
		root,
		content: path.join(root, 'content'),
		dist: path.join(root, 'dist'),
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}

/** Gives a project without packages those of this one. */
export function linkPackages(root: string): void {
	const packages = path.join(root, 'node_modules');
	mkdirSync(packages);
	for (const name of readdirSync(path.join(checkout, 'node_modules'))) {
		if (name.startsWith('.')) continue;
		symlinkSync(path.join(checkout, 'node_modules', name), path.join(packages, name), 'junction');
	}
}
