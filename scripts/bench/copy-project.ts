import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a build is made of, the content aside. */
const code = ['astro.config.mjs', 'checks', 'package.json', 'scripts', 'src', 'tsconfig.json'];

/**
 * Copies a checkout's code into a folder, without its content. The packages are linked, each by
 * itself, so that the copy has caches of its own among them.
 *
 * @param checkout a project whose packages are installed
 */
export function copyCode(checkout: string, root: string): void {
	for (const part of code) {
		const from = path.join(checkout, part);
		if (existsSync(from)) cpSync(from, path.join(root, part), { recursive: true });
	}
	linkPackages(checkout, root);
}

/** Gives a project without packages those of a checkout. */
export function linkPackages(checkout: string, root: string): void {
	const packages = path.join(root, 'node_modules');
	mkdirSync(packages, { recursive: true });
	for (const name of readdirSync(path.join(checkout, 'node_modules'))) {
		if (name.startsWith('.')) continue;
		symlinkSync(path.join(checkout, 'node_modules', name), path.join(packages, name), 'junction');
	}
	// What npm has installed, by which a build sees whether it has anything to do.
	const installed = path.join(checkout, 'node_modules', '.package-lock.json');
	if (existsSync(installed)) cpSync(installed, path.join(packages, '.package-lock.json'));
}
