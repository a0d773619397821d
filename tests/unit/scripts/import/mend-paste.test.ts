import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendPaste } from '../../../../scripts/import/readme/mend-paste.ts';
import { toLines, toText } from '../../../../scripts/import/source-line.ts';

const mend = (text: string) => toText(mendPaste(toLines(text)));

test('bullets of a page become marks of a list, indented as far as Markdown needs', () => {
	const pasted =
		'  1. Images - 10 min\n\n    • first\n      • deeper\n    • second\n  2. Next - 5 min';
	assert.equal(
		mend(pasted),
		'  1. Images - 10 min\n\n     - first\n       - deeper\n     - second\n  2. Next - 5 min',
	);
});

test('a mark alone on its line joins the text below, and both lines are known', () => {
	const lines = mendPaste(toLines('Before.\n-\n\nLayers are shared.\n-\nSo are images.'));
	assert.deepEqual(
		lines.map(({ text, from }) => [text, from]),
		[
			['Before.', [1]],
			['- Layers are shared.', [2, 3, 4]],
			['- So are images.', [5, 6]],
		],
	);
});

test('what is right already stays as it is', () => {
	for (const text of [
		'- a\n  - b\n\n    text\n- c',
		'1. a\n   - b\n2. c',
		'- a\n - b',
		'```\n•  b\n-\n\nx\n```'.replace('•', '*'),
		'Title\n---\n\ntext',
		'-\n\n# Heading',
		'-\n\n- b',
		'Text\n\n    indented code\n    - and this',
	]) {
		assert.equal(mend(text), text);
	}
});
