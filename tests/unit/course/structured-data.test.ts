import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseData, moduleData, noteData } from '../../../src/course/structured-data.ts';
import { sampleCourse } from './sample-course.ts';

const course = sampleCourse(
	['a', 'b'],
	[{ id: 'a/one', title: 'One', timeSpent: [60, 120] }, { id: 'a/two' }],
);
const [module] = course.modules;
const [one, two] = course.notes;
assert.ok(module && one && two);
const options = { base: '/base/', whole: (path: string) => `https://notes.example${path}` };

test('a note is a learning resource with its minutes, and says the way to it', () => {
	assert.deepEqual(noteData(one, module, options), {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'LearningResource',
				name: 'One',
				educationalLevel: 'beginner',
				timeRequired: 'PT1H30M',
				teaches: one.summary,
			},
			{
				'@type': 'BreadcrumbList',
				itemListElement: [
					{
						'@type': 'ListItem',
						position: 1,
						name: 'Module a',
						item: 'https://notes.example/base/a/',
					},
					{ '@type': 'ListItem', position: 2, name: 'One' },
				],
			},
		],
	});
});

test('a note whose minutes nobody knows says none', () => {
	assert.doesNotMatch(JSON.stringify(noteData(two, module, options)), /timeRequired/);
});

test('a module names its notes, each by its address', () => {
	const text = JSON.stringify(moduleData(module, course, options));
	assert.match(text, /"hasPart":\[.*"@id":"https:\/\/notes\.example\/base\/a\/one\/"/);
	assert.match(text, /"learningResourceType":"lab"/);
	assert.match(text, /"dateModified":"2026-11-21"/);
	assert.match(text, /"isPartOf":\{"@type":"Course","@id":"https:\/\/notes\.example\/base\/"/);
});

test('a module says what its notes are based on, its licence, and the way to it', () => {
	const source = { title: 'A talk', url: 'https://example.org/talk' };
	const based = { ...module, notes: [{ ...one, source }, two] };
	assert.deepEqual(JSON.parse(JSON.stringify(moduleData(based, course, options))), {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'LearningResource',
				'@id': 'https://notes.example/base/a/',
				name: 'Module a',
				teaches: module.summary,
				url: 'https://notes.example/base/a/',
				inLanguage: 'en',
				license: 'https://creativecommons.org/licenses/by/4.0/',
				isPartOf: {
					'@type': 'Course',
					'@id': 'https://notes.example/base/',
					name: 'Sample course',
				},
				hasPart: [
					{
						'@type': 'LearningResource',
						name: 'One',
						educationalLevel: 'beginner',
						timeRequired: 'PT1H30M',
						teaches: one.summary,
						learningResourceType: 'lab',
						'@id': 'https://notes.example/base/a/one/',
						url: 'https://notes.example/base/a/one/',
						dateModified: '2026-11-21',
						isBasedOn: 'https://example.org/talk',
					},
					{
						'@type': 'LearningResource',
						name: 'About two',
						educationalLevel: 'beginner',
						teaches: two.summary,
						learningResourceType: 'lab',
						'@id': 'https://notes.example/base/a/two/',
						url: 'https://notes.example/base/a/two/',
						dateModified: '2026-11-21',
					},
				],
			},
			{
				'@type': 'BreadcrumbList',
				itemListElement: [
					{
						'@type': 'ListItem',
						position: 1,
						name: 'Sample course',
						item: 'https://notes.example/base/',
					},
					{
						'@type': 'ListItem',
						position: 2,
						name: 'Module a',
						item: 'https://notes.example/base/a/',
					},
				],
			},
		],
	});
});

test('a course names its modules, and is free', () => {
	const part = (id: string) => ({
		'@type': 'LearningResource',
		'@id': `https://notes.example/base/${id}/`,
		name: `Module ${id}`,
		teaches: module.summary,
		url: `https://notes.example/base/${id}/`,
	});
	assert.deepEqual(JSON.parse(JSON.stringify(courseData(course, options))), {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Course',
				'@id': 'https://notes.example/base/',
				name: 'Sample course',
				description: course.description,
				url: 'https://notes.example/base/',
				inLanguage: 'en',
				license: 'https://creativecommons.org/licenses/by/4.0/',
				isAccessibleForFree: true,
				hasPart: [part('a'), part('b')],
			},
		],
	});
});
