import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJsonText } from '../../../../../src/notes/snippets/files/json-text.ts';
import { readYamlText } from '../../../../../src/notes/snippets/files/yaml-text.ts';

const yaml = (code: string) => readYamlText(code, (tag) => tag === '!Ref');
const idsOf = ({ problems }: ReturnType<typeof yaml>) => problems.map(({ id }) => id);
const times = (count: number, text: string) => text.repeat(count);

test('the readers answer for any text, however deep, wide or wrong', () => {
	const deep: Record<string, string> = {
		'brackets in JSON': times(200_000, '['),
		'braces in JSON': times(100_000, '{"a":'),
	};
	for (const [name, code] of Object.entries(deep)) {
		assert.deepEqual(idsOf(readJsonText(code)), ['nesting'], name);
	}
	const bomb = 'abcdefgh'
		.split('')
		.map((name, index, all) => {
			const before = all[index - 1];
			return `${name}: &${name} [${times(9, before === undefined ? 'x,' : `*${before},`)}]\n`;
		})
		.join('');
	assert.deepEqual(idsOf(yaml(bomb)), []);
	assert.deepEqual(idsOf(yaml(times(100_000, '['))), ['nesting']);
	assert.deepEqual(idsOf(yaml(times(100_000, '- '))), ['nesting']);
	assert.deepEqual(idsOf(yaml(`a: &a 1\n${times(20_000, '- *a\n').replace(/^/, 'b:\n')}`)), [
		'nesting',
	]);
	assert.ok(yaml(times(50_000, 'a: 1\n')).problems.length > 0);
	assert.ok(yaml(times(50_000, '\ta: 1\n')).problems.length <= 20);
	assert.ok(readJsonText(times(50_000, "'a'\n")).problems.length <= 20);
});
