import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	isEmpty,
	isNarrowed,
	longestWords,
	noFacets,
	readQuery,
	writeQuery,
	type Facets,
} from '../../../../src/islands/search/query.ts';

const known: Facets = {
	module: ['docker', 'networking', 'aws-labs'],
	difficulty: ['beginner', 'advanced'],
	kind: ['lab', 'video'],
	minutes: ['0-15', '91-', 'unknown'],
};

const read = (address: string) => readQuery(new URLSearchParams(address), known);

test('an address with words and repeated facets is read', () => {
	assert.deepEqual(read('?q=layer+cache&module=docker&module=aws-labs&kind=lab'), {
		words: 'layer cache',
		facets: { ...noFacets, module: ['docker', 'aws-labs'], kind: ['lab'] },
	});
});

test('what is written is read back as it was, symbols and quotes included', () => {
	for (const words of [
		'docker run -p 8080:80',
		'"exact words"',
		'<script>',
		'a&module=docker',
		'100% ü',
	]) {
		const query = { words, facets: { ...noFacets, minutes: ['0-15', '91-'], module: ['docker'] } };
		assert.deepEqual(read(writeQuery(query)), query);
	}
});

test('an address names the facets in one order, whatever the order of ticking', () => {
	const address = 'q=x&module=docker&module=networking&difficulty=beginner&kind=lab';
	assert.equal(
		writeQuery(read('kind=lab&difficulty=beginner&module=networking&module=docker&q=x')),
		address,
	);
});

test('values that do not exist, repeats and unknown parameters are dropped', () => {
	const query = read('module=nowhere&module=docker&module=docker&kind=&utm_source=x&constructor=y');
	assert.deepEqual(query, { words: '', facets: { ...noFacets, module: ['docker'] } });
});

test('spaces and control characters around and between words do not count', () => {
	assert.equal(
		read(`q=${encodeURIComponent(' \u0000 layer \n\t cache\u0007 ')}`).words,
		'layer cache',
	);
	assert.ok(isEmpty(read('q=%20%00%20')));
});

test('pasted text is cut off, and no character is cut in half', () => {
	assert.equal([...read(`q=${'x'.repeat(10_000)}`).words].length, longestWords);
	const faces = read(`q=${encodeURIComponent('🙂'.repeat(longestWords + 1))}`).words;
	assert.equal(faces, '🙂'.repeat(longestWords));
});

test("a form's data is read as an address is", () => {
	const form = new FormData();
	form.append('q', 'volumes');
	form.append('kind', 'video');
	assert.deepEqual(readQuery(form, known), {
		words: 'volumes',
		facets: { ...noFacets, kind: ['video'] },
	});
});

test('a query with facets alone is narrowed and not empty', () => {
	const facetsOnly = read('module=docker');
	assert.ok(isNarrowed(facetsOnly));
	assert.ok(!isEmpty(facetsOnly));
	assert.ok(!isNarrowed(read('q=docker')));
	assert.ok(isEmpty(read('')));
	assert.equal(writeQuery(read('')), '');
});
