import { decode, encode } from 'cborg';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { partIndex, signature } from '../../../src/integrations/part-index.ts';

const pack = (value: Packed) => gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]));
const unpack = (content: Uint8Array | undefined) =>
	decode(gunzipSync(content ?? Buffer.of()).subarray(signature.length)) as Packed;

type Packed = number | string | readonly Packed[];

type WordFile = [from: string, to: string, name: string];

/** A word with places that gzip makes nothing of. */
const word = (text: string, places: number): Packed => {
	let seed = 7;
	const next = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) >> 16;
	return [text, [[1, Array.from({ length: places }, () => Math.abs(next())), []]]];
};

const rare = word('balance', 3);
const heavy = word('because', 9000);
const rest = [[['module', 'en_5555555']], [], ['title']];

/** An index of these files of words. */
const index = (...files: [from: string, to: string, words: Packed[]][]) =>
	new Map([
		...files.map(([, , words], at) => [`index/en_000000${at}.pf_index`, pack([words])] as const),
		[
			'pagefind.en_1.pf_meta',
			pack(['1.6.0', [], files.map(([from, to], at) => [from, to, `en_000000${at}`]), ...rest]),
		],
		['pagefind.js', Buffer.from('code')],
	]);

test('a word that weighs much gets a file of its own, and the rest keeps another', () => {
	const changed = partIndex(
		index(['a', 'az', [word('an', 2)]], ['ba', 'bec', [word('bag', 2), rare, heavy]]),
	);
	const list = unpack(changed.get('pagefind.en_1.pf_meta'));
	const [version, , files, ...others] = list as [Packed, Packed, WordFile[], ...Packed[]];
	assert.equal(version, '1.6.0');
	assert.deepEqual(others, rest);
	const [first, before, after] = files;
	assert.deepEqual(first, ['a', 'az', 'en_0000000']);
	assert.deepEqual(before?.slice(0, 2), ['ba', 'balance']);
	// Its beginning "bec" would come before the word itself, and Pagefind asks for no such file.
	assert.deepEqual(after?.slice(0, 2), ['because', 'because']);
	const wordsOf = (name = '') => unpack(changed.get(`index/${name}.pf_index`));
	assert.deepEqual(wordsOf(before[2]), [[word('bag', 2), rare]]);
	assert.deepEqual(wordsOf(after[2]), [[heavy]]);
	assert.deepEqual([changed.has('index/en_0000001.pf_index'), changed.size], [true, 4]);
	assert.equal(changed.get('index/en_0000001.pf_index'), undefined);
});

test('the end of a file stays where it comes after its last word', () => {
	const changed = partIndex(index(['ba', 'bed', [rare, heavy]]));
	const [, , files] = unpack(changed.get('pagefind.en_1.pf_meta')) as [Packed, Packed, WordFile[]];
	assert.equal(files[1]?.[1], 'bed');
});

test('files that are small, or hold one word, stay as they are', () => {
	const files = index(['ba', 'ba', [rare, word('bar', 9)]], ['be', 'be', [heavy]]);
	const changed = partIndex(files);
	assert.deepEqual([...changed.keys()], ['pagefind.en_1.pf_meta']);
	const list = 'pagefind.en_1.pf_meta';
	assert.deepEqual(unpack(changed.get(list)), unpack(files.get(list)));
});

test('the name of a file tells what it holds, and is none that Pagefind gives', () => {
	const names = (...words: Packed[]) => [...partIndex(index(['ba', 'bec', words])).keys()].sort();
	assert.deepEqual(names(rare, heavy), names(rare, heavy));
	assert.equal(new Set([...names(rare, heavy), ...names(word('bald', 3), heavy)]).size, 5);
	for (const name of names(rare, heavy)) assert.match(name, /^index\/en_(?:0{7}|\w{9})\.|meta$/);
});
