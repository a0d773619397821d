import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editLink, repositoryFromRemote } from '../../../src/course/edit-link.ts';

const file = { branch: 'main', file: 'content/docker/why-docker.mdx' };

test('a file is edited by its path on GitHub', () => {
	assert.equal(
		editLink({ ...file, repository: 'https://github.com/owner/name' }),
		'https://github.com/owner/name/edit/main/content/docker/why-docker.mdx',
	);
});

for (const host of ['gitlab.com', 'gitlab.example.edu', 'git.gitlab.example.edu']) {
	test(`the form of GitLab is used on ${host}`, () => {
		assert.equal(
			editLink({ ...file, repository: `https://${host}/group/sub/name` }),
			`https://${host}/group/sub/name/-/edit/main/content/docker/why-docker.mdx`,
		);
	});
}

test('what an address cannot hold is encoded, the slashes of a branch are not', () => {
	assert.equal(
		editLink({
			repository: 'https://github.com/owner/name.git/',
			branch: 'fix/a#1',
			file: 'content/a b.md',
		}),
		'https://github.com/owner/name/edit/fix/a%231/content/a%20b.md',
	);
});

const remotes: [string, string | undefined][] = [
	['git@github.com:owner/name.git', 'https://github.com/owner/name'],
	['github.com:owner/name.git', 'https://github.com/owner/name'],
	['ssh://git@gitlab.com:2222/group/sub/name.git', 'https://gitlab.com/group/sub/name'],
	['git://GitHub.com/owner/name', 'https://github.com/owner/name'],
	['https://github.com/owner/name.git', 'https://github.com/owner/name'],
	['https://github.com/owner/name/', 'https://github.com/owner/name'],
	['https://user:secret@github.com/owner/name.git', 'https://github.com/owner/name'],
	['https://secret@git.example.edu:8443/owner/name', 'https://git.example.edu:8443/owner/name'],
	['https://github.com/owner/name?token=secret#x', 'https://github.com/owner/name'],
	['http://github.com/owner/name.git', undefined],
	['https://github.com/name', undefined],
	['https://localhost/owner/name', undefined],
	['https://10.0.0.5/owner/name', undefined],
	['https://[::1]/owner/name', undefined],
	['https://code.internal/owner/name', undefined],
	['git@work-alias:owner/name.git', undefined],
	['https://github.com/owner/na"><script>', undefined],
	['file:///srv/git/owner/name.git', undefined],
	['/srv/git/owner/name.git', undefined],
	['../name', undefined],
	['C:\\git\\owner\\name', undefined],
	['', undefined],
];

for (const [remote, repository] of remotes) {
	const lead = repository ? `leads to ${repository}` : 'leads to no page';
	test(`the remote ${remote || '(none)'} ${lead}`, () => {
		assert.equal(repositoryFromRemote(remote), repository);
	});
}
