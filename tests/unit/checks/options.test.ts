import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../../checks/options.ts';

const read = (...args: string[]) => readOptions(args, 'content');

test('without options the whole content folder is checked', () => {
	assert.deepEqual(read(), {
		contentDir: 'content',
		files: [],
		json: false,
		fix: false,
		strict: false,
		help: false,
	});
});

test('another folder, some files and each switch are taken in any order', () => {
	assert.deepEqual(read('a.mdx', '--json', '--content', 'b', '--fix', 'c.mdx'), {
		contentDir: 'b',
		files: ['a.mdx', 'c.mdx'],
		json: true,
		fix: true,
		strict: false,
		help: false,
	});
	assert.equal(read('--content=b').contentDir, 'b');
	assert.equal(read('-h').help, true);
	assert.equal(read('--strict').strict, true);
});

test('behind -- everything is a file', () => {
	assert.deepEqual(read('--', '--json').files, ['--json']);
});

test('an unknown option is refused with the nearest', () => {
	assert.throws(() => read('--contnet', 'b'), {
		name: 'CouldNotRun',
		message:
			'Unexpected option --contnet, expected one of --content, --fix, --help, --json, --strict. Did you mean --content?',
	});
	assert.throws(() => read('--constructor'), /Unexpected option --constructor/);
});

test('a folder without a name and a switch with a value are refused', () => {
	assert.throws(() => read('--content'), /expected --content DIR/);
	assert.throws(() => read('--content', '--json'), /expected --content DIR/);
	assert.throws(() => read('--content='), /expected --content DIR/);
	assert.throws(() => read('--json=yes'), /Unexpected value of --json/);
});
