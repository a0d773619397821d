import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWordList, unpackWordList } from '../../../../src/course/search/word-list.ts';

const pack = (words: readonly (readonly [string, number])[]) =>
	packWordList({ complete: true, words: new Map(words) });

test('a word is written as what it does not share with the one before it', () => {
	const packed = pack([
		['dockerfile', 3],
		['docker', 4],
		['tag', 0],
	]);
	assert.deepEqual(JSON.parse(packed), { complete: true, words: '0dockerE6fileD0tagA' });
});

test('what is packed for the browser is unpacked as it was, in the order of the letters', () => {
	const words = new Map([
		['4789', 5],
		['47891', 0],
		['a', 1],
		['ab', 2],
		['layer', 5],
		['layers', 4],
		['über', 3],
	]);
	for (const complete of [true, false]) {
		const list = { complete, words };
		assert.deepEqual(unpackWordList(JSON.parse(packWordList(list))), list);
	}
});

test('words may share more letters than one character can count', () => {
	const long = 'x'.repeat(50);
	const words = new Map([
		[long, 1],
		[`${long}y`, 2],
	]);
	const list = { complete: true, words };
	assert.deepEqual(unpackWordList(JSON.parse(packWordList(list))), list);
});

test('an empty list is one', () => {
	assert.equal(unpackWordList(JSON.parse(pack([]))).words.size, 0);
});

test('anything else is refused', () => {
	for (const other of [null, {}, 'words', { words: 1 }]) {
		assert.throws(() => unpackWordList(other), TypeError);
	}
});
