import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetGroups } from '../../../../src/islands/search/facet-groups.ts';
import { facetNames } from '../../../../src/islands/search/query.ts';
import { statusText } from '../../../../src/islands/search/status-text.ts';
import {
	fill,
	fillPlural,
	knownFacets,
	vocabularyOf,
} from '../../../../src/islands/search/vocabulary.ts';
import { en } from '../../../../src/words/en.ts';
import { sampleCourse } from '../../course/sample-course.ts';

const course = sampleCourse(['docker', 'later'], [{ id: 'docker/a', timeSpent: [50, 100] }]);
const vocabulary = vocabularyOf(course, en.search.answers);

test('the vocabulary survives the way to the browser', () => {
	assert.deepEqual(JSON.parse(JSON.stringify(vocabulary)), vocabulary);
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
const status = (total: number, unnarrowed: number) =>
	statusText({ query, total, unnarrowed }, en.search.answers, 'en');

test('the live region says how many notes there are, of how many, or that there is nothing', () => {
	assert.equal(status(1, 1), '1 note');
	assert.equal(status(4, 4), '4 notes');
	assert.equal(status(1, 4), '1 note of 4');
	assert.equal(status(0, 0), 'Nothing in these notes for “ansible <b>”.');
	assert.equal(status(0, 1), 'Nothing with these choices; 1 note without them.');
});
