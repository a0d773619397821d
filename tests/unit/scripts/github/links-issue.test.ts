import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepLinksIssue } from '../../../../scripts/github/links-issue.mjs';

const ours = {
	number: 7,
	title: 'Links that lead nowhere',
	user: { login: 'github-actions[bot]' },
};

async function keep(issues: object[], report: string, code: number) {
	const written: [string, unknown][] = [];
	const said = await keepLinksIssue(
		async (method, path, body) => {
			if (method === 'GET') return issues;
			written.push([`${method} ${path}`, body]);
			return {};
		},
		report,
		code,
	);
	return { written, said };
}

test('dead links open an issue that shows them as they are', async () => {
	const { written } = await keep([], 'a.mdx:3  https://example.org/ 404\n\n# not a heading\n', 1);
	const [request, asked] = written[0] ?? [];
	assert.equal(request, 'POST issues');
	const { title, labels, body } = asked as Record<string, unknown>;
	assert.deepEqual([title, labels], [ours.title, ['links']]);
	assert.match(
		String(body),
		/\n\n {4}a\.mdx:3 {2}https:\/\/example\.org\/ 404\n {4}\n {4}# not a heading$/,
	);
});

test('the issue that is open is written anew', async () => {
	const others = [
		{ ...ours, number: 5, title: 'Else' },
		{ ...ours, number: 6, user: null },
	];
	const { written } = await keep([...others, ours], 'dead', 1);
	assert.deepEqual(
		written.map(([request]) => request),
		['PATCH issues/7'],
	);
});

test('the issue is closed once every link leads somewhere', async () => {
	assert.deepEqual((await keep([ours], '', 0)).written, [['PATCH issues/7', { state: 'closed' }]]);
	assert.deepEqual((await keep([], '', 0)).written, []);
});

test('a check that could not run is an error', async () => {
	await assert.rejects(keep([ours], 'no network', 2), /could not be checked/);
	await assert.rejects(keep([ours], '', 1), /could not be checked/);
	await assert.rejects(keep([ours], 'x', Number.NaN), /could not be checked/);
});

test('an issue stays short enough for GitHub, however long the report', async () => {
	const { written } = await keep([], 'x'.repeat(200_000), 1);
	const { body } = written[0]?.[1] as { body: string };
	assert.ok(body.length < 65_536);
});
