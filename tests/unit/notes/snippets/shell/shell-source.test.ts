import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	isShell,
	listShellSources,
	placeOfCommand,
} from '../../../../../src/notes/snippets/shell/shell-source.ts';
import { unreadable } from '../../../../../src/notes/snippets/shell/syntax-problems.ts';
import type { Snippet } from '../../../../../src/notes/snippets/snippet.ts';

test('blocks of a shell and sessions hold commands, others do not', () => {
	const languages = 'bash sh shell shellscript console text yaml'.split(' ');
	assert.deepEqual(
		languages.filter((language) => isShell({ language })),
		['bash', 'sh', 'shell', 'shellscript', 'console'],
	);
	assert.deepEqual(listShellSources({ language: 'text', code: 'ls' }), []);
});

test('a script is one source, with line ends of one kind', () => {
	assert.deepEqual(listShellSources({ language: 'sh', code: 'a\r\nb\rc\n' }), [
		{ text: 'a\nb\nc\n', start: { line: 1, column: 1 }, unfinished: false },
	]);
});

test('of a session every command is a source, behind its prompt and with what is said above it', () => {
	const code = '# Lists them\n$ docker ps\nCONTAINER\n$ cat <<EOF\na\nEOF\n$ b <<X\n';
	assert.deepEqual(listShellSources({ language: 'console', code }), [
		{
			text: 'docker ps',
			start: { line: 2, column: 3 },
			comment: 'Lists them',
			unfinished: false,
		},
		{
			text: 'cat <<EOF\na\nEOF',
			start: { line: 4, column: 3 },
			comment: undefined,
			unfinished: false,
		},
		{ text: 'b <<X', start: { line: 7, column: 3 }, comment: undefined, unfinished: true },
	]);
});

test('a place of a source is found in the note, in its first line behind the prompt', () => {
	const fence = {
		...{ language: 'console', meta: '', code: '', indented: false, mark: '```', closed: true },
		...{ line: 10, column: 3 },
	};
	const snippet: Snippet = { language: 'console', code: '', fence };
	const source = { text: 'ab\ncd', start: { line: 4, column: 3 }, unfinished: false };
	assert.deepEqual(
		[0, 1, 3, 4].map((offset) => placeOfCommand(snippet, source, offset)),
		[
			{ line: 14, column: 5 },
			{ line: 14, column: 6 },
			{ line: 15, column: 3 },
			{ line: 15, column: 4 },
		],
	);
});

test('what cannot be read is to be written as several blocks', () => {
	assert.deepEqual(unreadable(7, 'commands of over 64 KB'), {
		offset: 7,
		unexpected: 'commands of over 64 KB',
		expected: 'commands that can be read',
		fix: 'Write it as several blocks.',
	});
});
