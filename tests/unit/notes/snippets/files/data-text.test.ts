import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueAt } from '../../../../../src/notes/snippets/files/data.ts';
import { readJsonText } from '../../../../../src/notes/snippets/files/json-text.ts';
import { readYamlText } from '../../../../../src/notes/snippets/files/yaml-text.ts';

const yaml = (code: string) => readYamlText(code, (tag) => tag === '!Ref');
const idsOf = ({ problems }: ReturnType<typeof yaml>) => problems.map(({ id }) => id);

test('a value knows its offset, how it was written and its tag', () => {
	const code = 'a:\n  b: [1, "2", !Ref Vpc]\n';
	const [value] = yaml(code).values;
	const list = valueAt(value, 'a', 'b');
	assert.equal(list?.kind, 'list');
	assert.deepEqual(
		list.items.map((item) => item.kind === 'scalar' && [item.value, item.source, item.quoted]),
		[
			[1, '1', false],
			['2', '2', true],
			['Vpc', 'Vpc', false],
		],
	);
	assert.equal(list.items[2]?.tag, '!Ref');
	assert.equal(code.slice(list.items[0]?.at).startsWith('1,'), true);
});

test('each document of a text is a value, and an empty one is none', () => {
	assert.equal(yaml('a: 1\n---\nb: 2\n---\n# nothing\n').values.length, 2);
});

test('an alias is what it repeats, and << puts a map into another', () => {
	const [value] = yaml('a: &a {x: 1, y: 1}\nb: {<<: *a, y: 2}\nc: *a\n').values;
	const keys = (at: string) => {
		const map = valueAt(value, at);
		return map?.kind === 'map'
			? map.entries.map(({ key, value: one }) => [key, one.kind === 'scalar' ? one.value : null])
			: [];
	};
	assert.deepEqual(keys('b'), [
		['y', 2],
		['x', 1],
	]);
	assert.deepEqual(keys('c'), keys('a'));
});

test('a document with a fault gives no value, and the others do', () => {
	const text = yaml('a: b: c\n---\nb: 2\n');
	assert.deepEqual([idsOf(text), text.values.length], [['syntax'], 1]);
});

test('tags that mean nothing, aliases that lead nowhere and keys twice are told', () => {
	assert.deepEqual(idsOf(yaml('a: !Reff x')), ['syntax']);
	assert.deepEqual(idsOf(yaml('a: *b')), ['syntax']);
	assert.deepEqual(idsOf(yaml('a: &a [*a]')), ['syntax']);
	assert.deepEqual(idsOf(yaml('a: 1\na: 2\nb: {c: 1, c: 2}')), ['repeated-key', 'repeated-key']);
});

test('a fault of YAML is told with its place and what mends it', () => {
	const told = (code: string) =>
		yaml(code).problems.map(({ at, message, fix }) => `${at} ${message} ${fix}`);
	assert.deepEqual(told('a: *b'), [
		'3 Unexpected alias *b, expected one whose &b ends before it. Correct it; a value that begins with * stands in quotes.',
	]);
	assert.deepEqual(told(`a: &a 1\nb:\n${'- *a\n'.repeat(100)}`), []);
	assert.deepEqual(told(`a: &a 1\nb:\n${'- *a\n'.repeat(300)}`), [
		'513 Unexpected alias *a behind 100 others, expected no more than those. Write the values out.',
	]);
});

test('values of YAML are what they mean: nothing, text in quotes, text over lines, a key that is a number', () => {
	const [map] = yaml('a:\nb: ~\nc: "1"\nd: |\n  e\n1: 2\n').values;
	assert.equal(map?.kind, 'map');
	assert.deepEqual(
		map.entries.map(({ key, at, value }) => [
			key,
			at,
			value.kind === 'scalar' && [value.value, value.source, value.quoted],
		]),
		[
			['a', 0, [null, '', false]],
			['b', 3, [null, '~', false]],
			['c', 8, ['1', '1', true]],
			['d', 15, ['e\n', 'e\n', true]],
			['1', 24, [2, '2', false]],
		],
	);
});

test('<< takes several maps, and leaves out what is none', () => {
	const [value] = yaml('a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc: {<<: [*a, *b, 4], z: 5}\n').values;
	const map = valueAt(value, 'c');
	assert.equal(map?.kind, 'map');
	assert.deepEqual(
		map.entries.map(({ key, value: one }) => [key, one.kind === 'scalar' && one.value]),
		[
			['z', 5],
			['x', 1],
			['y', 3],
		],
	);
});

test('JSON is read as strictly as programs read it', () => {
	const faults: Record<string, number> = {
		'{"a": 1,}': 8,
		'[1,]': 3,
		'{a: 1}': 1,
		"{'a': 1}": 1,
		'{"a": 1} // x': 9,
		'{"a": 1': 7,
		'{"a": undefined}': 6,
		'{"a": 1, "a": 2}': 9,
		'': 0,
	};
	for (const [code, at] of Object.entries(faults)) {
		assert.equal(readJsonText(code).problems[0]?.at, at, code);
		assert.equal(readJsonText(code).values.length, 0, code);
	}
	assert.deepEqual(readJsonText('{\n\t"a": [1, null, "\\u00e4"]\n}').problems, []);
});
