import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainQuestions } from '../../../src/notes/plain-questions.ts';
import { takeQuestions } from '../../../src/notes/take-questions.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

const address = (target: { kind: string }) => `https://notes.test/${target.kind}`;
const onSite = (target: { kind: string }) => `/${target.kind}/`;

function plain(question: string, answer = 'So.', under = address) {
	const text = `# Not part of it\n\n<Question id="q">\n\n${question}\n\n<Answer>\n\n${answer}\n\n</Answer>\n\n</Question>\n`;
	const [only] = plainQuestions(treeOf(text.replace('# Not', '## Not')), {
		file: 'docker/note.mdx',
		address: under,
	});
	assert.ok(only);
	return only;
}

test('a question and its answer are plain HTML, and nothing else of the note is with them', () => {
	assert.deepEqual(plain('Why `ls -l`?', 'So: *this* < that.'), {
		id: 'q',
		question: '<p>Why <code>ls -l</code>?</p>',
		answer: '<p>So: <em>this</em> &#x3C; that.</p>',
	});
});

test('links lead to the whole address, and are text where the site has none', () => {
	const text = 'See [it](./other.mdx), [here](#part) and [there](https://example.com/).';
	const there = '<a href="https://example.com/">there</a>';
	assert.equal(
		plain(text).question,
		`<p>See <a href="https://notes.test/note">it</a>, <a href="https://notes.test/anchor">here</a> and ${there}.</p>`,
	);
	assert.equal(plain(text, 'So.', onSite).question, `<p>See it, here and ${there}.</p>`);
});

test('code and lists become one line of HTML, and code keeps its lines', () => {
	const { answer } = plain('Why?', '1. one\n2. two\n\n```sh\nls\n  pwd\n```');
	assert.equal(answer, '<ol><li>one</li><li>two</li></ol><pre>ls<br>  pwd</pre>');
});

test('components become what they hold, pictures their alternative text', () => {
	const { answer } = plain(
		'A <Term>image</Term>?',
		'<Steps>\n\n1. one\n\n</Steps>\n\n![a whale](./w.png)',
	);
	assert.equal(answer, '<ol><li>one</li></ol><p>a whale</p>');
	assert.equal(plain('A <Term>image</Term>?').question, '<p>A image?</p>');
});

test('taken questions leave the note as it was, and footnotes behind', () => {
	const text =
		'<Question id="q">\n\nWhy[^1]?\n\n<Answer>\n\nSo.\n\n</Answer>\n\n</Question>\n\n[^1]: A note.\n';
	const tree = treeOf(text);
	const before = JSON.stringify(tree);
	const written = writeTree(takeQuestions(tree));
	assert.equal(
		written,
		'<note-question id="q"><p>Why?</p><note-answer><p>So.</p></note-answer></note-question>',
	);
	assert.equal(JSON.stringify(tree), before);
});
