import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJsonText } from '../../../../../src/notes/snippets/files/json-text.ts';

const said = (code: string) =>
	readJsonText(code).problems.map(({ at, message, fix }) => `${at} ${message} ${fix}`);

test('each fault of JSON is told with what was meant', () => {
	const faults: Record<string, string> = {
		'{"a": 1,}': '8 Unexpected comma before }, expected another value behind it. Remove the comma.',
		'// why\n1':
			'0 Unexpected comment, expected none: JSON has no comments. Say it in the text of the note.',
		'[1 two]':
			'3 Unexpected two, expected a JSON value. Put text into double quotes; an excerpt says illustrative="…" behind json.',
		'[1 2]': '3 Unexpected 2, expected a comma before it. Write a comma behind the value before.',
		'{"a" 1}': '5 Unexpected 1, expected ": " behind the key. Write it.',
		'{1: 2}': '1 Unexpected 1, expected a key in double quotes. Put the key into double quotes.',
		'{"a": 1': '7 Unexpected end, expected }. Write } before it.',
		'[1': '2 Unexpected end, expected ]. Write ] before it.',
		'1 [2]':
			'2 Unexpected [ behind the end of the value, expected nothing. Remove what follows, or give it a block of its own.',
		'["a\n"]':
			'1 Unexpected end of the line within quotes, expected ". Write " where the text ends.',
	};
	for (const [code, message] of Object.entries(faults)) assert.equal(said(code)[0], message, code);
});

test('of several faults on a line the first is told, and at most twenty in all', () => {
	const twice = said('[a b,\nc d]').map((one) => one.split(' ')[0]);
	assert.deepEqual(twice, ['1', '6']);
	assert.equal(said('a\n'.repeat(30)).length, 20);
});

test('a value is given with its place, what it is and how it was written', () => {
	const [map] = readJsonText('{"a": [true, null, -1.50, "x\\n"]}').values;
	assert.deepEqual(map, {
		kind: 'map',
		at: 0,
		entries: [
			{
				key: 'a',
				at: 1,
				value: {
					kind: 'list',
					at: 6,
					items: [
						{ kind: 'scalar', at: 7, value: true, source: 'true', quoted: false },
						{ kind: 'scalar', at: 13, value: null, source: 'null', quoted: false },
						{ kind: 'scalar', at: 19, value: -1.5, source: '-1.50', quoted: false },
						{ kind: 'scalar', at: 26, value: 'x\n', source: '"x\\n"', quoted: true },
					],
				},
			},
		],
	});
});

test('a hundred brackets within each other are read, one more is refused where it stands', () => {
	const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
	const most = [...Array(1000).keys()].findLast((depth) => said(nested(depth + 1)).length === 0);
	assert.ok(most !== undefined);
	assert.equal(most + 1, 100);
	assert.deepEqual(
		readJsonText(nested(most + 2)).problems.map(({ id, at }) => [id, at]),
		[['nesting', most + 1]],
	);
	assert.deepEqual(said(`["${'['.repeat(1000)}", {}]`), []);
});
