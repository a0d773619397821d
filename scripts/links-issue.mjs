// @ts-check
// After the weekly look at all outward links: `node scripts/links-issue.mjs REPORT EXIT-CODE` keeps
// one issue that says what they lead to, and closes it when all is well again.
import { readFileSync } from 'node:fs';
import { githubApi } from './github/api.mjs';
import { annotate } from './github/outputs.mjs';
import { keepLinksIssue } from './github/links-issue.mjs';

const [report = '', code = ''] = process.argv.slice(2);
const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;
try {
	if (!repository || !token) throw new Error('This runs in a workflow.');
	const request = githubApi({ repository, token, ...(api && { api }) });
	const done = await keepLinksIssue(request, readFileSync(report, 'utf8'), Number(code));
	annotate('notice', done);
} catch (error) {
	annotate('error', String(error));
	process.exitCode = 1;
}
