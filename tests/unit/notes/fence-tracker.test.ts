import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';

/** The lines of a text that belong to a fence, its marks included. */
function fencedLines(text: string): number[] {
	const fences = new FenceTracker();
	return text
		.split('\n')
		.flatMap((line, index) => (fences.read(readLineStart(line)) ? [index + 1] : []));
}

test('a fence reaches from mark to mark', () => {
	assert.deepEqual(fencedLines('a\n```js\nb\n```\nc'), [2, 3, 4]);
	assert.deepEqual(fencedLines('~~~\nb\n~~~\nc'), [1, 2, 3]);
});

test('a fence ends with marks of its own kind, as many or more, and nothing else', () => {
	assert.deepEqual(fencedLines('````\n```\n~~~~\n````js\n`````\nc'), [1, 2, 3, 4, 5]);
});

test('code within a line is no fence', () => {
	assert.deepEqual(fencedLines('```a```\nb'), []);
});

test('a mark behind a quote does not end a fence outside of it', () => {
	assert.deepEqual(fencedLines('```\n> ```\n```\nb'), [1, 2, 3]);
});

test('a fence in a quote ends with the quote', () => {
	assert.deepEqual(fencedLines('> ```\n> a\nb\n'), [1, 2]);
});

test('a fence in a list ends at its own indentation', () => {
	assert.deepEqual(fencedLines('- ```\n  a\n  ```\nb'), [1, 2, 3]);
});

test('marks that are indented far are code of a fence outside of lists', () => {
	assert.deepEqual(fencedLines('```\n     ```\n```\nb'), [1, 2, 3]);
});

test('the beginning of a line is told apart from the rest', () => {
	assert.deepEqual(readLineStart('> - 1. x'), {
		depth: 3,
		quotes: 1,
		listed: true,
		indent: 1,
		rest: 'x',
	});
	assert.equal(readLineStart('\t\tx').indent, 8);
	assert.equal(readLineStart('-x').rest, '-x');
});
