import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownHead, type HeadWords } from '../../../src/course/markdown-head.ts';
import type { Note } from '../../../src/course/types.ts';
import { sampleCourse } from './sample-course.ts';

const words: HeadWords = {
	module: 'Module',
	page: 'Page',
	licence: 'Licence',
	kind: 'Kind',
	difficulty: 'Difficulty',
	minutes: 'Minutes',
	needs: 'Needs',
	needsNothing: 'nothing',
	lesson: 'Lesson',
	unavailableSince: 'gone since',
	checked: 'Checked',
	verifiedWith: (tools) => `against ${tools}`,
	told: (reports, median, estimate) => [reports.join('+'), median, estimate].join(' '),
};

const course = sampleCourse(
	['a', 'b'],
	[
		{ id: 'a/one', title: 'The first' },
		{ id: 'b/two', timeSpent: [10, 40, 20], estimate: 15, prerequisites: ['a/one'] },
	],
);

test('the head tells what the page tells beside the text', () => {
	assert.deepEqual(factsOf('b/two'), [
		'Page: https://notes.example/base/b/two/ <https://notes.example/base/b/two/>',
		'Module: Module b (B1) <https://notes.example/base/b/>',
		'Kind: lab',
		'Difficulty: beginner',
		'Minutes: 10+40+20 20 15',
		'Needs: The first <https://notes.example/base/a/one/>',
		'Checked: 21 November 2026',
		'Licence: CC BY 4.0 <https://creativecommons.org/licenses/by/4.0/>',
	]);
});

test('a lesson that is gone has no address, tools and a word on the time are told', () => {
	const gone = { title: 'A talk', status: 'unavailable' as const, since: '2024-05-01' };
	const facts = factsOf('a/one', {
		source: gone,
		timeNote: 'Two at once.',
		verified: { docker: '29', kubectl: '1.34' },
	});
	assert.ok(facts.includes('Needs: nothing'));
	assert.ok(facts.includes('Lesson: A talk, gone since 1 May 2024'));
	assert.ok(facts.includes('Minutes:   . Two at once.'));
	assert.ok(facts.includes('Checked: 21 November 2026, against docker 29, kubectl 1.34'));
});

test('a lesson leads to its address', () => {
	const facts = factsOf('a/one', { source: { title: 'A talk', url: 'https://talks.example/1' } });
	assert.ok(facts.includes('Lesson: A talk <https://talks.example/1>'));
});

function factsOf(id: string, changes: Partial<Note> = {}): string[] {
	const note = course.notes.find((candidate) => candidate.id === id);
	assert.ok(note);
	const { facts } = markdownHead(
		{ ...note, ...changes },
		{ ...course, language: 'en-GB' },
		{
			base: '/base/',
			whole: (path) => `https://notes.example${path}`,
			words,
		},
	);
	return facts.map(({ name, values }) => {
		const said = values.map(({ text, href }) => (href ? `${text} <${href}>` : text));
		return `${name}: ${said.join(', ')}`;
	});
}
