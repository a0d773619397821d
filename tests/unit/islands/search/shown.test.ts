import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packShown, unpackShown } from '../../../../src/islands/search/shown.ts';

const words = {
	unknown: 'time unknown',
	minutes: (count: number) => `${count} min`,
	range: (least: number, most: number) => `${least}–${most} min`,
};

test('what is packed for the index is unpacked as it was', () => {
	const note = { code: 'D6', estimate: 45, timeSpent: [60, 45, 45] };
	assert.deepEqual(unpackShown(packShown(note, words)), { ...note, minutes: '45–60 min' });
	const unknown = { code: 'D2', estimate: undefined, timeSpent: [] };
	assert.deepEqual(unpackShown(packShown(unknown, words)), { ...unknown, minutes: 'time unknown' });
});

test('from nothing comes what is empty and unknown, and from what is damaged an error', () => {
	const empty = { code: '', minutes: '', estimate: undefined, timeSpent: [] };
	assert.deepEqual(unpackShown(''), empty);
	assert.throws(() => unpackShown('D6 45'), SyntaxError);
});
