import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/notes/read-note.ts';
import type { NoteFacts } from '../../../src/notes/note-facts.ts';
import type { Lane } from '../../../src/schema/content-files.ts';

function factsOf(text: string, lane: Lane = 'mdx'): NoteFacts {
	const { facts } = readBody(text, lane);
	assert.ok(facts);
	return facts;
}

const places = (list: readonly { line: number; column: number }[]) =>
	list.map(({ line, column }) => `${line}:${column}`);

test('links have their address, their words and their place', () => {
	const { links } = factsOf('a [b *c*](d)\n\n- [e][f] https://example.org\n\n[f]: ./g.mdx\n');
	assert.deepEqual(
		links.map(({ href, text }) => [href, text]),
		[
			['d', 'b c'],
			['./g.mdx', 'e'],
			['https://example.org', 'https://example.org'],
		],
	);
	assert.deepEqual(places(links), ['1:3', '3:3', '3:10']);
});

test('a picture in a link is its name, and footnotes are no links', () => {
	const { links } = factsOf('[![a rose](./b.svg)](c) d[^1]\n\n[^1]: e');
	assert.deepEqual(
		links.map(({ text }) => text),
		['a rose'],
	);
});

test('pictures are those of Markdown and of figures', () => {
	const { pictures } = factsOf('![a](./b.svg)\n\n<Figure src="./c.svg" alt="d">\n\ne\n\n</Figure>');
	assert.deepEqual(
		pictures.map(({ source, alt, figure }) => [source, alt, figure]),
		[
			['./b.svg', 'a', false],
			['./c.svg', 'd', true],
		],
	);
});

test('places are counted in UTF-16 units, behind quotes and lists too', () => {
	const { links } = factsOf('é😀 [a](b)\r\n\r\n> - [c](d)');
	assert.deepEqual(places(links), ['1:5', '3:5']);
});

test('anchors are the ids of headings, questions and footnotes', () => {
	const { anchors } = factsOf(
		'## A b\n\n## C {#d}\n\ne[^1]\n\n<Question id="f">\n\ng\n\n<Answer>\n\nh\n\n</Answer>\n</Question>\n\n[^1]: i',
	);
	assert.deepEqual(anchors.sort(), ['a-b', 'd', 'question-f', 'user-content-fn-1']);
});

test('answers of a question are counted, misplaced ones too', () => {
	const question = (inner: string) =>
		factsOf(`<Question id="a">\n\nb\n\n${inner}\n\n</Question>`).questions[0]?.answers;
	assert.equal(question('c'), 0);
	assert.equal(question('<Answer>\n\nc\n\n</Answer>'), 1);
	assert.equal(question('- c\n\n  <Answer>\n\n  d\n\n  </Answer>'), 1);
	assert.equal(question('<Answer>\n\nc\n\n</Answer>\n<Answer>\n\nd\n\n</Answer>'), 2);
});

test('fences have language, meta, code and mark', () => {
	const { fences } = factsOf('````yaml title="a" {1}\nb: c\n```\n````\n\n~~~\nd\n~~~');
	assert.deepEqual(
		fences.map(({ language, meta, code, mark, closed }) => [language, meta, code, mark, closed]),
		[
			['yaml', 'title="a" {1}', 'b: c\n```\n', '````', true],
			['', '', 'd\n', '~~~', true],
		],
	);
});

test('a fence with its end is closed, in a list and in a quote too', () => {
	const closed = (text: string) => factsOf(text).fences.map((fence) => fence.closed);
	assert.deepEqual(closed('- ```js\n  a\n  ```\n- b'), [true]);
	assert.deepEqual(closed('> ```js\n> a\n> ```'), [true]);
	assert.deepEqual(closed('```js\n```'), [true]);
});

test('a block by indentation is told from a fence, even when it begins like one', () => {
	const indented = (text: string) => factsOf(text, 'md').fences.map((fence) => fence.indented);
	assert.deepEqual(indented('a\n\n    b\n'), [true]);
	assert.deepEqual(indented('a\n\n    ```js\n    b\n    ```\n'), [true]);
	assert.deepEqual(indented('a\n\n   ```js\n   b\n   ```\n'), [false]);
});

test('an alert is known by its word, alone on its line or not', () => {
	const { alerts } = factsOf('> [!NOTE]\n> a\n\n> [!Foo]\n\n> [!TIP] b\n\n> c [!NOTE]');
	assert.deepEqual(
		alerts.map(({ word, alone }) => [word, alone]),
		[
			['NOTE', true],
			['Foo', true],
			['TIP', false],
		],
	);
});

test('what steps, tabs and layers hold is counted', () => {
	const { steps, tabs, layers } = factsOf(
		'<Steps>\n\n1. a\n\nb\n\n</Steps>\n\n<Tabs>\n<Tab title="a">\n\nb\n\n</Tab>\n\nc\n\n</Tabs>\n\n<Layers title="a" alt="b">\n\nc\n\n</Layers>',
	);
	assert.deepEqual([steps[0]?.lists, steps[0]?.others], [1, 1]);
	assert.deepEqual([tabs[0]?.tabs, tabs[0]?.others], [1, 1]);
	assert.deepEqual([layers[0]?.lists, layers[0]?.alt], [0, 'b']);
});

test('a change is explained by then and now, or by its text', () => {
	const explained = (attributes: string, text = '') =>
		factsOf(`<Changed date="2026" source="https://a.org" ${attributes}>${text}</Changed>`)
			.changes[0]?.explained;
	assert.equal(explained('then="a" now="b"'), true);
	assert.equal(explained('then="a"'), false);
	assert.equal(explained('', '\n\na\n\n'), true);
});
