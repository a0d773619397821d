import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLostWords } from '../../../../scripts/import/account.ts';
import { editLines, toLines, toText } from '../../../../scripts/import/source-line.ts';

const source = { file: 'n.md', lines: toLines('One two.\n\nthree\n') };

test('a line that nothing holds ends the import', () => {
	assert.throws(() => findLostWords(source, [{ from: [1], text: 'one two' }]), {
		message: 'line 3 of n.md is in no note and not in the report',
	});
});

test('an empty line needs nobody, and a line of which a word is gone is named', () => {
	const held = [
		{ from: [1, 3], text: 'THREE ones, two' },
		{ from: [2], text: 'one' },
	];
	assert.deepEqual(findLostWords(source, held), [1]);
	assert.deepEqual(findLostWords(source, [...held, { from: [1], text: '`one`' }]), []);
});

test('edits within lines keep their numbers, and lines that become more or fewer hold all', () => {
	const lines = toLines('a b\nc\nd\r\ne');
	assert.deepEqual(
		editLines(lines, [
			{ start: 2, end: 3, text: 'B' },
			{ start: 4, end: 5, text: 'C' },
		])[1],
		{
			text: 'C',
			from: [2],
		},
	);
	const joined = editLines(lines, [{ start: 4, end: 7, text: 'x' }]);
	assert.deepEqual(
		joined.map(({ text, from }) => [text, from]),
		[
			['a b', [1]],
			['x', [2, 3]],
			['e', [4]],
		],
	);
	const split = editLines(lines, [{ start: 1, end: 2, text: '\n' }]);
	assert.deepEqual(
		split.map(({ from }) => from),
		[[1], [1], [2], [3], [4]],
	);
});

test('of two edits that overlap the first is made', () => {
	const edits = [
		{ start: 1, end: 2, text: 'no' },
		{ start: 0, end: 3, text: 'yes' },
	];
	assert.equal(toText(editLines(toLines('abc d'), edits)), 'yes d');
});
