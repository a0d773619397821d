import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	forgetRecent,
	keepRecent,
	parseRecent,
	readRecent,
	withRecent,
} from '../../../../src/islands/search/recent.ts';

test('what was searched for last comes first, and once', () => {
	assert.deepEqual(withRecent('b', ['a', 'b', 'c']), ['b', 'a', 'c']);
});

test('five searches are kept, and no more', () => {
	assert.deepEqual(withRecent('f', ['a', 'b', 'c', 'd', 'e']), ['f', 'a', 'b', 'c', 'd']);
});

test('what is stored is read back', () => {
	assert.deepEqual(parseRecent('{"version":1,"searches":["a","--rm"]}'), ['a', '--rm']);
});

for (const stored of [
	null,
	'',
	'null',
	'[]',
	'{"version":2,"searches":["a"]}',
	'{"version":1,"searches":"a"}',
]) {
	test(`from ${stored || 'nothing'} no search comes`, () => {
		assert.deepEqual(parseRecent(stored), []);
	});
}

test('what is no text among the stored searches is left out', () => {
	assert.deepEqual(parseRecent('{"version":1,"searches":[1,null,"a",{}]}'), ['a']);
});

test('without storage nothing is kept, and nothing fails', () => {
	keepRecent('a');
	assert.deepEqual(readRecent(), []);
	forgetRecent();
});
