import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from '../../../../checks/snippets/policy-actions.ts';

test('a pattern fits an action as IAM has it: * any letters, ? one, capitals or not', () => {
	for (const pattern of ['GetObject', 'getobject', '*', 'Get*', '*Object', 'G*t*ct', 'Get??????']) {
		assert.ok(matches(pattern, 'GetObject'), pattern);
	}
	for (const pattern of ['GetObjects', 'Get', 'Put*', 'Get?', '', '*Objects', 'Get*x']) {
		assert.ok(!matches(pattern, 'GetObject'), pattern);
	}
});

test('a pattern of many stars comes to an end', () => {
	assert.ok(!matches(`${'*a'.repeat(50)}b`, 'a'.repeat(5000)));
});
