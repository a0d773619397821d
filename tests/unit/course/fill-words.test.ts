import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, fillPlural } from '../../../src/course/fill-words.ts';

test('fills what it knows, and leaves the rest as it is', () => {
	assert.equal(fill('{a} of {b}, {a}', { a: 1, b: 'two' }), '1 of two, 1');
	assert.equal(fill('{unknown} and {}', {}), '{unknown} and {}');
	assert.equal(fill('{toString}', { a: 1 }), '{toString}');
});

test('takes the form that the language has for the number', () => {
	const forms = { one: '{count} note', few: '{count} poznámky', other: '{count} notes' };
	assert.equal(fillPlural(forms, 1, 'en'), '1 note');
	assert.equal(fillPlural(forms, 0, 'en'), '0 notes');
	assert.equal(fillPlural(forms, 3, 'cs'), '3 poznámky');
	assert.equal(fillPlural({ other: '{count} of {all}' }, 1, 'en', { all: 9 }), '1 of 9');
});
