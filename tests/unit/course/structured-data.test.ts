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

test('a course names its modules', () => {
	const text = JSON.stringify(courseData(course, options));
	assert.match(text, /"@type":"Course"/);
	assert.equal(text.match(/"@type":"LearningResource"/g)?.length, course.modules.length);
});
