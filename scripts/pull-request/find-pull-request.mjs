// @ts-check
import { listAll } from '../github/api.mjs';
import { outsideContent } from './content-files.mjs';

/**
 * @typedef {object} Run what GitHub says of the run of the check that has ended (`workflow_run`)
 * @property {string} path of its workflow
 * @property {string} head_sha
 * @property {string | null} head_branch
 * @property {{ owner: { login: string } } | null} head_repository
 */

/**
 * @typedef {object} Found
 * @property {number} number
 * @property {string} commit the newest of the pull request, and the one that was checked
 * @property {readonly string[]} outside what it changes outside content/
 */

/**
 * @typedef {object} PullRequest
 * @property {number} number
 * @property {string} state
 * @property {{ sha: string }} head
 * @property {{ ref: string }} base
 * @property {number} [changed_files]
 */

/**
 * The pull request that a run of the check was about. Everything is asked of GitHub: what the run
 * itself hands on could say anything.
 *
 * @param {Run} run
 * @param {object} options
 * @param {string} options.workflow path of the check's workflow
 * @param {string} options.branch the one that pull requests are merged into
 * @param {import('../github/api.mjs').Request} options.request
 * @returns {Promise<Found | string>} a sentence when there is none, or a newer commit
 */
export async function findPullRequest(run, { workflow, branch, request }) {
	// A pull request may bring a workflow with the check's name.
	if (run.path !== workflow) return `The run was not one of ${workflow}.`;
	if (!run.head_repository || !run.head_branch) return 'The fork is gone.';
	const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
	const open = await listAll(request, `pulls?state=open&head=${head}`);
	const pullRequest = /** @type {PullRequest[]} */ (open).find(
		(one) => one.head.sha === run.head_sha && one.base.ref === branch,
	);
	if (!pullRequest) return 'No open pull request ends with the commit that was checked.';

	const { number } = pullRequest;
	const files = /** @type {{ filename: string, previous_filename?: string }[]} */ (
		await listAll(request, `pulls/${number}/files`)
	);
	// Asked last: had it got another commit meanwhile, the list might be of that one.
	const now = /** @type {PullRequest} */ (await request('GET', `pulls/${number}`));
	if (now.state !== 'open' || now.head.sha !== run.head_sha || now.base.ref !== branch) {
		return 'The pull request has changed since the check.';
	}
	if (files.length !== now.changed_files) {
		return `The pull request changes ${now.changed_files} files, more than GitHub lists.`;
	}
	const paths = files.flatMap(({ filename, previous_filename: before }) => [
		filename,
		...(before ? [before] : []),
	]);
	return { number, commit: run.head_sha, outside: outsideContent(paths) };
}
