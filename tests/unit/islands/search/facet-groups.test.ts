import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetGroups, facetsOf } from '../../../../src/islands/search/facet-groups.ts';
import { minutesRanges, rangesOf } from '../../../../src/islands/search/minutes-range.ts';
import { facetNames } from '../../../../src/islands/search/query.ts';
import { en } from '../../../../src/words/en.ts';
import { sampleCourse } from '../../course/sample-course.ts';

const course = sampleCourse(
	['docker', 'later'],
	[
		{ id: 'docker/a', kind: 'video', timeSpent: [10] },
		{ id: 'docker/b', difficulty: 'intermediate', estimate: 60 },
		{ id: 'docker/c' },
	],
);

test('every facet offers every value with the number of notes that have it', () => {
	const told = facetGroups(course, en.search).map(
		({ legend, values }) =>
			`${legend}: ${values.map(({ word, count }) => `${word} ${count}`).join(', ')}`,
	);
	assert.deepEqual(told, [
		'Line: Module docker 3, Module later 0',
		'Difficulty: beginner 2, intermediate 1',
		'Kind: video 1, lab 2',
		'Minutes: up to 15 1, 16 to 45 0, 46 to 90 1, more than 90 0, unknown 1',
	]);
});

test('modules carry their letter and difficulties their level', () => {
	const [modules, difficulties] = facetGroups(course, en.search);
	assert.equal(modules?.values[0]?.letter, 'A');
	assert.equal(difficulties?.values[1]?.level, 2);
});

test('every value of a note is one that is offered', () => {
	const groups = facetGroups(course, en.search);
	for (const note of course.notes) {
		const facets = facetsOf(note);
		for (const name of facetNames) {
			const offered = groups.find((group) => group.name === name)?.values.map(({ id }) => id);
			assert.ok(facets[name].length > 0, `${name} of ${note.id}`);
			for (const value of facets[name])
				assert.ok(offered?.includes(value), `${name} of ${note.id}`);
		}
	}
});

test('ranges of minutes meet without gap or overlap', () => {
	const rangesAt = (minutes: number) => rangesOf({ timeSpent: [], estimate: minutes }).join(', ');
	assert.deepEqual([0, 1, 15, 16, 45, 46, 90, 91, 1440].map(rangesAt), [
		'0-15',
		'0-15',
		'0-15',
		'16-45',
		'16-45',
		'46-90',
		'46-90',
		'91-',
		'91-',
	]);
	assert.deepEqual(rangesOf({ timeSpent: [] }), ['unknown']);
	assert.equal(minutesRanges.length, 5);
});

test('a note is in every range that the minutes shown of it reach into', () => {
	assert.deepEqual(rangesOf({ timeSpent: [90, 45], estimate: 45 }), ['16-45', '46-90']);
	assert.deepEqual(rangesOf({ timeSpent: [60, 46] }), ['46-90']);
	assert.deepEqual(rangesOf({ timeSpent: [30, 10, 120] }), ['0-15', '16-45', '46-90', '91-']);
	assert.deepEqual(rangesOf({ timeSpent: [95], estimate: 40 }), ['91-']);
});
