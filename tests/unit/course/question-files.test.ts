import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anki } from '../../../src/course/question-files/anki.ts';
import { json } from '../../../src/course/question-files/json.ts';
import { questionFiles } from '../../../src/course/question-files/list.ts';
import { sourceLine } from '../../../src/course/question-files/source-line.ts';
import type { CourseQuestion } from '../../../src/course/question-files/question-file.ts';
import { sampleCourse } from './sample-course.ts';

const course = sampleCourse(['docker'], [{ id: 'docker/one' }]);
const [module] = course.modules;
const [note] = course.notes;
assert.ok(module && note);

const question = (more: Partial<CourseQuestion> = {}): CourseQuestion => ({
	id: 'docker/one#why',
	module,
	note: { ...note, tags: ['image', 'two words'], difficulty: { ...note.difficulty, id: 'lab' } },
	question: '<p>Why?</p>',
	answer: '<p>So.</p>',
	address: '/docker/one/#question-why',
	...more,
});

/** The fields of a line, as a reader of quoted fields has them. */
function fieldsOf(line: string): string[] {
	return [...line.matchAll(/"((?:[^"]|"")*)"(?:\t|$)/g)].map(([, field = '']) =>
		field.replaceAll('""', '"'),
	);
}

test('Anki learns from the headers what the columns are, and gets a line for each question', () => {
	const text = anki.write(course, [question(), question({ id: 'docker/one#how' })]);
	const lines = text.split('\n');
	assert.deepEqual(lines.slice(0, 6), [
		'#separator:tab',
		'#html:true',
		'#guid column:1',
		'#deck column:2',
		'#tags column:3',
		'#columns:id\tdeck\ttags\tfront\tback',
	]);
	assert.equal(lines.length, 6 + 2 + 1);
	assert.deepEqual(fieldsOf(lines[6] ?? ''), [
		'docker/one#why',
		`${course.title}::${module.title}`,
		'docker::one lab image two-words',
		'<p>Why?</p>',
		`<p>So.</p><p><small>${note.title}</small></p>`,
	]);
});

test('the back leads to the note where the site has an address', () => {
	const text = anki.write(course, [question({ address: 'https://notes.test/a?b&c#d' })]);
	const back = fieldsOf(text.split('\n')[6] ?? '').at(-1) ?? '';
	assert.match(back, /<a href="https:\/\/notes\.test\/a\?b&amp;c#d">/);
});

test('tabs, line breaks and quotation marks break no line of Anki’s', () => {
	const nasty = '<p>a\tb\r\nc "d" ""</p>';
	const [line = ''] = anki
		.write(course, [question({ question: nasty })])
		.split('\n')
		.slice(6);
	const fields = fieldsOf(line);
	assert.equal(fields.length, 5);
	assert.equal(fields[3], '<p>a b c "d" ""</p>');
});

test('a title cannot make a deck of its own', () => {
	const titled = { ...module, title: 'A::B' };
	const [line = ''] = anki
		.write(course, [question({ module: titled })])
		.split('\n')
		.slice(6);
	assert.equal(fieldsOf(line)[1], `${course.title}::A:B`);
});

test('JSON has each question with its id, its note and its place', () => {
	const data = JSON.parse(json.write(course, [question()])) as Record<string, unknown>;
	assert.equal(data['format'], 'course-questions');
	assert.equal(data['version'], 1);
	assert.deepEqual(data['questions'], [
		{
			id: 'docker/one#why',
			module: { id: 'docker', title: module.title },
			note: {
				id: 'docker/one',
				title: note.title,
				difficulty: 'lab',
				tags: ['image', 'two words'],
			},
			question: '<p>Why?</p>',
			answer: '<p>So.</p>',
			address: '/docker/one/#question-why',
		},
	]);
});

test('every format has a name of its own', () => {
	const names = questionFiles.map(({ name }) => name);
	assert.equal(new Set(names).size, names.length);
});

test('there is a file for each program, with its name and type', () => {
	assert.deepEqual(
		questionFiles.map(({ name, type }) => [name, type]),
		[
			['anki.txt', 'text/plain; charset=utf-8'],
			['moodle.txt', 'text/plain; charset=utf-8'],
			['questions.json', 'application/json; charset=utf-8'],
		],
	);
});

test('the file for programs is indented, so that people can read it', () => {
	assert.match(json.write(course, [question()]), /^\{\n\t"format": "course-questions",\n/);
});

test('the source of a question is a link where the site has an address, and text elsewhere', () => {
	const titled = { ...note, title: 'A & "B" <c>' };
	const name = 'A &amp; &quot;B&quot; &lt;c&gt;';
	assert.equal(sourceLine(question({ note: titled })), `<p><small>${name}</small></p>`);
	assert.equal(
		sourceLine(question({ note: titled, address: 'https://notes.example/?a&b' })),
		`<p><small><a href="https://notes.example/?a&amp;b">${name}</a></small></p>`,
	);
});
