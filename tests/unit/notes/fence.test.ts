import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFence } from '../../../src/notes/fence.ts';

test('reads a language, and behind it title, alternative text and marked lines in any order', () => {
	assert.deepEqual(parseFence('YAML', ' {1,3-5} title="compose.yaml"  alt="Two services." {4,9}'), {
		language: 'yaml',
		title: 'compose.yaml',
		alt: 'Two services.',
		illustrative: undefined,
		expectFail: undefined,
		marked: [1, 3, 4, 5, 9],
		problems: [],
	});
	const { title, alt, marked } = parseFence('yaml', 'alt="b" {2} title="a"');
	assert.deepEqual([title, alt, marked], ['a', 'b', [2]]);
});

test('reads why a block is not checked or meant to fail', () => {
	const fence = parseFence('bash', 'illustrative="No such host." expect-fail="The flag is gone."');
	assert.equal(fence.illustrative, 'No such host.');
	assert.equal(fence.expectFail, 'The flag is gone.');
	assert.deepEqual(fence.problems, []);
});

test('a fence without a word after it has no language', () => {
	assert.equal(parseFence(undefined, undefined).language, '');
	assert.deepEqual(parseFence('', '').problems, []);
});

test('marks may be glued to the language', () => {
	const fence = parseFence('yaml{1}', 'title="a"');
	assert.equal(fence.language, 'yaml');
	assert.deepEqual(fence.marked, [1]);
	assert.equal(fence.title, 'a');
});

test('attributes without a language before them are no language', () => {
	const fence = parseFence('title="My', 'compose.yaml" {2}');
	assert.equal(fence.language, '');
	assert.equal(fence.title, 'My compose.yaml');
	assert.deepEqual([fence.marked, fence.problems], [[2], []]);
});

const misunderstood: readonly [meta: string, kind: string, text: string, attribute?: string][] = [
	['tilte="a"', 'unknown-attribute', 'tilte="a"', 'tilte'],
	['title=compose.yaml', 'missing-quotes', 'title=compose.yaml', 'title'],
	["title='a'", 'missing-quotes', "title='a'", 'title'],
	['title="no end', 'unclosed-quote', 'title="no end', 'title'],
	['title', 'missing-value', 'title', 'title'],
	['title=""', 'missing-value', 'title=""', 'title'],
	['illustrative="  "', 'missing-value', 'illustrative="  "', 'illustrative'],
	['title="a" title="b"', 'repeated-attribute', 'title="b"', 'title'],
	['compose.yaml', 'stray-text', 'compose.yaml'],
	['="a"', 'stray-text', '="a"'],
	['{0}', 'bad-lines', '0'],
	['{5-3}', 'bad-lines', '5-3'],
	['{one}', 'bad-lines', 'one'],
	['{1-999999999}', 'bad-lines', '1-999999999'],
	['{}', 'bad-lines', '{}'],
	['{1,2', 'bad-lines', '{1,2'],
];

for (const [meta, kind, text, attribute] of misunderstood) {
	test(`says ${kind} of ${meta}`, () => {
		const { problems } = parseFence('yaml', meta);
		assert.deepEqual(problems, [attribute ? { kind, text, attribute } : { kind, text }]);
	});
}

test('understands what stands around a piece that it does not', () => {
	const fence = parseFence('yaml', '{1,x,3} foo title="kept"');
	assert.deepEqual(fence.marked, [1, 3]);
	assert.equal(fence.title, 'kept');
	assert.deepEqual(
		fence.problems.map(({ text }) => text),
		['x', 'foo'],
	);
});

test('the first of two attributes of one name counts', () => {
	assert.equal(parseFence('yaml', 'title="a" title="b"').title, 'a');
});

test('a line of endless braces or quotes is cut short and named', () => {
	for (const piece of ['{ ', '{1-5000}', '"', 'title="', '{1-5000,']) {
		const { problems, marked } = parseFence('yaml', piece.repeat(100_000));
		assert.equal(problems[0]?.kind, 'too-long');
		assert.ok(marked.length <= 5000);
		assert.ok(problems.length < 2000);
	}
});
