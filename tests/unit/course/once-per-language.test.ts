import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oncePerLanguage } from '../../../src/course/once-per-language.ts';

test('what is made for a language is made once', () => {
	const made: string[] = [];
	const greeting = oncePerLanguage((language) => {
		made.push(language);
		return `in ${language}`;
	});
	assert.deepEqual(['en', 'de', 'en'].map(greeting), ['in en', 'in de', 'in en']);
	assert.deepEqual(made, ['en', 'de']);
});
