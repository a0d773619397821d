import assert from 'node:assert/strict';
import { test } from 'node:test';
import { synonymsIn } from '../../../../src/islands/search/synonyms.ts';

const glossary = [
	['registry', 'image registry', 'container registry'],
	['CI/CD', 'CI', 'continuous integration'],
	['virtual machine', 'VM'],
	['Kubernetes', 'k8s'],
	['process', 'task'],
];

const found = (query: string) =>
	synonymsIn(query.split(' '), glossary).map(
		({ from, count, name }) =>
			`${query
				.split(' ')
				.slice(from, from + count)
				.join(' ')} = ${name}`,
	);

test('another name of a term leads to the term, whatever its case and plural', () => {
	assert.deepEqual(found('K8S'), ['K8S = Kubernetes']);
	assert.deepEqual(found('start two vms'), ['vms = virtual machine']);
});

test('names of several words are found within a query', () => {
	assert.deepEqual(found('what is continuous integration for'), [
		'continuous integration = CI/CD',
		'continuous integration = CI',
	]);
});

test('the term itself needs no other name', () => {
	assert.deepEqual(found('kubernetes'), []);
	assert.deepEqual(found('virtual machines'), []);
});

test('a name that holds what was asked is found without help', () => {
	assert.deepEqual(found('image registry'), [
		'image registry = registry',
		'image registry = container registry',
	]);
	assert.deepEqual(found('registry'), []);
});

test('words that end in a double s are no plurals', () => {
	assert.deepEqual(found('tasks'), ['tasks = process']);
	assert.deepEqual(found('proces'), []);
});

test('without a glossary there are no other names', () => {
	assert.deepEqual(synonymsIn(['k8s'], []), []);
});
