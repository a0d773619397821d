import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readType } from '../../../../../src/notes/snippets/files/shape.ts';
import { loadTable, type TableName } from '../../../../../src/notes/snippets/files/tables.ts';

test('a type is a choice of texts, words, lists, maps and shapes', () => {
	assert.deepEqual(readType('text|"TCP"|[V1Port]|{integer|null}'), [
		{ kind: 'simple', name: 'text' },
		{ kind: 'word', word: 'TCP' },
		{ kind: 'list', of: [{ kind: 'shape', name: 'V1Port' }] },
		{
			kind: 'map',
			of: [
				{ kind: 'simple', name: 'integer' },
				{ kind: 'simple', name: 'null' },
			],
		},
	]);
});

test('what is no type is refused, since a table is wrong then', () => {
	for (const text of ['', '[text', '{text]', 'text|', 'text text']) {
		assert.throws(() => readType(text), /cannot be read/, text);
	}
});

const tables: TableName[] = [
	'cloudformation',
	'compose',
	'kubernetes',
	'task-definition',
	'workflow',
];

for (const name of tables) {
	test(`every type of the table ${name} can be read and names a shape that is there`, async () => {
		const { shapes } = (await loadTable(name)) as {
			shapes: Record<string, Record<string, string>>;
		};
		const named = Object.values(shapes).flatMap((shape) =>
			Object.values(shape).flatMap((type) => JSON.stringify(readType(type))),
		);
		const missing = named
			.flatMap((type) => [...type.matchAll(/"kind":"shape","name":"([^"]+)"/g)])
			.map(([, shape = '']) => shape)
			.filter((shape) => !Object.hasOwn(shapes, shape));
		assert.deepEqual(missing, []);
		assert.ok(Object.keys(shapes).length > 20);
	});
}

test('the tables say what they were made of, and when', async () => {
	for (const name of [...tables, 'iam'] as const) {
		const { source, version, read } = await loadTable(name);
		assert.match(source, /^@?[\w/-]+ \d/, name);
		assert.match(version, /^\d/, name);
		assert.match(read, /^\d{4}-\d{2}-\d{2}$/, name);
	}
});
