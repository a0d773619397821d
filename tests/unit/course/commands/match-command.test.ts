import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFound, prepare, wordsOf } from '../../../../src/course/commands/match-command.ts';

const idle = new Set('what was the flag for a'.split(' '));
const flags = [
	{ names: ['-p', '--publish'], text: '-p --publish publishes a port of the host' },
	{ names: ['-d', '--detach'], text: '-d --detach runs in the background' },
];

function finds(typed: string, text: string): boolean {
	return isFound(wordsOf(typed, idle), prepare({ text, flags }));
}

test('a question in plain words finds a line by what its flags mean', () => {
	assert.ok(finds('what was the flag for publishing a port', 'docker run -p 80:80 nginx'));
	assert.ok(finds('what was the flag for publishing a port', 'docker run -dp 80:80 nginx'));
	assert.ok(!finds('what was the flag for publishing a port', 'docker run -d nginx'));
});

test('each word begins a word of the line, in any order and case', () => {
	assert.ok(finds('NGI run', 'docker run nginx'));
	assert.ok(!finds('port', 'support and export'));
	assert.ok(!finds('nginx stop', 'docker run nginx'));
});

test('either name of a flag finds the lines with the other', () => {
	assert.ok(finds('--publish', 'docker run -p 80:80 nginx'));
	assert.ok(finds('-p', 'docker run --publish 80:80 nginx'));
	assert.ok(finds('--pub', 'docker run -p 80:80 nginx'));
	assert.ok(!finds('-p', 'docker run --pids-limit 5 nginx'));
});

test('endings make no difference', () => {
	assert.ok(finds('image', 'docker ls, all images'));
	assert.ok(finds('images', 'one image'));
});

test('nothing typed finds everything, and nothing but idle words is looked for as it stands', () => {
	assert.ok(finds('', 'docker run nginx'));
	assert.ok(finds('  ', 'docker run nginx'));
	assert.deepEqual(wordsOf('the flag', idle), ['the', 'flag']);
	assert.deepEqual(wordsOf('the port the port', idle), ['port']);
});
