import assert from 'node:assert/strict';
import { test } from 'node:test';
import { githubApi, listAll } from '../../../../scripts/github/api.mjs';

test('a request names its repository and brings the token along', async () => {
	const request = githubApi({
		repository: 'owner/name',
		token: 'secret',
		api: 'https://git.example.org/api',
		send: async (url, { method, headers, body } = {}) => {
			assert.equal(url, 'https://git.example.org/api/repos/owner/name/issues/7');
			assert.equal(new Headers(headers).get('authorization'), 'Bearer secret');
			assert.deepEqual([method, body], ['PATCH', '{"state":"closed"}']);
			return Response.json({ done: true });
		},
	});
	assert.deepEqual(await request('PATCH', 'issues/7', { state: 'closed' }), { done: true });
});

test('a refusal says what was asked, and not the token', async () => {
	const send = async () => new Response('secret', { status: 403 });
	const request = githubApi({ repository: 'owner/name', token: 'secret', send });
	await assert.rejects(request('GET', 'pulls'), { message: 'GitHub answered 403 to GET pulls' });
});

test('a repository is owner and name, nothing that leads elsewhere', () => {
	for (const repository of ['', 'name', 'a/b/c', 'a/b?c', 'a b/c']) {
		assert.throws(() => githubApi({ repository, token: '' }), /expected owner\/name/);
	}
});

test('a list is read page by page, to its end or to the most that is wanted', async () => {
	const asked: string[] = [];
	const request = async (_method: string, path: string) => {
		asked.push(path);
		return Array<number>(path.endsWith('=3') ? 5 : 100).fill(1);
	};
	assert.equal((await listAll(request, 'issues?state=open')).length, 205);
	assert.equal(asked[1], 'issues?state=open&per_page=100&page=2');
	assert.equal((await listAll(request, 'issues', 2)).length, 200);
	assert.equal(asked.at(-1), 'issues?per_page=100&page=2');
});
