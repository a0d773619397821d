import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/notes/read-note.ts';
import type { Lane } from '../../../src/schema/content-files.ts';

const found = (text: string, lane: Lane = 'mdx') =>
	readBody(text, lane).faults.map(({ id, line, column }) => `${line}:${column} ${id}`);

test('a fence that only the end of the note, a list or a quote ends is told where it begins', () => {
	assert.deepEqual(found('a\n\n```js\nb'), ['3:1 fence-unclosed']);
	assert.deepEqual(found('- ```js\n  a\n- b'), ['1:3 fence-unclosed']);
	assert.deepEqual(found('> ```js\n> a\n\nb'), ['1:3 fence-unclosed']);
	assert.deepEqual(found('a\n\n```js\nb', 'md'), ['3:1 fence-unclosed']);
});

test('a fence that swallows the beginning of the next one has lost its end', () => {
	const text = 'a\n\n```bash\nls\n\nb\n\n```console\n$ ls\n```\n\nc\n';
	assert.deepEqual(found(text), ['3:1 fence-unclosed']);
	assert.deepEqual(found(text, 'md'), ['3:1 fence-unclosed']);
	assert.deepEqual(found('```bash\na\n\n```js\nb\n\n```yaml\nc\n```\n'), [
		'1:1 fence-unclosed',
		'4:1 fence-unclosed',
	]);
});

test('an end whose beginning is lost is told where it stands, with the cure', () => {
	const text = 'a\n\n$ ls\n```\n\nb {c}\n\n```yaml\nd: e\n```\n\nf\n';
	assert.deepEqual(found(text), ['4:1 fence-unclosed']);
	assert.match(readBody(text, 'mdx').faults[0]?.fix ?? '', /^If it ends a block, put ```/);
});

test('what a lost end makes of the text below it is not told, what stands above is', () => {
	assert.deepEqual(found('a {b}\n\n```bash\nls\n\n{d}\n\n```js\nc\n```\n\n{e}\n'), [
		'1:3 unsafe-expression',
		'3:1 fence-unclosed',
	]);
	const answer =
		'<Question id="a">\n\nb\n\n<Answer>\n\n```bash\nls\n\n</Answer>\n\n</Question>\n\n```js\nc\n```\n';
	assert.deepEqual(found(answer), ['7:1 fence-unclosed']);
	assert.deepEqual(found('a <b\n\n```bash\nls\n'), ['1:3 syntax', '3:1 fence-unclosed']);
});

test('what looks like a fence in a block by indentation is none', () => {
	assert.deepEqual(found('a\n\n    ```js\n    b\n\nc\n', 'md'), []);
	const before = 'a\n\n    ```js\n    b\n\n';
	assert.deepEqual(found(`${before}\`\`\`js\nc\n\n\`\`\`js\nd\n\`\`\`\n`, 'md'), [
		'6:1 fence-unclosed',
	]);
});

test('a fence may show another with fewer marks or of the other kind', () => {
	assert.deepEqual(found('````text\n```js\na\n```\n````\n'), []);
	assert.deepEqual(found('~~~text\n```js\na\n```\n~~~\n'), []);
	assert.deepEqual(found('```text\n  ``` and more\n```\n'), []);
	assert.deepEqual(found('```js\na\n```\n\n```js\nb\n```\n'), []);
});
