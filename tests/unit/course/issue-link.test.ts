import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueLink, type Issue } from '../../../src/course/issue-link.ts';

const issue: Issue = {
	repository: 'https://github.com/owner/name',
	form: 'mistake',
	title: 'Why: 100 % & more',
	fields: { page: '/docker/why-docker/', file: 'content/docker/why-docker.mdx' },
};

test('GitHub opens the form with title, page and file filled in', () => {
	const { origin, pathname, searchParams } = new URL(issueLink(issue));
	assert.equal(origin + pathname, 'https://github.com/owner/name/issues/new');
	assert.deepEqual(
		[...searchParams],
		[
			['template', 'mistake.yml'],
			['title', 'Why: 100 % & more'],
			['page', '/docker/why-docker/'],
			['file', 'content/docker/why-docker.mdx'],
		],
	);
});

test('GitLab, which has no forms, gets the same as title and description', () => {
	const repository = 'https://gitlab.com/group/sub/name.git';
	const { pathname, searchParams } = new URL(issueLink({ ...issue, repository }));
	assert.equal(pathname, '/group/sub/name/-/issues/new');
	assert.deepEqual(
		[...searchParams],
		[
			['issue[title]', 'Why: 100 % & more'],
			['issue[description]', 'page: /docker/why-docker/\nfile: content/docker/why-docker.mdx\n'],
		],
	);
});

test('paths stand in the address as they are', () => {
	assert.equal(
		issueLink({ ...issue, form: 'time', title: 'Time: a b', fields: { page: '/a/b/' } }),
		'https://github.com/owner/name/issues/new?template=time.yml&title=Time:+a+b&page=/a/b/',
	);
});

test('whatever a title holds, it fills the title and nothing else', () => {
	for (const title of ['a&file=b', 'a+b', 'a#b', 'a%2Fb', '<"\'>', 'ü 中 🐳', 'a\nb']) {
		const { searchParams, hash } = new URL(issueLink({ ...issue, title, fields: {} }));
		assert.deepEqual([...searchParams.values()], ['mistake.yml', title]);
		assert.equal(hash, '');
	}
});
