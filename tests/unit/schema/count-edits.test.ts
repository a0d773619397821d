import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance } from 'fastest-levenshtein';
import { countEdits } from '../../../src/schema/count-edits.ts';

test('each letter that is added, taken away or changed is an edit', () => {
	assert.equal(countEdits('docker', 'docker', 9), 0);
	assert.equal(countEdits('docker', 'dockers', 9), 1);
	assert.equal(countEdits('docker', 'doker', 9), 1);
	assert.equal(countEdits('docker', 'locker', 9), 1);
	assert.equal(countEdits('', 'abc', 9), 3);
	assert.equal(countEdits('abc', '', 9), 3);
});

test('two neighbours that changed places are one edit', () => {
	assert.equal(countEdits('dcoker', 'docker', 9), 1);
	assert.equal(countEdits('dcokre', 'docker', 9), 2);
	assert.equal(countEdits('abc', 'cba', 9), 2);
	assert.equal(countEdits('ab', 'ba', 1), 1);
});

test('edits from a certain number on are not told apart', () => {
	assert.equal(countEdits('kitten', 'sitting', 3), 3);
	assert.equal(countEdits('kitten', 'sitting', 2), 2);
	assert.equal(countEdits('a', 'a'.repeat(100_000), 5), 5);
	assert.equal(countEdits('volume', 'secret', 3), 3);
});

test('of words without a swap it is the distance after Levenshtein, whatever the limit', () => {
	// In each word letters rise, so that none of two neighbours can have changed places.
	const words = Array.from({ length: 64 }, (_, bits) =>
		['a', 'b', 'c', 'd', 'e', 'f'].filter((_letter, at) => (bits >> at) & 1).join(''),
	);
	for (const from of words) {
		for (const to of words) {
			for (const most of [1, 2, 4, 9]) {
				assert.equal(
					countEdits(from, to, most),
					Math.min(most, distance(from, to)),
					`${from} ${to}`,
				);
			}
		}
	}
});
