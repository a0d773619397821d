import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontmatterKeys } from '../../../../../src/components/page/contribute/frontmatter-keys.ts';

const keys = frontmatterKeys();

test('every key of the frontmatter is explained', () => {
	assert.ok(keys.length > 0);
	assert.deepEqual(
		keys.filter(({ meaning }) => meaning === '').map(({ key }) => key),
		[],
	);
});

test('the keys that a note needs are told from those it may leave out', () => {
	const required = new Map(keys.map(({ key, required: needed }) => [key, needed]));
	assert.equal(required.get('title'), true);
	assert.equal(required.get('prerequisites'), true);
	assert.equal(required.get('estimate'), false);
	assert.equal(required.get('changes'), false);
});
