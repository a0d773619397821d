import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	packWordLists,
	unpackWordList,
	type WordList,
} from '../../../../src/course/search/word-list.ts';

const pack = (words: WordList) => packWordLists(new Map([['en', words]]));
const packAndUnpack = (words: WordList) => unpackWordList(JSON.parse(pack(words)), 'en');

test('a word is written as what it does not share with the one before it', () => {
	const words = new Map([
		['dockerfile', 3],
		['docker', 4],
		['tag', 0],
	]);
	assert.deepEqual(JSON.parse(pack(words)), { en: '0dockerE6fileD0tagA' });
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
	assert.deepEqual(packAndUnpack(words), words);
});

test('words may share more letters than one character can count', () => {
	const long = 'x'.repeat(50);
	const words = new Map([
		[long, 1],
		[`${long}y`, 2],
	]);
	assert.deepEqual(packAndUnpack(words), words);
});

test('an empty list is one', () => {
	assert.equal(packAndUnpack(new Map()).size, 0);
});

test('each language has its own words, and one without notes has none', () => {
	const [en, de] = [new Map([['layer', 5]]), new Map([['schicht', 5]])];
	const packed: unknown = JSON.parse(
		packWordLists(
			new Map([
				['en', en],
				['de', de],
			]),
		),
	);
	assert.deepEqual(unpackWordList(packed, 'de'), de);
	assert.equal(unpackWordList(packed, 'fr').size, 0);
});

test('anything else is refused', () => {
	for (const other of [null, { en: 1 }, { en: {} }]) {
		assert.throws(() => unpackWordList(other, 'en'), TypeError);
	}
});
