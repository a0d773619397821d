// @ts-check
// What the workflows do about a pull request, as `node scripts/pull-request.mjs <step>`. It needs
// nothing installed and runs on Node 18: in the workflow that has rights, no package has a place.
// docs/pull-requests.md says why each step is as it is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { githubApi } from './github/api.mjs';
import { annotate, plainLine, setOutput, summarize } from './github/outputs.mjs';
import { commentText, readOutside, writeComment, writeOutside } from './pull-request/comment.mjs';
import { outsideContent } from './pull-request/content-files.mjs';
import { findPullRequest } from './pull-request/find-pull-request.mjs';
import { changedFiles, fetchMerge } from './pull-request/git.mjs';
import { publishDraft } from './pull-request/netlify.mjs';
import { Refused, overlayContent } from './pull-request/overlay-content.mjs';
import { siteFiles } from './pull-request/site-files.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @typedef {object} WorkflowRunEvent
 * @property {import('./pull-request/find-pull-request.mjs').Run} workflow_run
 * @property {{ default_branch: string }} repository
 */

/** @type {Record<string, () => Promise<void> | void>} */
const steps = {
	/** Says whether anything but notes changes. */
	lane() {
		const commit = setting('GITHUB_SHA');
		fetchMerge(root, commit);
		const outside = outsideContent(changedFiles(root, commit));
		setOutput('code', String(outside.length > 0));
		summarize(
			outside.length === 0
				? 'Only `content/` changes: the notes are checked with the code of the base branch.'
				: `More than \`content/\` changes, so everything is tested once a maintainer approves. To have notes checked at once, give them a pull request of their own.\n\n${outside.map((file) => `    ${plainLine(file)}`).join('\n')}`,
		);
	},

	/** Puts the pull request's content/ into the checkout of the base branch. */
	overlay() {
		const commit = setting('GITHUB_SHA');
		fetchMerge(root, commit);
		console.log(`${overlayContent(root, commit)} files of content/ taken over`);
	},

	/** Finds the pull request that a run of the check was about. */
	async find() {
		const event = /** @type {WorkflowRunEvent} */ (
			JSON.parse(readFileSync(setting('GITHUB_EVENT_PATH'), 'utf8'))
		);
		const found = await findPullRequest(event.workflow_run, {
			workflow: '.github/workflows/check.yml',
			branch: event.repository.default_branch,
			request: api(),
		});
		if (typeof found === 'string') {
			annotate('notice', found);
			return;
		}
		setOutput('number', String(found.number));
		setOutput('commit', found.commit);
		setOutput('outside', writeOutside(found.outside));
		setOutput('only-notes', String(found.outside.length === 0));
	},

	/** Publishes the folder that the check has built, where previews are set up. */
	async publish() {
		const { NETLIFY_SITE_ID: site, NETLIFY_AUTH_TOKEN: token } = process.env;
		if (!site || !token) {
			annotate('notice', 'Previews are not set up; docs/pull-requests.md says how.');
			return;
		}
		const folder = setting('SITE_FOLDER');
		const { files, reasons } = siteFiles(folder);
		if (reasons.length > 0) throw new Refused(reasons);
		const title = `Pull request ${setting('NUMBER')}`;
		const address = await publishDraft({ folder, files, site, token, title });
		setOutput('address', address);
		summarize(`Preview: ${address}`);
	},

	/** Says in the pull request what became of it. */
	async tell() {
		const body = commentText({
			commit: setting('COMMIT'),
			address: process.env['ADDRESS'] ?? '',
			outside: readOutside(setting('OUTSIDE')),
		});
		if (body) await writeComment(api(), Number(setting('NUMBER')), body);
	},
};

/** @param {string} name of a variable that the workflow sets */
function setting(name) {
	const value = process.env[name];
	if (!value) throw new Error(`Unexpected absence of ${name}: this step runs in a workflow.`);
	return value;
}

function api() {
	return githubApi({
		repository: setting('GITHUB_REPOSITORY'),
		token: setting('GITHUB_TOKEN'),
		api: setting('GITHUB_API_URL'),
	});
}

const name = process.argv[2] ?? '';
const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
try {
	if (!step) {
		throw new Error(`Unexpected step ${name}, expected one of ${Object.keys(steps).join(', ')}.`);
	}
	await step();
} catch (error) {
	const reasons = error instanceof Refused ? error.reasons : [String(error)];
	for (const reason of reasons.slice(0, 20)) annotate('error', reason);
	process.exitCode = 1;
}
