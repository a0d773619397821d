import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	commentText,
	readOutside,
	writeComment,
	writeOutside,
} from '../../../../scripts/pull-request/comment.mjs';

const commit = '0123456789abcdef';
const nothing = { count: 0, names: [] };

test('notes alone: the comment links to the preview', () => {
	const text = commentText({ commit, address: 'https://1--x.netlify.app', outside: nothing });
	assert.match(
		text ?? '',
		/^<!-- preview -->\n\*\*Preview\*\* of 0123456: https:\/\/1--x\.netlify\.app\n/,
	);
});

test('without a preview there is nothing to say about notes', () => {
	assert.equal(commentText({ commit, address: '', outside: nothing }), undefined);
});

test('more than notes: the comment says which files to read as code', () => {
	const files = Array.from({ length: 25 }, (_, index) => `src/${index}.ts`);
	const outside = readOutside(writeOutside(files));
	const text = commentText({ commit, address: '', outside }) ?? '';
	assert.match(text, /changes 25 files outside `content\/`/);
	assert.match(text, /^- `src\/0\.ts`$/m);
	assert.match(text, /^- and 5 more$/m);
	assert.equal(text.match(/^- `/gm)?.length, 20);
});

test('the name of a file stays a name: no line, mention or Markdown of its own', () => {
	const names = ['a`\n\n@everyone ![x](https://example.org/x.png)', 'b\r\n- c', '\u202Egnp.exe'];
	const lines = (commentText({ commit, address: '', outside: { count: 3, names } }) ?? '')
		.split('\n')
		.slice(3);
	assert.equal(lines.length, 3);
	for (const line of lines) assert.match(line, /^- `[^`\p{Cc}\p{Cf}]+`$/u);
});

test('what is handed on is one short line, whatever the files are called', () => {
	const text = writeOutside(Array<string>(3000).fill(`a\n${'x'.repeat(4000)}`));
	assert.ok(text.length < 5000 && !text.includes('\n'));
	assert.equal(readOutside(text).count, 3000);
});

const bot = { login: 'github-actions[bot]' };
const cases: [string, object[], string][] = [
	['a first comment is written', [], 'POST issues/7/comments'],
	[
		'our comment is written anew',
		[{ id: 3, body: '<!-- preview -->\nold', user: bot }],
		'PATCH issues/comments/3',
	],
	[
		'a comment of somebody else is left alone, though it looks like ours',
		[
			{ id: 4, body: '<!-- preview -->\nmine', user: { login: 'somebody' } },
			{ id: 5, body: 'of another workflow', user: bot },
		],
		'POST issues/7/comments',
	],
];

for (const [title, comments, expected] of cases) {
	test(title, async () => {
		const written: string[] = [];
		await writeComment(
			async (method, path, body) => {
				if (method === 'GET') return comments;
				written.push(`${method} ${path}`);
				assert.deepEqual(body, { body: 'new' });
				return {};
			},
			7,
			'new',
		);
		assert.deepEqual(written, [expected]);
	});
}
