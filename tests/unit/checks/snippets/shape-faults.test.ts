import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findShapeFaults, type Manner } from '../../../../checks/snippets/shape-faults.ts';
import { readYamlText } from '../../../../src/notes/snippets/files/yaml-text.ts';

const manner: Manner = {
	shapes: {
		garden: { 'name!': 'text', beds: '[bed]', gate: '"open"|"shut"', size: 'bed|fence' },
		bed: { 'width!': 'number', plants: '{integer}', '/^x-/': 'any' },
		fence: { 'height!': 'number' },
	},
};

function faultsIn(code: string, how: Partial<Manner> = {}): string[] {
	const [value] = readYamlText(code, () => true).values;
	assert.ok(value);
	return findShapeFaults(value, 'garden', 'the garden', { ...manner, ...how }).map(
		({ kind, at, message, fix }) =>
			`${kind} at ${code.slice(at, at + 5).trim()}: ${message} ${fix}`,
	);
}

test('a fault says what stands there, what may, and what to do', () => {
	assert.deepEqual(faultsIn('name: 1\ngate: opn\nbed: []\n'), [
		'value at 1\ngat: Unexpected number 1 for name, expected text. Put it into quotes: "1".',
		'value at opn\nb: Unexpected text opn for gate, expected open or shut. Did you mean open? Correct it.',
		'key at bed:: Unexpected key bed in the garden, expected one of beds, gate, name, size. Did you mean beds? Correct its spelling, or remove it.',
	]);
});

test('items of lists and values of maps are judged where they stand', () => {
	assert.deepEqual(
		faultsIn('name: a\nbeds:\n  - { width: 1, plants: { rose: many } }\n  - plants: {}'),
		[
			'value at many: Unexpected text many for rose, expected a whole number. Correct it.',
			'missing at plant: Unexpected absence of width in an item of beds, expected it. Write width there.',
		],
	);
});

test('keys that a pattern allows may hold anything', () => {
	assert.deepEqual(faultsIn('name: a\nbeds: [{ width: 1, x-note: [1, { a: b }] }]'), []);
});

test('of several shapes the one that fits best is meant', () => {
	assert.deepEqual(faultsIn('name: a\nsize: { height: 1 }'), []);
	assert.deepEqual(faultsIn('name: a\nsize: { height: high }'), [
		'value at high: Unexpected text high for height, expected a number. Correct it.',
	]);
	assert.deepEqual(faultsIn('name: a\nsize: {}'), [
		'missing at size:: Unexpected absence of width or height in size, expected it. Write width or height there.',
	]);
});

test('a key of a map further out is sent there', () => {
	assert.deepEqual(faultsIn('name: a\nbeds: [{ width: 1, gate: open }]'), [
		'key at gate:: Unexpected key gate in an item of beds, expected one of plants, width. It belongs to the garden, further out: check where it stands.',
	]);
});

test('text and numbers may stand for each other, and nothing for a value, where a tool takes it', () => {
	assert.equal(faultsIn('name: 1\nbeds: [{ width: "2" }]').length, 2);
	assert.deepEqual(faultsIn('name: 1\nbeds: [{ width: "2" }]', { loose: true }), []);
	assert.equal(faultsIn('name: a\ngate:\n').length, 1);
	assert.deepEqual(faultsIn('name: a\ngate:\n', { nullable: true }), []);
});
