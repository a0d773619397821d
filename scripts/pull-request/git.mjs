// @ts-check
import { execFileSync } from 'node:child_process';

/** Bytes that a command may print: all the text and pictures of a course. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Runs git in a folder.
 *
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {string} [input] for its standard input
 * @returns {Buffer} what it printed
 * @throws when it fails, with what it said
 */
export function git(folder, args, input = '') {
	return execFileSync('git', args, {
		cwd: folder,
		input,
		maxBuffer: mostBytes,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
}

/**
 * Fetches the commit that GitHub made by merging a pull request into its base, and both parents, as
 * objects: no file of it is written into the folder.
 *
 * @param {string} folder a checkout of the base branch
 * @param {string} commit the merge: GITHUB_SHA in a workflow on `pull_request`
 * @throws when it is no merge of two
 */
export function fetchMerge(folder, commit) {
	if (!/^[\da-f]{40,64}$/.test(commit)) throw new Error(`Unexpected ${commit}, expected a commit.`);
	git(folder, [
		'fetch',
		'--quiet',
		'--no-tags',
		'--no-recurse-submodules',
		'--depth=2',
		'origin',
		commit,
	]);
	const parents = git(folder, ['show', '--no-patch', '--format=%P', commit]).toString().trim();
	if (parents.split(' ').length !== 2) {
		throw new Error(`Unexpected commit ${commit}, expected the merge of a pull request.`);
	}
}

/**
 * The files that a merge changes on its first parent, as paths; both names of one that moved.
 *
 * @param {string} folder where {@link fetchMerge} has been
 * @param {string} commit
 * @returns {string[]}
 */
export function changedFiles(folder, commit) {
	const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', `${commit}^1`, commit];
	return git(folder, args).toString().split('\0').filter(Boolean);
}
