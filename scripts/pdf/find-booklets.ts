import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { suggest } from '../../checks/suggest.ts';
import { nearest } from '../../src/schema/nearest.ts';

/** A booklet of the finished site. */
export interface BookletPage {
	/** That of its module, or `booklet` for that of the whole course. */
	name: string;
	/** Within the site, without a slash at its front: `docker/booklet/`. */
	address: string;
}

/**
 * The booklets of a finished site, modules by name and the whole course last.
 *
 * @param site the folder that it was built to
 * @param names of those that are wanted; none means all
 * @throws CouldNotRun when there is no site, no booklet in it, or none of a name that is wanted
 */
export function findBooklets(site: string, names: readonly string[]): BookletPage[] {
	if (!existsSync(path.join(site, 'index.html'))) {
		throw new CouldNotRun(
			`Unexpected absence of a finished site in ${site}. Make it: npm run build.`,
		);
	}
	const all = [
		...globSync('*/booklet/index.html', { cwd: site })
			.map((file) => file.split(path.sep)[0] ?? '')
			.sort()
			.map((module) => ({ name: module, address: `${module}/booklet/` })),
		...globSync('booklet/index.html', { cwd: site }).map(() => ({
			name: 'booklet',
			address: 'booklet/',
		})),
	];
	if (all.length === 0) {
		throw new CouldNotRun(
			`Unexpected site without booklets in ${site}, expected one for each module that has notes. Build it again: npm run build.`,
		);
	}
	const known = all.map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) {
		throw new CouldNotRun(
			`Unexpected booklet ${unknown}, expected one of ${known.join(', ')}.${suggest(nearest(unknown, known))}`,
		);
	}
	return all.filter(({ name }) => names.length === 0 || names.includes(name));
}
