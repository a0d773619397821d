// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, readListing, refusals } from './content-files.mjs';
import { git } from './git.mjs';

/** A pull request that is not taken over, with the reasons, a sentence each. */
export class Refused extends Error {
	/** @param {readonly string[]} reasons */
	constructor(reasons) {
		super(reasons.join('\n'));
		this.reasons = reasons;
	}
}

/**
 * Puts the content/ of a commit in the place of the one in the checkout. The commit is read as data
 * and judged before anything is written: files only, every one of them in content/.
 *
 * @param {string} folder a checkout of the base branch
 * @param {string} commit whose objects are there
 * @returns {number} how many files were written
 * @throws {Refused} when it holds what has no place in content/; then nothing has changed
 */
export function overlayContent(folder, commit) {
	const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', contentFolder];
	const entries = readListing(git(folder, args).toString());
	const reasons = refusals(entries);
	if (reasons.length > 0) throw new Refused(reasons);
	const texts = readObjects(
		folder,
		entries.map(({ object }) => object),
	);
	rmSync(path.join(folder, contentFolder), { recursive: true, force: true });
	for (const [index, entry] of entries.entries()) {
		const file = path.join(folder, entry.path);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, texts[index] ?? '', { flag: 'wx' });
	}
	return entries.length;
}

/**
 * @param {string} folder
 * @param {readonly string[]} objects
 * @returns {Buffer[]} their bytes, in the same order
 */
function readObjects(folder, objects) {
	const answer = git(folder, ['cat-file', '--batch'], objects.map((id) => `${id}\n`).join(''));
	let at = 0;
	return objects.map((id) => {
		const end = answer.indexOf('\n', at);
		const [found, type, size] = answer.toString('latin1', at, end).split(' ');
		if (found !== id || type !== 'blob') throw new Error(`git has no text ${id}`);
		const start = end + 1;
		// A line feed stands after each.
		at = start + Number(size) + 1;
		return answer.subarray(start, at - 1);
	});
}
