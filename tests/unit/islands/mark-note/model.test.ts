import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeIn } from '../../../../src/islands/mark-note/model.ts';

const now = '2026-11-01T08:00:00.000Z';
const headings = [
	{ id: 'first', text: 'First', top: -500 },
	{ id: 'second', text: 'Second', top: 200 },
	{ id: 'third', text: 'Third', top: 900 },
];

test('the place is the last heading that has passed the reading line', () => {
	const place = { note: 'a/one', heading: 'second', text: 'Second', at: now };
	assert.deepEqual(placeIn('a/one', headings, 300, now), place);
	assert.deepEqual(placeIn('a/one', headings, 200, now), place);
	assert.equal(placeIn('a/one', headings, 199, now)?.heading, 'first');
	assert.equal(placeIn('a/one', headings, 5000, now)?.heading, 'third');
});

test('before the first heading there is no place', () => {
	assert.equal(placeIn('a/one', headings, -501, now), undefined);
	assert.equal(placeIn('a/one', [], 300, now), undefined);
});
