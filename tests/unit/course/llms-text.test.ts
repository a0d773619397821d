import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsFullText, llmsText } from '../../../src/course/llms-text.ts';
import { sampleCourse } from './sample-course.ts';

const course = sampleCourse(
	['a', 'b', 'empty'],
	[{ id: 'a/one', title: 'The [first]', timeSpent: [5, 9] }, { id: 'b/two' }],
);
const words = {
	lead: 'Read *this*.',
	licence: 'Licence',
	optional: 'Optional',
	full: { name: 'All', says: 'everything' },
	data: { name: 'Data', says: 'as JSON' },
	glossary: { name: 'Glossary', says: 'terms' },
};
const time = {
	unknown: 'time unknown',
	minutes: (count: number) => `${count} min`,
	range: (least: number, most: number) => `${least}–${most} min`,
};

test('llms.txt has a heading, a quote, paragraphs and lists of links under headings', () => {
	const whole = (path: string) => `https://notes.example${path}`;
	assert.equal(
		llmsText(course, { base: '/base/', whole, words, time }),
		`# Sample course

> A course that exists for tests alone, with kinds and difficulties of its own.

Read \\*this\\*.

Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)

## Module a

- [The \\[first\\]](https://notes.example/base/a/one.md): One sentence that is long enough to stand in a list of notes. (lab, beginner, 5–9 min)

## Module b

- [About two](https://notes.example/base/b/two.md): One sentence that is long enough to stand in a list of notes. (lab, beginner, time unknown)

## Optional

- [All](https://notes.example/base/llms-full.txt): everything
- [Data](https://notes.example/base/course.json): as JSON
- [Glossary](https://notes.example/base/glossary/): terms
`,
	);
});

test('what the notes are after stands before the words on the list', () => {
	const about = { ...course, about: 'After a lecture.' };
	const text = llmsText(about, { base: '/', whole: (path) => path, words, time });
	assert.match(text, /\n\nAfter a lecture\. Read \\\*this\\\*\.\n\n/);
	assert.match(text, /\(\/a\/one\.md\)/);
});

test('llms-full.txt is all notes, one after the other', () => {
	assert.equal(
		llmsFullText(course, ['# One\n\nText.\n', '# Two\n']),
		'# Sample course\n\n> A course that exists for tests alone, with kinds and difficulties of its own.\n\n---\n\n# One\n\nText.\n\n---\n\n# Two\n',
	);
});
