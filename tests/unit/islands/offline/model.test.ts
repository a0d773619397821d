import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	figuresOf,
	megabytes,
	stateOf,
	stateText,
	withFigures,
	type Known,
} from '../../../../src/islands/offline/model.ts';
import { en } from '../../../../src/words/en.ts';

const words = en.offline.told;
const offer = {
	keep: true,
	version: 'b2',
	files: 1200,
	bytes: 3_400_000,
	download: 1_250_000,
} as const;
const copy = {
	version: 'a1',
	files: 100,
	bytes: 3_000_000,
	since: '2026-10-01T08:00:00.000Z',
	renewed: '2026-10-01T08:00:00.000Z',
	assets: [],
};
const nothing: Known = { offer, copy: undefined, stored: 0, isFetching: false };

test('a reader stands where storage, network and offer say', () => {
	for (const [state, known] of [
		['none', nothing],
		['partly', { ...nothing, stored: 7 }],
		['keeping', { ...nothing, isFetching: true }],
		['kept', { ...nothing, copy, stored: 100 }],
		['kept', { ...nothing, copy, stored: 130, offer: undefined }],
		['renewing', { ...nothing, copy, stored: 100, isFetching: true }],
		// The files were taken away, and the record was not.
		['partly', { ...nothing, copy, stored: 99 }],
		['none', { ...nothing, copy }],
		['unreachable', { ...nothing, offer: undefined }],
		['not-offered', { ...nothing, offer: { keep: false } }],
		['ending', { ...nothing, offer: { keep: false }, copy, stored: 100 }],
	] as const) {
		assert.equal(stateOf(known), state);
	}
});

test('numbers are told as the language writes them', () => {
	const figures = figuresOf(nothing, 7, 'en-GB');
	assert.equal(
		withFigures(en.offline.size, figures),
		'1,200 files: 1.3 MB to fetch, 3.4 MB on this device.',
	);
	assert.match(megabytes(1_250_000, 'de'), /^1,3\sMB$/);
	assert.equal(megabytes(12, 'en-GB'), '0.1 MB');
});

test('a copy that is read for want of a network says so', () => {
	const known = { ...nothing, copy, stored: 100 };
	assert.equal(stateText('kept', known, words, 'en-GB'), words.kept);
	const away = { ...known, offer: undefined };
	assert.equal(stateText('kept', away, words, 'en-GB'), words.keptOffline);
	const some = { ...nothing, stored: 7 };
	assert.match(stateText('partly', some, words, 'en-GB'), /7 of 1,200 files/);
});
