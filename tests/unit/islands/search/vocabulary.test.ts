import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetGroups } from '../../../../src/islands/search/facet-groups.ts';
import type { Reading } from '../../../../src/islands/search/match.ts';
import { facetNames } from '../../../../src/islands/search/query.ts';
import { statusText } from '../../../../src/islands/search/status-text.ts';
import {
	fill,
	fillPlural,
	knowledgeOf,
	knownFacets,
	vocabularyOf,
} from '../../../../src/islands/search/vocabulary.ts';
import { en } from '../../../../src/words/en.ts';
import { sampleCourse } from '../../course/sample-course.ts';

const course = sampleCourse(['docker', 'later'], [{ id: 'docker/a', timeSpent: [50, 100] }]);
const vocabulary = vocabularyOf(course, en.search, '/notes/');

test('the vocabulary survives the way to the browser', () => {
	assert.deepEqual(JSON.parse(JSON.stringify(vocabulary)), vocabulary);
});

test('words of questions and names of terms are known before anything is asked', () => {
	const vm = { id: 'vm', term: 'virtual machine', also: ['VM'] };
	const term = { ...vm, definition: 'A machine in software.', see: [], notes: [] };
	const withTerm = vocabularyOf({ ...course, glossary: [term] }, en.search, '/notes/');
	assert.deepEqual(withTerm.glossary, [['vm', 'virtual machine', 'VM']]);
	const knowledge = knowledgeOf(withTerm, () => Promise.reject(new Error('not asked for')));
	assert.ok(knowledge.stopWords.has('how'));
	assert.ok(knowledge.softWords.has('difference'));
	assert.deepEqual(knowledge.glossary, [['virtual machine', 'VM']]);
});

test('no word of questions is in both lists, and all are of plain letters', () => {
	const { stopWords, softWords } = knowledgeOf(vocabulary, () => Promise.reject(new Error('')));
	for (const word of softWords) assert.ok(!stopWords.has(word), word);
	for (const word of [...stopWords, ...softWords]) assert.match(word, /^[a-z]+$/);
});

test('addresses have the base path, and room for an id', () => {
	assert.deepEqual(vocabulary.addresses, {
		search: '/notes/search/',
		glossary: '/notes/glossary/',
		module: '/notes/{id}/',
		term: '/notes/glossary/#term-{id}',
	});
});

test('a further language has a search page of its own, and the same glossary', () => {
	const { addresses } = vocabularyOf(course, en.search, '/notes/', '/notes/de/');
	assert.equal(addresses.search, '/notes/de/search/');
	assert.equal(addresses.glossary, '/notes/glossary/');
});

test('ids are told in the words of the course', () => {
	assert.equal(vocabulary.modules['docker'], 'Module docker');
	assert.deepEqual(vocabulary.difficulties['intermediate'], { word: 'intermediate', level: 2 });
	assert.equal(vocabulary.kinds['lab'], 'lab');
});

test('the rule of every hit is long enough for the longest note', () => {
	assert.equal(vocabulary.most, 120);
});

test('the browser knows the very facet values that the page offers', () => {
	const known = knownFacets(vocabulary);
	const groups = facetGroups(course, en.search);
	for (const name of facetNames) {
		const offered = groups.find((group) => group.name === name)?.values.map(({ id }) => id);
		assert.deepEqual(known[name], offered);
	}
});

test('what a sentence leaves open is filled in, text and all', () => {
	assert.equal(fill('{a} and {b} and {a}', { a: '{b}', b: 2 }), '{b} and 2 and {b}');
	assert.equal(fill('“{words}”', { words: '$& <b>' }), '“$& <b>”');
	assert.equal(fill('{unknown}', {}), '{unknown}');
});

test('counts choose their plural form in the language of the page', () => {
	const plural = {
		one: '{count} notatka',
		few: '{count} notatki',
		many: '{count} notatek',
		other: '{count} notatki',
	};
	assert.equal(fillPlural(plural, 1, 'pl'), '1 notatka');
	assert.equal(fillPlural(plural, 3, 'pl'), '3 notatki');
	assert.equal(fillPlural(plural, 5, 'pl'), '5 notatek');
	assert.equal(fillPlural({ other: '{count} メモ' }, 1, 'ja'), '1 メモ');
});

const query = {
	words: 'ansible <b>',
	facets: { module: [], difficulty: [], kind: [], minutes: [] },
};
const asTyped: Reading = { unknown: [], beginnings: [] };
const status = (total: number, unnarrowed: number, reading = asTyped, missing = 0) =>
	statusText({ query, total, unnarrowed, reading, missing }, en.search.answers, 'en');

test('the live region says how many notes there are, of how many, or that there is nothing', () => {
	assert.equal(status(1, 1), '1 note');
	assert.equal(status(4, 4), '4 notes');
	assert.equal(status(1, 4), '1 note of 4');
	assert.equal(status(0, 0), 'Nothing in these notes for “ansible <b>”.');
	assert.equal(status(0, 1), 'Nothing with these choices; 1 note without them.');
});

test('what was not as typed, or could not be had, is said with the number', () => {
	const { answers } = en.search;
	const taken = { ...asTyped, taken: 'overlay network', literal: '"ovrlay" network' };
	assert.equal(status(2, 2, taken), '2 notes · Showing results for “overlay network”.');
	assert.equal(
		status(3, 3, { ...asTyped, unknown: ['ansible', 'puppet'] }),
		'3 notes · “ansible”, “puppet” stand in no note.',
	);
	assert.equal(
		status(3, 3, asTyped, 1),
		`3 notes · ${answers.missing.one.replace('{count}', '1')}`,
	);
	assert.equal(status(0, 0, { ...asTyped, unknown: ['x'] }), status(0, 0));
});
