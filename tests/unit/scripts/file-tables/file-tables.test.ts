import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDeclarations } from '../../../../scripts/file-tables/declarations.ts';
import { reachable } from '../../../../scripts/file-tables/reachable.ts';
import { writeTable } from '../../../../scripts/file-tables/write-table.ts';

test('interfaces and classes become shapes, and what is not optional is marked', () => {
	const { shapes } = readDeclarations(
		[
			`export interface Pod { name: string; labels?: { [key: string]: string }; ports?: Array<Port> }
			export declare class Port {
				'number': number;
				'open'?: boolean | undefined;
				'when'?: Date;
				static mapping: string;
			}`,
		],
		(name) => (name === 'Date' ? 'text' : undefined),
	);
	assert.deepEqual(Object.fromEntries(shapes), {
		Pod: { 'name!': 'text', labels: '{text}', ports: '[Port]' },
		Port: { 'number!': 'number', open: 'boolean', when: 'text' },
	});
});

test('constant objects give the words of a type', () => {
	const { words } = readDeclarations(
		['export declare const Mode: { readonly A: "a"; readonly B: "b" };'],
		() => undefined,
	);
	assert.deepEqual(words.get('Mode'), ['a', 'b']);
});

test('only what can be reached is kept, in order', () => {
	const shapes = new Map([
		['b', { c: '[c]' }],
		['a', { b: 'b|text' }],
		['c', { a: '{a}' }],
		['d', {}],
	]);
	assert.deepEqual(Object.keys(reachable(shapes, ['a'])), ['a', 'b', 'c']);
	assert.throws(() => reachable(new Map([['a', { b: 'b' }]]), ['a']), /Unexpected type b/);
});

test('a written table has a line for each of its parts', () => {
	const table = { version: '1', shapes: { a: { x: 'text' }, b: {} }, list: [1, 2] };
	const text = writeTable(table);
	assert.deepEqual(JSON.parse(text), table);
	assert.ok(text.includes('\n\t\t"a": {"x":"text"},\n\t\t"b": {}\n'));
	assert.ok(text.endsWith('}\n'));
});
