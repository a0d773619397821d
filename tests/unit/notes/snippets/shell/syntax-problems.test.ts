import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syntaxProblem } from '../../../../../src/notes/snippets/shell/syntax-problems.ts';

const said = (message: string, text = 'echo', at = 0) => {
	const { offset, unexpected, expected, fix } = syntaxProblem(message, text, at, at + 100);
	assert.equal(offset, at + 100);
	return [unexpected, expected, fix];
};

test('what has no end is told with the mark that ends it', () => {
	assert.deepEqual(said('unterminated double quote'), [
		'double quote without its end',
		'a " that closes it',
		'Write " where it ends, or \\ before its mark.',
	]);
	assert.deepEqual(said('unterminated parameter expansion'), [
		'parameter expansion without its end',
		'a } that closes it',
		'Write } where it ends, or \\ before its mark.',
	]);
	assert.deepEqual(said('unterminated thing of a later shell'), [
		'thing of a later shell without its end',
		'what closes it',
		'Close it.',
	]);
});

test('a word that has no place is told with what it may close, or to be put in quotes', () => {
	assert.deepEqual(said("unexpected token 'fi'"), [
		'fi',
		'a command',
		'Remove it, or write the if it closes.',
	]);
	assert.deepEqual(said("unexpected argument 'stray'"), [
		'stray',
		'a command',
		'Remove it, or put it in quotes if it is text.',
	]);
	assert.equal(said("unexpected token '\n'")[0], 'end of the line');
	assert.equal(said(`unexpected token '${'x'.repeat(31)}'`)[0], `${'x'.repeat(30)}…`);
	assert.equal(said(`unexpected token '${'x'.repeat(30)}'`)[0], 'x'.repeat(30));
});

test('commands within commands without end are too deep', () => {
	assert.deepEqual(said('maximum depth reached'), [
		'nesting deeper than 256',
		'less',
		'Write it as several commands.',
	]);
});

test('what is missing is told with what stands in its place', () => {
	assert.deepEqual(said("expected 'redirect target'", 'ls > ', 5), [
		'end of the commands',
		'a file to read or write',
		'Name the file, or put < or > in quotes.',
	]);
	assert.deepEqual(said("expected 'do' or 'in'", 'for a  \n b', 5), [
		'end of the line',
		'do or in',
		'Complete it.',
	]);
	assert.deepEqual(said("expected ')'", 'a ( b; c', 4)[0], 'b;');
});
