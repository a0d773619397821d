// @ts-check
import { listAll } from './api.mjs';

const author = 'github-actions[bot]';
const title = 'Links that lead nowhere';
const label = 'links';

/** GitHub takes 65,536 characters. */
const longestReport = 60_000;

/**
 * Opens the issue about links, writes it anew, or closes it.
 *
 * @param {import('./api.mjs').Request} request
 * @param {string} report what `npm run check:links` printed
 * @param {number} code its exit code: 0 all well, 1 there are dead links
 * @returns {Promise<string>} what was done, a sentence
 * @throws when the links could not be checked: any other code, or nothing printed
 */
export async function keepLinksIssue(request, report, code) {
	if (code !== 0 && (code !== 1 || report.trim() === '')) {
		throw new Error('The links could not be checked.');
	}
	const issues =
		/** @type {{ number: number, title: string, user: { login: string } | null }[]} */ (
			await listAll(request, `issues?state=open&labels=${label}`)
		);
	const ours = issues.find((issue) => issue.title === title && issue.user?.login === author);
	if (code === 0) {
		if (!ours) return 'Every link leads somewhere.';
		await request('PATCH', `issues/${ours.number}`, { state: 'closed' });
		return `Every link leads somewhere again; closed issue ${ours.number}.`;
	}
	const body = describe(report);
	if (ours) {
		await request('PATCH', `issues/${ours.number}`, { body });
		return `Wrote issue ${ours.number} anew.`;
	}
	await request('POST', 'issues', { title, body, labels: [label] });
	return 'Opened an issue.';
}

/** @param {string} report */
function describe(report) {
	// Indented, so that nothing in it is read as Markdown.
	const lines = report.slice(0, longestReport).trimEnd().split(/\r?\n/);
	return [
		'Found by the weekly `npm run check:links`. A page that is gone: link to one that says the same, or to its copy in an archive. A lesson that is gone: `status: unavailable` and `since` under `source`.',
		'',
		...lines.map((line) => `    ${line}`),
	].join('\n');
}
