import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	clipboardText,
	withoutComments,
} from '../../../../src/islands/note-tools/clipboard-text.ts';

test('copies the commands of a session and leaves its output behind', () => {
	const commands = ['docker run \\\n  alpine\n', 'docker ps\n'];
	const text = 'docker run \\\n  alpine\nhello\ndocker ps\nCONTAINER ID\n';
	assert.equal(clipboardText(text, commands), 'docker run \\\n  alpine\ndocker ps');
});

test('copies a file whole, without a line end that a shell would run', () => {
	assert.equal(clipboardText('FROM alpine\n\nCMD ["sh"]\n', []), 'FROM alpine\n\nCMD ["sh"]');
});

/** Code in which `[…]` stands for a comment. */
function pieces(code: string): { text: string; isComment: boolean }[] {
	return code
		.split(/(\[[^\]]*\])/)
		.filter((text) => text !== '')
		.map((text) => ({ text: text.replace(/[[\]]/g, ''), isComment: text.startsWith('[') }));
}

test('leaves comments out of what a shell is to run, with the lines that hold nothing else', () => {
	const cases = [
		['[# list them]\ndocker ps\n', 'docker ps\n'],
		['docker ps\n[# and those that ended]\ndocker ps --all\n', 'docker ps\ndocker ps --all\n'],
		['cd app\n\n[# first\n# second]\nls\n', 'cd app\n\nls\n'],
		['for n in 1 2; do\n  [# each]\n  echo "$n"\ndone\n', 'for n in 1 2; do\n  echo "$n"\ndone\n'],
		['ls [# the folder]\ncd app\n', 'ls\ncd app\n'],
		['ls\n[# nothing more]\n', 'ls\n'],
		['ls\n[# nothing more]', 'ls\n'],
		['cat <<EOF\n# a heading\nEOF\n', 'cat <<EOF\n# a heading\nEOF\n'],
	] as const;
	for (const [code, typed] of cases) assert.equal(withoutComments(pieces(code)), typed, code);
});
