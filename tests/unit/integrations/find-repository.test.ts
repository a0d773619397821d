import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRepository } from '../../../src/integrations/find-repository.ts';

const noRemote = () => '';

test('takes the repository from the workflow of the code host', () => {
	const environment = { GITHUB_REPOSITORY: 'owner/notes' };
	assert.equal(findRepository(environment, noRemote), 'https://github.com/owner/notes');
	assert.equal(
		findRepository({ ...environment, GITHUB_SERVER_URL: 'https://git.example.org' }, noRemote),
		'https://git.example.org/owner/notes',
	);
});

test('takes the git remote where no workflow speaks', () => {
	const remote = () => 'git@github.com:owner/notes.git\n';
	assert.equal(findRepository({}, remote), 'https://github.com/owner/notes');
});

test('names no repository that a reader could not open', () => {
	assert.equal(findRepository({}, noRemote), undefined);
	assert.equal(
		findRepository({}, () => '/srv/git/notes.git'),
		undefined,
	);
});
