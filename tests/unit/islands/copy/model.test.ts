import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipboardText } from '../../../../src/islands/copy/model.ts';

test('copies the commands of a session and leaves its output behind', () => {
	const commands = ['docker run \\\n  alpine\n', 'docker ps\n'];
	const text = 'docker run \\\n  alpine\nhello\ndocker ps\nCONTAINER ID\n';
	assert.equal(clipboardText(text, commands), 'docker run \\\n  alpine\ndocker ps');
});

test('copies a file whole, without a line end that a shell would run', () => {
	assert.equal(clipboardText('FROM alpine\n\nCMD ["sh"]\n', []), 'FROM alpine\n\nCMD ["sh"]');
});
