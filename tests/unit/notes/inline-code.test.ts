import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitInlineCode } from '../../../src/notes/inline-code.ts';

test('shows what stands between backticks as code', () => {
	assert.deepEqual(splitInlineCode('Add `-a` to `docker image ls`.'), [
		{ text: 'Add ', code: false },
		{ text: '-a', code: true },
		{ text: ' to ', code: false },
		{ text: 'docker image ls', code: true },
		{ text: '.', code: false },
	]);
});

test('leaves a backtick without a partner as text', () => {
	assert.deepEqual(splitInlineCode('one ` alone'), [{ text: 'one ` alone', code: false }]);
	assert.deepEqual(splitInlineCode(''), []);
});
