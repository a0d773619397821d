import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../../../src/notes/plain-markdown/parse-plain.ts';
import { plainQuestions } from '../../../../src/notes/plain-markdown/plain-questions.ts';
import { plainOptions } from '../support/plain-options.ts';

test('questions and answers come as Markdown, components spelt out', () => {
	const note = [
		...['<Question id="why">', '', 'Why the <Term>thorn</Term>? See [a].', ''],
		...[
			'<Answer>',
			'',
			'So.',
			'',
			'```bash title="x"',
			'cut',
			'```',
			'',
			'</Answer>',
			'',
			'</Question>',
		],
		...['', 'Between.', '', '<Question id="when">', '', 'When?', ''],
		...['<Answer>', '', '- [Now](#now)', '', '</Answer>', '', '</Question>', ''],
		...['[a]: https://example.org/'],
	].join('\n');
	assert.deepEqual(plainQuestions(parsePlain(note, 'mdx'), plainOptions), [
		{
			id: 'why',
			question: 'Why the thorn? See [a](https://example.org/).',
			answer: 'So.\n\n**x**\n\n```bash\ncut\n```',
		},
		{ id: 'when', question: 'When?', answer: '- [Now](#now)' },
	]);
});

test('a note without questions has none', () => {
	assert.deepEqual(plainQuestions(parsePlain('Text.', 'md'), plainOptions), []);
});

test('the tree that questions were taken from stays as it is', () => {
	const note = [
		...['<Question id="why">', '', 'Why the <Term>thorn</Term>?', ''],
		...['<Answer>', '', 'So.', '', '</Answer>', '', '</Question>'],
	].join('\n');
	const tree = parsePlain(note, 'mdx');
	const before = structuredClone(tree);
	assert.equal(plainQuestions(tree, plainOptions).length, 1);
	assert.deepEqual(tree, before);
});
