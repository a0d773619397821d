import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/notes/read-note.ts';
import type { Lane } from '../../../src/schema/content-files.ts';

const found = (text: string, lane: Lane = 'mdx') =>
	readBody(text, lane).faults.map(({ id, line, column }) => `${line}:${column} ${id}`);
const messages = (text: string, lane: Lane = 'mdx') =>
	readBody(text, lane).faults.map(({ message, fix }) => `${message} ${fix}`);

test('Markdown and components pass', () => {
	const text = `## Roses {#roses}

Text with **all** of *Markdown*: \`code\`, ~~not~~[^1], <Term id="rose">roses</Term>.

| a | b |
| - | :-: |
| c | d |

- [x] done

> [!NOTE]
> A note.

![A rose](./rose.svg "Title")

<Tabs>
<Tab title="One">

Text.

</Tab>
</Tabs>

[^1]: A footnote.
`;
	assert.deepEqual(found(text), []);
	assert.deepEqual(found(text.replace(/<[/]?T[^>]*>/g, ''), 'md'), []);
});

test('HTML is refused in both lanes', () => {
	assert.deepEqual(found('a <b>c</b>'), ['1:3 unsafe-html']);
	assert.deepEqual(found('a <b>c</b>', 'md'), ['1:3 unsafe-html', '1:7 unsafe-html']);
	assert.deepEqual(found('<div>\n\nx\n\n</div>'), ['1:1 unsafe-html']);
	assert.deepEqual(found('<!-- x -->', 'md'), ['1:1 unsafe-html']);
});

test('a component in a .md note is told once, and HTML behind its tag is told as HTML', () => {
	assert.deepEqual(found('a <Term>b</Term>', 'md'), ['1:3 component-lane']);
	assert.deepEqual(found('</Term>', 'md'), ['1:1 component-lane']);
	assert.deepEqual(found('</Term>\n<script>x</script>', 'md'), ['1:1 unsafe-html']);
	assert.deepEqual(found('<Steps>\n<img src=x onerror=y>', 'md'), ['1:1 unsafe-html']);
});

test('a component that is not in the list is refused with the nearest of it', () => {
	assert.match(messages('<Qestion id="a">\n\nb\n\n</Qestion>')[0] ?? '', /Did you mean Question\?/);
	for (const name of ['Script', 'Astro.self', 'Picture', 'Fragment', 'X']) {
		assert.deepEqual(found(`<${name}>a</${name}>`), ['1:1 unknown-component'], name);
	}
	assert.deepEqual(found('<>a</>'), ['1:1 unknown-component']);
});

test('no name of the prototype is a component or an attribute', () => {
	assert.equal(found('<__proto__>a</__proto__>').length, 1);
	assert.equal(found('<constructor>a</constructor>').length, 1);
	assert.deepEqual(found('<Term constructor="x">a</Term>'), ['1:1 unknown-attribute']);
});

test('attributes are text in quotes, known, once, and there when they must be', () => {
	assert.deepEqual(found('<Term id={x}>a</Term>'), ['1:1 unsafe-attribute']);
	assert.deepEqual(found('<Term {...x}>a</Term>'), ['1:1 unsafe-attribute']);
	assert.deepEqual(found('<Term id=x>a</Term>'), ['1:1 syntax']);
	assert.deepEqual(found('<Term onclick="x">a</Term>'), ['1:1 unknown-attribute']);
	assert.deepEqual(found('<Term set:html="x">a</Term>'), ['1:1 unknown-attribute']);
	assert.deepEqual(found('<Term client:load>a</Term>'), ['1:1 unknown-attribute']);
	assert.deepEqual(found('<Term id="a" id="b">c</Term>'), ['1:1 repeated-attribute']);
	assert.deepEqual(found('<Figure src="./a.svg" alt=" " />'), ['1:1 missing-attribute']);
});

test('a misspelt attribute is told with the nearest', () => {
	assert.match(
		messages('<Changed date="2026" souce="https://a.org" then="a" now="b" />')[0] ?? '',
		/Unexpected attribute souce on <Changed>.*Did you mean source\?/,
	);
});

test('a heading takes an id and nothing else', () => {
	assert.deepEqual(found('## a {#b}'), []);
	for (const attributes of ['onclick="x"', 'style="color: red"', '.c', 'data-x=1']) {
		assert.deepEqual(found(`## a {#b ${attributes}}`), ['1:1 unsafe-attribute'], attributes);
		assert.deepEqual(found(`## a {#b ${attributes}}`, 'md'), ['1:1 unsafe-attribute'], attributes);
	}
});

test('components that stand on lines of their own do not stand in a sentence', () => {
	assert.deepEqual(found('a <Steps>b</Steps>'), ['1:3 component-place']);
	assert.match(messages('a <Steps>b</Steps>')[0] ?? '', /Put a blank line before <Steps>/);
});

test('an answer stands in a question and a tab in tabs, directly', () => {
	assert.deepEqual(found('<Answer>\n\na\n\n</Answer>'), ['1:1 component-place']);
	assert.deepEqual(found('<Tab title="a">\n\nb\n\n</Tab>'), ['1:1 component-place']);
	assert.deepEqual(
		found('<Question id="a">\n\nb\n\n- c\n\n  <Answer>\n\n  d\n\n  </Answer>\n\n</Question>'),
		['7:3 component-place'],
	);
});

test('a term holds words, and no link, picture, term or block', () => {
	for (const inner of [
		'[b](https://b.org)',
		'https://b.org',
		'<Term>b</Term>',
		'**[b](#c)**',
		'b[^1]',
		'c ![d](./e.svg)',
	]) {
		assert.deepEqual(
			found(`a <Term id="f">${inner}</Term>\n\n[^1]: g`),
			['1:3 term-content'],
			inner,
		);
	}
	for (const inner of ['- b', '## b', '> b', '```js\nb\n```', '| b |\n| - |', 'b\n\nc']) {
		assert.deepEqual(found(`<Term id="f">\n\n${inner}\n\n</Term>`), ['1:1 term-content'], inner);
	}
	assert.deepEqual(found('<Term>b</Term>\n\n<Term id="c">\n\n`d` *e*\n\n</Term>'), []);
});

test('a term is a link itself and stands in none', () => {
	assert.deepEqual(found('[a <Term>b</Term>](https://c.org)'), ['1:1 component-place']);
	assert.deepEqual(found('a [**<Term>b</Term>**](#c)'), ['1:3 component-place']);
});

test('layers are one picture, and hold no link', () => {
	const layers = (inner: string) =>
		found(`<Layers title="a" alt="b">\n\n- ${inner}\n  - ${inner}\n\n</Layers>\n\n[^1]: g`);
	for (const inner of ['[b](https://b.org)', '<Term>b</Term>', 'b[^1]']) {
		assert.deepEqual(layers(inner), ['1:1 layers-link'], inner);
	}
	assert.deepEqual(layers('`b` *c*'), []);
});

test('a component that must hold something is not empty', () => {
	assert.deepEqual(found('a <Term id="b"></Term>'), ['1:3 component-empty']);
	assert.deepEqual(found('<Steps>\n\n</Steps>'), ['1:1 component-empty']);
});

test('a component without its end, or an end alone, is told where it stands', () => {
	assert.deepEqual(found('a\n\n<Steps>\n\n1. b'), ['3:1 component-unclosed']);
	assert.deepEqual(found('a\n\n</Steps>'), ['3:1 component-unclosed']);
	assert.deepEqual(found('- <Steps>\n\nb\n\n</Steps>'), ['1:3 component-unclosed']);
});

test('a < that begins nothing is told where it stands, unless a space follows or \\ precedes it', () => {
	assert.deepEqual(found('a\n\nb <c and d'), ['3:3 syntax']);
	assert.deepEqual(found('a <https://example.org>'), ['1:3 syntax']);
	assert.match(messages('a <= b')[0] ?? '', /Write a literal < in `backticks` or as \\<\./);
	assert.deepEqual(found('a < b and \\<c'), []);
});

test('every unsafe thing of a note is told at once', () => {
	assert.deepEqual(found('a {b}\n\n<div>c</div>\n\n<Foo>d</Foo>\n\n## e {#f .g}'), [
		'1:3 unsafe-expression',
		'3:1 unsafe-html',
		'5:1 unknown-component',
		'7:1 unsafe-attribute',
	]);
});
