import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	dropBeginning,
	markWords,
	plain,
	readExcerpt,
	wordsIn,
	type Segment,
} from '../../../../src/islands/search/segments.ts';

/** Segments in one line: what is marked stands in brackets. */
const told = (segments: readonly Segment[]) =>
	segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('the marks of an excerpt become segments', () => {
	assert.deepEqual(readExcerpt('a <mark>layer</mark> of files'), [
		{ text: 'a ', marked: false },
		{ text: 'layer', marked: true },
		{ text: ' of files', marked: false },
	]);
	assert.deepEqual(readExcerpt(''), []);
});

test('escaped markup in a note stays text, whatever it says', () => {
	const excerpt = '&lt;img src=x onerror=alert(1)&gt; &lt;mark&gt; <mark>&lt;b&gt;</mark> &amp;';
	assert.equal(plain(readExcerpt(excerpt)), '<img src=x onerror=alert(1)> <mark> <b> &amp;');
});

test('punctuation around a word is not marked, the dashes of a flag are', () => {
	assert.equal(told(readExcerpt('<mark>(layers),</mark> x')), '([layers]), x');
	assert.equal(
		told(readExcerpt('use <mark>--replicas,</mark> or <mark>-p</mark>')),
		'use [--replicas], or [-p]',
	);
	assert.equal(told(readExcerpt('<mark>"why?"</mark>')), '"[why]?"');
	assert.equal(told(readExcerpt('<mark>...</mark>')), '[...]');
});

test('the end of a sentence before an excerpt is left out', () => {
	assert.equal(told(readExcerpt('… . => <mark>CACHED</mark> [2/4] …')), '… => [CACHED] [2/4] …');
	assert.equal(told(readExcerpt('… .dockerignore')), '… .dockerignore');
});

test('words are marked where they begin a word of the text, in any case', () => {
	assert.equal(told(markWords('Docker images, imagine', ['image'])), 'Docker [images], imagine');
	assert.equal(told(markWords('A Layered stack', ['layer'])), 'A [Layered] stack');
	assert.equal(told(markWords('Nothing here', ['layer'])), 'Nothing here');
});

test('one or two characters are marked only where they are the whole word', () => {
	assert.equal(told(markWords('Docker, do it', ['do'])), 'Docker, [do] it');
	assert.equal(told(markWords('-p publishes a port', ['p'])), '-[p] publishes a port');
});

test('single characters count as words only where there are no longer ones', () => {
	assert.deepEqual([...wordsIn('docker run -p 80:80')], ['docker', 'run', '80']);
	assert.deepEqual([...wordsIn('-p')], ['p']);
	assert.deepEqual([...wordsIn('--')], []);
});

test('a heading at the beginning of its excerpt is left out, marks and full stop included', () => {
	const excerpt = readExcerpt(
		'What a <mark>layer</mark> holds. Only the <mark>layer</mark>’s files',
	);
	assert.equal(told(dropBeginning(excerpt, 'What a layer holds')), 'Only the [layer]’s files');
});

test('an excerpt that begins otherwise stays whole', () => {
	const excerpt = readExcerpt('Layers of <mark>files</mark>');
	assert.equal(told(dropBeginning(excerpt, 'Layer')), 'Layers of [files]');
	assert.equal(told(dropBeginning(excerpt, 'Volumes')), 'Layers of [files]');
});
