import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberQuestions, questionAnchor } from '../../../src/notes/questions.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	numberQuestions(tree);
	return writeTree(tree);
}

function question(id: string): string {
	return `<Question id="${id}">\n\nWhy?\n\n<Answer>\n\nSo.\n\n</Answer>\n\n</Question>\n\n`;
}

test('a question has its number, its anchor and its answer within', () => {
	assert.equal(
		render(question('why-one-exits')),
		'<note-question id="why-one-exits" number="1" anchor="question-why-one-exits">' +
			'<p>Why?</p><note-answer><p>So.</p></note-answer></note-question>',
	);
});

test('questions are numbered through the note, in lists and under other headings as well', () => {
	const inList = question('b').replace(/^(?=.)/gm, '  ');
	const text = `${question('a')}- item\n\n${inList}## Next\n\n${question('c')}`;
	const numbers = [...render(text).matchAll(/id="(.)" number="(.)"/g)];
	assert.deepEqual(
		numbers.map(([, id, number]) => [id, number]),
		[
			['a', '1'],
			['b', '2'],
			['c', '3'],
		],
	);
});

test("a question's anchor cannot be that of a heading by the same name", () => {
	assert.equal(questionAnchor('layers'), 'question-layers');
});

test('an answer may hold code, a list and a table', () => {
	const text = question('a').replace('So.', '1. one\n\n   ```sh\n   ls\n   ```\n\n| a |\n|---|');
	assert.match(
		render(text),
		/<note-answer><ol>[^]*<pre><code[^]*<\/ol>[^]*<table>[^]*<\/note-answer>/,
	);
});
