import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textMarks } from '../../../../src/course/search/text-marks.ts';
import { passage } from '../../../../src/islands/search/passage.ts';
import { plain } from '../../../../src/islands/search/segments.ts';
import type { Part } from '../../../../src/islands/search/stretches.ts';

const { codeStart, codeEnd, lineEnd } = textMarks;
const block = (...lines: string[]) =>
	`${codeStart}${lines.map((line) => line + lineEnd).join(' ')}${codeEnd}`;
const words = (count: number, from = 0) =>
	Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ');

/** The passage of a text for some of its words, each of which says as much as the others. */
function shown(text: string, ...asked: string[]): string {
	const all = text.split(' ');
	const answers = new Map<number, Part>();
	for (const [position, word] of asked.entries()) {
		const part = { position, part: 1 / asked.length, at: [] };
		for (const [at, found] of all.entries()) {
			if (found.replace(/[^\w-]/g, '') === word) answers.set(at, part);
		}
	}
	const stretch = { heading: undefined, from: 0, to: Infinity, score: 0, answers };
	return plain(passage(all, stretch));
}

test('a short text is shown whole', () => {
	assert.equal(shown('A layer of files', 'layer'), 'A layer of files');
});

test('a passage begins with its sentence where that is near, and says where it is cut', () => {
	const text = `${words(30)}. The layer is here ${words(30)}`;
	assert.equal(shown(text, 'layer'), `The layer is here ${words(18)} …`);
});

test('where no sentence begins near, a few words before are shown', () => {
	const text = `${words(30)} layer ${words(30, 30)}`;
	assert.match(shown(text, 'layer'), /^… w26 w27 w28 w29 layer w30 .* …$/);
});

test('the passage that has most of what is asked is shown', () => {
	const text = `layer ${words(40)} layer layer layer ${words(40)} the layer of a cache ${words(40)}`;
	assert.match(shown(text, 'layer', 'cache'), /layer of a cache/);
});

test('of a block of code the line that answers is shown, and nothing around it', () => {
	const text = `Write: ${block('docker container ls', 'docker container exec first', 'exit')} Then stop.`;
	assert.equal(shown(text, 'docker', 'container', 'exec'), 'docker container exec first');
	assert.equal(shown(text, 'exit'), 'exit');
});

test('code within a sentence is shown with the sentence', () => {
	const text = `Take ${codeStart}docker run${codeEnd} for it. And more.`;
	assert.equal(shown(text, 'docker'), 'Take docker run for it. And more.');
});

test('a very long line of code is cut', () => {
	const line = words(60);
	const passageOfIt = shown(block(line), 'w0');
	assert.equal(passageOfIt, `${words(22)} …`);
});
