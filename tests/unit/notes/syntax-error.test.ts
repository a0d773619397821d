import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/notes/read-note.ts';

const messages = (text: string) => readBody(text, 'mdx').faults.map(({ message }) => message);

test('names the component that is still open, not the closing tag that is right', () => {
	assert.deepEqual(messages('<Question id="a">\n\nWhat?\n\n<Answer>\n\nYes.\n\n</Question>\n'), [
		'Unexpected </Question> while <Answer> of line 5 is open, expected </Answer> before it.',
	]);
});

test('names a closing tag that nothing has opened', () => {
	assert.deepEqual(messages('<Question id="a">\n\nWhat?\n\nYes.\n\n</Answer>\n\n</Question>\n'), [
		'Unexpected </Answer>, expected <Answer> before it.',
	]);
});
