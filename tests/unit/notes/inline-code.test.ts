import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepWords, splitInlineCode } from '../../../src/notes/inline-code.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

test('shows what stands between backticks as code', () => {
	assert.deepEqual(splitInlineCode('Add `-a` to `docker image ls`.'), [
		{ text: 'Add ', code: false },
		{ text: '-a', code: true },
		{ text: ' to ', code: false },
		{ text: 'docker image ls', code: true },
		{ text: '.', code: false },
	]);
});

test('leaves a backtick without a partner as text', () => {
	assert.deepEqual(splitInlineCode('one ` alone'), [{ text: 'one ` alone', code: false }]);
	assert.deepEqual(splitInlineCode(''), []);
});

test('long code may break, though not within a word with a hyphen', () => {
	const tree = treeOf(
		'`docker run --rm -it x` and `--mount`\n\n```text\ndocker run --rm -it x\n```',
	);
	keepWords(tree);
	assert.equal(
		writeTree(tree),
		'<p><code class="long">docker run <span>--rm</span> <span>-it</span> x</code> and ' +
			'<code>--mount</code></p>\n' +
			'<pre><code class="language-text">docker run --rm -it x\n</code></pre>',
	);
});

test('code in a cell of a table may break between its words, however short it is', () => {
	const tree = treeOf('| a | b |\n|---|---|\n| see **`docker ps -a`** | `--mount` |\n');
	keepWords(tree);
	const html = writeTree(tree);
	assert.ok(html.includes('<code class="long">docker ps <span>-a</span></code>'), html);
	assert.ok(html.includes('<code>--mount</code>'), html);
});

test('a word that is longer than a line may break anywhere', () => {
	const tree = treeOf('`registry.example.com/team-a/one`');
	keepWords(tree);
	assert.equal(writeTree(tree), '<p><code class="long">registry.example.com/team-a/one</code></p>');
});
