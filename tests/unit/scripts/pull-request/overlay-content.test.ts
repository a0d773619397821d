import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { outsideContent } from '../../../../scripts/pull-request/content-files.mjs';
import { changedFiles, fetchMerge } from '../../../../scripts/pull-request/git.mjs';
import { Refused, overlayContent } from '../../../../scripts/pull-request/overlay-content.mjs';
import { makePullRequest, withoutGit, type Side } from './support/pull-request-repository.ts';

const base: Side = {
	files: {
		'package.json': '{}',
		'checks/main.ts': 'ours',
		'content/course.yaml': 'title: Ours',
		'content/a/old.mdx': 'old',
		'content/a/kept.mdx': 'kept',
	},
};

function fetched(context: TestContext, pullRequest: Side, later: Side['files'] = {}) {
	const { checkout, merge } = makePullRequest(context, { base, pullRequest, later });
	fetchMerge(checkout, merge);
	return {
		checkout,
		merge,
		outside: () => outsideContent(changedFiles(checkout, merge)),
		read: (file: string) => readFileSync(path.join(checkout, file), 'utf8'),
	};
}

test(
	'the notes of a pull request take the place of ours, byte by byte',
	{ skip: withoutGit },
	(context) => {
		const bytes = Buffer.from([0, 10, 13, 255, 10, 0]);
		const { checkout, merge, outside, read } = fetched(
			context,
			{
				files: { 'content/a/new.mdx': 'new\n\n', 'content/a/ü 中.png': bytes },
				change: (_folder, git) => {
					git('rm', '--quiet', 'content/a/old.mdx');
				},
			},
			{ 'content/b/later.mdx': 'came to the base meanwhile' },
		);
		assert.equal(overlayContent(checkout, merge), 5);
		assert.equal(read('content/a/new.mdx'), 'new\n\n');
		assert.equal(read('content/a/kept.mdx'), 'kept');
		assert.equal(read('content/b/later.mdx'), 'came to the base meanwhile');
		assert.deepEqual(readFileSync(path.join(checkout, 'content/a/ü 中.png')), bytes);
		assert.ok(!existsSync(path.join(checkout, 'content/a/old.mdx')));
		assert.deepEqual(outside(), []);
	},
);

test(
	'what a pull request changes outside content/ is named, and left out',
	{ skip: withoutGit },
	(context) => {
		const { checkout, merge, outside, read } = fetched(context, {
			files: {
				'checks/main.ts': 'theirs',
				'content/a/new.mdx': 'new',
				'content.yaml': '',
				'contents/x.mdx': '',
				'.github/workflows/check.yml': 'theirs',
			},
			change: (_folder, git) => {
				git('mv', 'package.json', 'content/package.json');
			},
		});
		overlayContent(checkout, merge);
		assert.deepEqual(outside(), [
			'.github/workflows/check.yml',
			'checks/main.ts',
			'content.yaml',
			'contents/x.mdx',
			'package.json',
		]);
		assert.equal(read('checks/main.ts'), 'ours');
		assert.deepEqual(globSync('*', { cwd: checkout }).sort(), [
			'checks',
			'content',
			'package.json',
		]);
	},
);

test('a file that may be run comes as a text like any other', { skip: withoutGit }, (context) => {
	const { checkout, merge } = fetched(context, {
		files: { 'content/a/run.mdx': '' },
		change: (_folder, git) => {
			git('update-index', '--chmod=+x', 'content/a/run.mdx');
		},
	});
	overlayContent(checkout, merge);
	assert.equal(statSync(path.join(checkout, 'content/a/run.mdx')).mode & 0o111, 0);
});

const hostile: [string, RegExp, Side['change']][] = [
	[
		'a symbolic link',
		/^Unexpected symbolic link content\/a\/link\.mdx,/,
		(folder, git) => {
			symlinkSync('../../package.json', path.join(folder, 'content/a/link.mdx'));
			git('add', '--all');
		},
	],
	[
		'a link in the place of content/ itself',
		/^Unexpected symbolic link content,/,
		(folder, git) => {
			rmSync(path.join(folder, 'content'), { recursive: true });
			symlinkSync('checks', path.join(folder, 'content'));
			git('add', '--all');
		},
	],
	[
		'a repository within the repository',
		/^Unexpected content\/a\/module,/,
		(_folder, git) => {
			const head = git('rev-parse', 'HEAD').trim();
			git('update-index', '--add', '--cacheinfo', `160000,${head},content/a/module`);
		},
	],
	[
		'a name that begins with a dot',
		/^Unexpected name content\/a\/\.npmrc,/,
		(folder, git) => {
			git('mv', 'content/a/kept.mdx', path.join(folder, 'content/a/.npmrc'));
		},
	],
	[
		'no content at all',
		/^Unexpected absence of content\//,
		(_folder, git) => {
			git('rm', '-r', '--quiet', '--force', 'content');
		},
	],
];

for (const [what, reason, change] of hostile) {
	test(`${what} is refused before anything is written`, { skip: withoutGit }, (context) => {
		const { checkout, merge, read } = fetched(context, {
			files: { 'content/course.yaml': 'title: Theirs' },
			...(change && { change }),
		});
		assert.throws(
			() => overlayContent(checkout, merge),
			(error) => error instanceof Refused && error.reasons.some((text) => reason.test(text)),
		);
		assert.equal(read('content/course.yaml'), 'title: Ours');
		assert.equal(read('content/a/old.mdx'), 'old');
	});
}

test('only the merge of a pull request is taken', { skip: withoutGit }, (context) => {
	const { checkout, merge } = makePullRequest(context, { base, pullRequest: { files: {} } });
	const other = readFileSync(path.join(checkout, '.git/refs/heads/main'), 'utf8').trim();
	assert.throws(() => fetchMerge(checkout, other), /expected the merge of a pull request/);
	assert.throws(() => fetchMerge(checkout, '--upload-pack=touch x'), /expected a commit/);
	assert.doesNotThrow(() => fetchMerge(checkout, merge));
});
