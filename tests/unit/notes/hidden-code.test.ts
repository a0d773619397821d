import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hideComments } from '../../../src/notes/comments.ts';
import { hideCode, showText } from '../../../src/notes/hidden-code.ts';
import { readBody } from '../../../src/notes/read-note.ts';
import { textOf } from '../../../src/notes/tree.ts';

const read = (text: string) => readBody(text, 'mdx');
const found = (text: string) =>
	read(text).faults.map(({ id, line, column }) => `${line}:${column} ${id}`);
const text = (body: string) => textOf(read(body).tree).trim();

test('what is hidden is shown again as it was, line for line', () => {
	const body = 'a {b} `{c}`\r\nimport d\n- export e\n## f {#g}\n\\{h\n';
	assert.notEqual(hideCode(body), body);
	assert.equal(showText(hideCode(body)), body);
	assert.equal(hideCode(body).length, body.length);
});

test('the parser sees no brace and no import or export', () => {
	const hidden = hideCode('a {b}\nimport c\n> export d\n```js\nimport e {\n```\n');
	assert.ok(!/[{]|^[ >]*(?:import|export)/m.test(hidden));
});

test('the id of a heading and an escaped brace are left to the parser', () => {
	assert.equal(hideCode('## a {#b}'), '## a {#b}');
	assert.equal(hideCode('\\{a'), '\\{a');
	assert.notEqual(hideCode('\\\\{a'), '\\\\{a');
});

test('code in a sentence and in a fence keeps its braces and words', () => {
	assert.equal(text('Write `{{.ID}}` here.'), 'Write {{.ID}} here.');
	assert.equal(
		text('```js\nimport a from "b"\nexport { a }\n```'),
		'import a from "b"\nexport { a }',
	);
});

test('attributes and fences keep their braces', () => {
	const { facts } = read(
		'<Question id="a">\n\n```yaml {1,3}\na\n```\n\n<Answer>\n\nb\n\n</Answer>\n</Question>',
	);
	assert.equal(facts?.fences[0]?.meta, '{1,3}');
	const { tree } = read('<Changed date="2026" source="https://example.org/" then="{a}" now="b" />');
	assert.match(JSON.stringify(tree), /"name":"then","value":"\{a\}"/);
});

test('an escaped brace is text', () => {
	assert.equal(text('a \\{b\\} c'), 'a {b} c');
	assert.deepEqual(found('a \\{b\\} c'), []);
});

test('an expression is refused where its brace stands', () => {
	assert.deepEqual(found('a\n\nb é {c} d'), ['3:5 unsafe-expression']);
	assert.deepEqual(found('a {b}\nc {d}'), ['1:3 unsafe-expression', '2:3 unsafe-expression']);
	assert.deepEqual(found('> - {a}'), ['1:5 unsafe-expression']);
	assert.deepEqual(found('| a |\n| - |\n| {b} |'), ['3:3 unsafe-expression']);
});

test('braces within braces are one expression', () => {
	assert.deepEqual(found('{{.ID}} and {a{b}c}'), [
		'1:1 unsafe-expression',
		'1:13 unsafe-expression',
	]);
});

test('a brace after a code span is found behind it', () => {
	assert.deepEqual(found('`{a}` {b}'), ['1:7 unsafe-expression']);
});

test('a paragraph that begins with import or export is refused, a later line or an item that does is not', () => {
	assert.deepEqual(found('import a from "b"'), ['1:1 unsafe-import-export']);
	assert.deepEqual(found('text\n\nexport const a = 1'), ['3:1 unsafe-import-export']);
	assert.deepEqual(found('<Steps>\n\nimport a\n\n</Steps>')[0], '3:1 unsafe-import-export');
	assert.deepEqual(found('You import it.\nimport it again.'), []);
	assert.deepEqual(found('- import the image\n- export it'), []);
	assert.deepEqual(found('exported and important'), []);
	assert.equal(text('- import the image'), 'import the image');
});

test('comments leave nothing behind, over lines too', () => {
	assert.equal(text('a {/* b */} c'), 'a  c');
	assert.equal(text('{/* a\n\n{b} <c>\n\n*/}\n\nd'), 'd');
	assert.deepEqual(found('{/* import a */}\n\nb {c}'), ['3:3 unsafe-expression']);
});

test('what looks like a comment in code is code', () => {
	assert.equal(text('`{/* a */}`'), '{/* a */}');
	assert.equal(text('``{/* ` */}``'), '{/* ` */}');
	assert.equal(text('```mdx\n{/* a */}\n```'), '{/* a */}');
});

test('a comment that nothing ends, or that holds more, is an expression', () => {
	assert.deepEqual(found('{/* a'), ['1:1 unsafe-expression']);
	assert.deepEqual(found('a */}\n\n{/* b'), ['3:1 unsafe-expression']);
	assert.deepEqual(found('{/* a */ b()}'), ['1:1 unsafe-expression']);
	assert.deepEqual(found('{b() /* a */}'), ['1:1 unsafe-expression']);
});

test('hiding a comment keeps every line and column', () => {
	const body = 'a {/* b\r\nc */} d\n{/* e */}{/* f */} g';
	const hidden = hideComments(body);
	assert.equal(hidden.length, body.length);
	assert.equal(showText(hidden).replace(/ +/g, ' '), 'a \r\n d\n g');
});

test('a comment at the end of a line does not break the line', () => {
	const { tree } = read('a {/* b */}\nc');
	assert.ok(!JSON.stringify(tree).includes('"br"'));
});

test('small input that kept the parser busy for days is refused', () => {
	for (const part of ['{<a>', '<a b={', '<A {...', '{a<b>(', '{- <A> ', '{`${', '{"']) {
		assert.ok(read(part.repeat(60)).faults.length > 0, part);
	}
	assert.ok(read(`export default ${'!'.repeat(40_000)}1`).faults.length > 0);
	assert.ok(read(`import ${'['.repeat(199)}`).faults.length > 0);
	assert.ok(read(`\uFEFFexport default ${'!'.repeat(40_000)}1`).faults.length > 0);
});
