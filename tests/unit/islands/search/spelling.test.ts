import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOf } from '../../../../src/islands/search/spelling.ts';

const words = new Map([
	['overlay', 5],
	['overlays', 1],
	['kubernetes', 5],
	['kubectl', 5],
	['container', 5],
	['containers', 4],
	['quorum', 2],
	['query', 1],
	['exit', 3],
	['exec', 4],
	['help', 1],
	['beginners', 5],
	['javascript', 1],
	['volume', 5],
	['image', 5],
	['layer', 5],
	['an', 5],
]);

const slips: [kind: string, typed: string, meant: string | undefined][] = [
	['a letter is missing', 'ovrlay', 'overlay'],
	['two letters changed places', 'kubrenetes', 'kubernetes'],
	['two letters near the end changed places', 'contaienr', 'container'],
	['the first two letters changed places', 'uqorum', 'quorum'],
	['a letter is wrong', 'volune', 'volume'],
	['a letter is doubled', 'overrlay', 'overlay'],
	['a double letter is single and another doubled', 'begginers', 'beginners'],
	['a long word has two slips', 'kuberentis', 'kubernetes'],
	['a word of four letters has two that changed places', 'exti', 'exit'],
	// A short word is one slip away from too many others.
	['a word of four letters has a wrong letter', 'helm', undefined],
	['a word has three letters', 'exc', undefined],
	['a word of six letters has two slips', 'vulome', undefined],
	['the word that is a letter away is rare', 'quary', undefined],
	['the word that is two letters away is rare', 'jafaskript', undefined],
	['the first letter is superfluous', 'slayer', undefined],
	['the first letter is another', 'bontainer', undefined],
	['no word is like it', 'ansible', undefined],
];

for (const [kind, typed, meant] of slips) {
	test(`${typed} is ${meant ? `taken for ${meant}` : 'taken for nothing'}: ${kind}`, () => {
		assert.equal(meaningOf(typed, words).corrected, meant);
	});
}

test('of several words that are as near the weightiest was meant', () => {
	const near = new Map([
		['layer', 1],
		['later', 5],
	]);
	assert.equal(meaningOf('laxer', near).corrected, 'later');
});

test('a word that is half typed is taken for those that it is half of, and for no slip', () => {
	const { endings, corrected } = meaningOf('kuber', words);
	assert.deepEqual(endings, ['kubernetes']);
	assert.equal(corrected, undefined);
	assert.deepEqual(meaningOf('contain', words).endings, ['container', 'containers']);
});

test('less than half a word is no word, but its endings are known', () => {
	const { endings, beginnings } = meaningOf('java', words);
	assert.deepEqual(endings, []);
	assert.deepEqual(beginnings, ['javascript']);
	assert.deepEqual(meaningOf('ku', words).beginnings, ['kubectl', 'kubernetes']);
});
