import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPullRequest, type Run } from '../../../../scripts/pull-request/find-pull-request.mjs';

const run: Run = {
	path: '.github/workflows/check.yml',
	head_sha: 'abc123',
	head_branch: 'fix/typo#1',
	head_repository: { owner: { login: 'learner' } },
};
const pullRequest = {
	number: 7,
	state: 'open',
	head: { sha: 'abc123' },
	base: { ref: 'main' },
	changed_files: 1,
};

interface Answers {
	open?: object[];
	files?: object[];
	now?: object;
}

function find(answers: Answers, changed: Partial<Run> = {}) {
	const {
		open = [pullRequest],
		files = [{ filename: 'content/a/b.mdx' }],
		now = pullRequest,
	} = answers;
	const asked: string[] = [];
	const request = async (method: string, path: string) => {
		asked.push(`${method} ${path}`);
		if (path.startsWith('pulls?')) return open;
		return path.startsWith('pulls/7/files') ? files : now;
	};
	const options = { workflow: '.github/workflows/check.yml', branch: 'main', request };
	return { asked, found: findPullRequest({ ...run, ...changed }, options) };
}

test('a pull request is found by its branch and newest commit', async () => {
	const { asked, found } = find({});
	assert.deepEqual(await found, { number: 7, commit: 'abc123', outside: [] });
	assert.equal(asked[0], 'GET pulls?state=open&head=learner%3Afix%2Ftypo%231&per_page=100&page=1');
});

test('whatever it changes outside content/ is told, the old place of a moved file too', async () => {
	const files = [
		{ filename: 'content/a/b.mdx', previous_filename: 'src/b.mdx' },
		{ filename: '.github/workflows/check.yml' },
	];
	const found = await find({ files, now: { ...pullRequest, changed_files: 2 } }).found;
	assert.deepEqual(typeof found === 'object' && found.outside, [
		'src/b.mdx',
		'.github/workflows/check.yml',
	]);
});

const none: [string, Answers, Partial<Run>][] = [
	['another workflow that calls itself the check', {}, { path: '.github/workflows/evil.yml' }],
	['a fork that is gone', {}, { head_repository: null }],
	['a commit that no pull request ends with', { open: [] }, {}],
	['a commit that has a newer one after it', {}, { head_sha: 'def456' }],
	['another branch', { open: [{ ...pullRequest, base: { ref: 'old' } }] }, {}],
	['a commit that came meanwhile', { now: { ...pullRequest, head: { sha: 'def456' } } }, {}],
	['a pull request that was closed meanwhile', { now: { ...pullRequest, state: 'closed' } }, {}],
	['more files than GitHub lists', { now: { ...pullRequest, changed_files: 3001 } }, {}],
];

for (const [what, answers, changed] of none) {
	test(`${what} gets no preview`, async () => {
		assert.equal(typeof (await find(answers, changed).found), 'string');
	});
}
