import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textMarks } from '../../../../src/course/search/text-marks.ts';
import {
	plain,
	readWords,
	segmentsOf,
	type Segment,
} from '../../../../src/islands/search/segments.ts';

/** A text as the index holds it; marks are written as signs that can be seen. */
const indexed = (text: string) =>
	text
		.replaceAll('⟨', textMarks.codeStart)
		.replaceAll('⟩', textMarks.codeEnd)
		.replaceAll('¶', textMarks.lineEnd)
		.replaceAll('⁀', textMarks.joint)
		.replaceAll('F', textMarks.flag)
		.split(' ');

const read = (text: string) => readWords(indexed(text), 0, Infinity);

/** Segments in one line: what is marked stands in brackets, code in back quotes. */
const told = (segments: readonly Segment[]) =>
	segments
		.map(({ text, marked, code }) => {
			const shown = marked ? `[${text}]` : text;
			return code ? `\`${shown}\`` : shown;
		})
		.join('');

const show = (text: string, ...positions: number[]) =>
	told(segmentsOf(read(text), new Set(positions)));

test('words are read with their position, and without the marks of the index', () => {
	const words = readWords(indexed('a ⟨run --F⁀ rm¶⟩ b'), 1, 4);
	assert.deepEqual(
		words.map(({ text, position, code, endsLine, joined }) => [
			text,
			position,
			code,
			endsLine,
			joined,
		]),
		[
			['run', 1, true, false, false],
			['--', 2, true, false, true],
			['rm', 3, true, true, false],
		],
	);
});

test('code that begins and ends within a word is that word', () => {
	assert.deepEqual(
		read('a ⟨b⟩ c ⟨d⟩, ⟨e f⟩ g').map(({ code }) => code),
		[false, true, false, true, true, true, false],
	);
});

test('text becomes segments of marked, code and neither', () => {
	assert.equal(show('a layer of files', 1), 'a [layer] of files');
	assert.equal(show('use ⟨docker run⟩ now', 1), 'use `[docker]`` run` now');
	assert.deepEqual(segmentsOf([], new Set()), []);
});

test('punctuation around a word is not marked, the dashes of a flag are', () => {
	assert.equal(show('x (layers), y', 1), 'x ([layers]), y');
	assert.equal(show('use --F⁀ replicas, or', 1, 2), 'use [--replicas], or');
	assert.equal(show('"why?" ~/.kube/⁀ config', 0, 1), '"[why]?" ~/.[kube]/config');
	assert.equal(show('c++ and c#', 0, 2), '[c++] and [c#]');
});

test('words that an author wrote as one are shown as one', () => {
	assert.equal(show('port 4789/⁀ udp, copy-⁀ on-⁀ write', 1), 'port [4789]/udp, copy-on-write');
});

test('markup in a note stays text, whatever it says', () => {
	const text = '<img src=x onerror=alert(1)> &lt;mark&gt; <b>';
	assert.equal(plain(segmentsOf(read(text), new Set([0]))), text);
});
