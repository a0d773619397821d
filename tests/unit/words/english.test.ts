import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalTime } from '../../../src/course/note-time.ts';
import { count, countInWords, totalInWords } from '../../../src/words/english.ts';

test('one thing is counted in the singular, none and many in the plural', () => {
	assert.deepEqual(
		[0, 1, 2].map((things) => count(things, 'note')),
		['0 notes', '1 note', '2 notes'],
	);
	assert.deepEqual(
		[1, 9, 10].map((things) => countInWords(things, 'report')),
		['one report', 'nine reports', '10 reports'],
	);
});

const totals: [of: string, notes: Parameters<typeof totalTime>[0], words: string][] = [
	[
		'notes with two reports each, and one without a time',
		[{ timeSpent: [10, 20], estimate: 5 }, { timeSpent: [30, 30] }, { timeSpent: [] }],
		'40–50 min, two reports; 1 note without a time',
	],
	[
		'notes reported unequally often',
		[{ timeSpent: [10] }, { timeSpent: [20, 25, 30] }],
		'30–40 min, 1 to 3 reports a note',
	],
	[
		'notes that the course alone times',
		[{ timeSpent: [], estimate: 15 }],
		'15 min, as the course says',
	],
	[
		'notes of which the course alone times one',
		[{ timeSpent: [10] }, { timeSpent: [], estimate: 15 }],
		'25 min, one report; 1 note as the course says',
	],
	['notes that nobody times', [{ timeSpent: [] }, { timeSpent: [] }], '2 notes without a time'],
];

for (const [of, notes, words] of totals) {
	test(`the total of ${of} hides nothing`, () => {
		assert.equal(totalInWords(totalTime(notes)), words);
	});
}
