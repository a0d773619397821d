import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlacesToFillIn } from '../../../src/notes/places-to-fill-in.ts';

test('a comment that begins with write: is a place, with what belongs there', () => {
	const text = 'One\n\nText {/* write: what a rose needs */} and {/* another comment */}.\n';
	assert.deepEqual(findPlacesToFillIn(text), [{ line: 3, column: 6, what: 'what a rose needs' }]);
});

test('several places of a line are found, with blanks where a comment may have them', () => {
	const text = '{/*write:a*/}{ \t/* \twrite: b */}\r\n{/* write: */}\r{ /* write:c';
	assert.deepEqual(findPlacesToFillIn(text), [
		{ line: 1, column: 1, what: 'a' },
		{ line: 1, column: 14, what: 'b' },
		{ line: 2, column: 1, what: '' },
	]);
});

test('what belongs there may have many lines, and is told on one', () => {
	const lines = ['a {/* write: one', '', '\ttwo', '  three */}', '{/* write: four */}'];
	assert.deepEqual(findPlacesToFillIn(lines.join('\n')), [
		{ line: 1, column: 3, what: 'one two three' },
		{ line: 5, column: 1, what: 'four' },
	]);
});

test('of a place that has no end in sight forty lines are told', () => {
	const lines = [
		'{/* write: 0',
		...Array.from({ length: 60 }, (_, index) => `${index + 1}`),
		'*/}',
	];
	const [place] = findPlacesToFillIn(lines.join('\n'));
	assert.equal(place?.what, Array.from({ length: 40 }, (_, index) => `${index}`).join(' '));
});

test('a place of the frontmatter counts, and one in code does not', () => {
	const text = [
		...['---', 'summary: "{/* write: one sentence */}"', '---', ''],
		...['```mdx', '{/* write: code */}', '```', '', '`{/* write: code */}` {/* write: text */}'],
	].join('\n');
	assert.deepEqual(
		findPlacesToFillIn(text).map(({ line, what }) => [line, what]),
		[
			[2, 'one sentence'],
			[9, 'text'],
		],
	);
});

test('a text without such comments has no places', () => {
	assert.deepEqual(findPlacesToFillIn('write: this {/* rewrite: that */}'), []);
});
