import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewText } from '../../../../src/islands/study-file/model.ts';
import { emptyRecord } from '../../../../src/study/record.ts';
import { en } from '../../../../src/words/en.ts';

const { told, todo, partly, done } = en.study;
const words = { ...told, states: { todo, partly, done } };
const names = new Map([['a/one', 'A1 One']]);
const at = '2026-11-01T08:00:00.000Z';
const nothing = {
	merged: emptyRecord,
	changes: [],
	same: 0,
	older: 0,
	answers: 0,
	movesPlace: false,
};

test('names what changes, and counts what does not or is of another course', () => {
	const preview = {
		...nothing,
		changes: [
			{ note: 'a/one', from: 'todo' as const, to: 'done' as const, at },
			{ note: 'gone/note', from: 'todo' as const, to: 'done' as const, at },
		],
		same: 2,
		older: 1,
		answers: 3,
		movesPlace: true,
	};
	const text = previewText(preview, [], names, words, 'en');
	assert.deepEqual(text.lines, [{ note: 'A1 One', change: 'to do → done' }]);
	assert.equal(
		text.sum,
		'1 note changes; 2 are the same; 1 stays, as you marked it later here; ' +
			'1 note is not in this course; its mark is kept; 3 answers come in; ' +
			'you continue where you left on the other device.',
	);
});

test('says when nothing changes, and names damaged entries, a few of them', () => {
	const damages = Array.from({ length: 7 }, (_, place) => ({
		item: `bad/${place}`.padEnd(80, '-'),
		problem: 'state' as const,
	}));
	const { sum } = previewText(nothing, damages, names, words, 'en');
	assert.match(sum, /^No note changes; 7 entries are damaged and left out: bad\/0-+, /);
	assert.match(sum, /bad\/4-+, …\.$/);
	assert.ok(sum.length < 450);
});
