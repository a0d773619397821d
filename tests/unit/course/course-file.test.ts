import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseFile, type NoteContents } from '../../../src/course/course-file.ts';
import { courseJsonSchema } from '../../../src/course/course-file-schema.ts';
import { sampleCourse } from './sample-course.ts';

const course = sampleCourse(
	['a', 'b'],
	[
		{ id: 'a/one', timeSpent: [20, 10], estimate: 15 },
		{ id: 'a/two', estimate: 30, prerequisites: ['a/one'] },
		{ id: 'b/three' },
	],
);
const contents = new Map<string, NoteContents>([
	[
		'a/two',
		{
			questions: [{ id: 'why', question: 'Why?', answer: 'So.' }],
			commands: [
				{
					text: 'docker ps -a',
					explanation: 'all of them',
					heading: { id: 'list' },
					uses: [{ tool: 'docker', subcommands: ['ps'], flags: [['-a', '--all']] }],
				},
				{ text: 'ls', uses: [{ tool: 'ls', subcommands: [], flags: [] }] },
			],
		},
	],
]);
// Made anew by each test, so that a mutant of what makes it is seen.
const write = () =>
	courseFile(course, contents, {
		base: '/base/',
		whole: (path) => `https://notes.example${path}`,
		questionAnchor: (id) => `question-${id}`,
	});
const schema = courseJsonSchema('https://notes.example/base/course.schema.json');
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats(ajv);
const validate = ajv.compile(schema);

test('the file holds against its schema', () => {
	const file = write();
	validate(file);
	assert.deepEqual(validate.errors ?? [], []);
	assert.equal(file.$schema, schema['$id']);
});

test('the schema refuses what is no course', () => {
	const file = write();
	const [first, ...others] = file.notes;
	assert.ok(first);
	for (const wrong of [
		{ ...file, version: 2 },
		{ ...file, extra: 1 },
		{ ...file, notes: [{ ...first, updated: 'yesterday' }, ...others] },
		{ ...file, notes: [{ ...first, minutes: { reports: [1.5] } }, ...others] },
		{ ...file, page: 'no address' },
	]) {
		assert.equal(validate(wrong), false);
	}
});

test('minutes are what was said, and unknown where nothing was', () => {
	const file = write();
	assert.deepEqual(
		file.notes.map(({ minutes }) => minutes),
		[
			{ reports: [20, 10], estimate: 15, least: 10, most: 20 },
			{ reports: [], estimate: 30, least: 30, most: 30 },
			{ reports: [] },
		],
	);
});

test('a note names its pages, what it needs and what its text holds', () => {
	const file = write();
	const note = file.notes.find(({ id }) => id === 'a/two');
	assert.ok(note);
	assert.deepEqual(note.prerequisites, ['a/one']);
	assert.equal(note.page, 'https://notes.example/base/a/two/');
	assert.equal(note.markdown, 'https://notes.example/base/a/two.md');
	const page = 'https://notes.example/base/a/two/#question-why';
	assert.deepEqual(note.questions, [{ id: 'why', question: 'Why?', answer: 'So.', page }]);
	assert.deepEqual(note.commands[0]?.heading, 'list');
	assert.deepEqual(note.commands[1], {
		text: 'ls',
		uses: [{ tool: 'ls', subcommands: [], flags: [] }],
	});
});

test('modules, terms and a lesson that is gone are written as they are', () => {
	const withAll = {
		...course,
		glossary: [
			{ id: 'pod', term: 'Pod', definition: 'Containers.', also: ['pods'], see: ['node'] },
		],
		notes: course.notes.map((note, index) =>
			Object.assign(
				{},
				note,
				[
					{ source: { title: 'A talk', url: 'https://talks.example/1' } },
					{ source: { title: 'A lab', status: 'unavailable', since: '2024-05-01' } },
					{},
				][index],
			),
		),
	} as unknown as typeof course;
	const { glossary, modules, notes } = courseFile(withAll, contents, {
		base: '/base/',
		whole: (path) => path,
		questionAnchor: (id) => id,
	});
	assert.deepEqual(glossary, [
		{
			id: 'pod',
			term: 'Pod',
			definition: 'Containers.',
			also: ['pods'],
			see: ['node'],
			page: '/base/glossary/#term-pod',
		},
	]);
	assert.deepEqual(
		modules.map(({ id, letter, page, notes: ids }) => [id, letter, page, ids]),
		[
			['a', 'A', '/base/a/', ['a/one', 'a/two']],
			['b', 'B', '/base/b/', ['b/three']],
		],
	);
	assert.deepEqual(
		notes.map(({ lesson }) => lesson),
		[
			{ title: 'A talk', url: 'https://talks.example/1' },
			{ title: 'A lab', unavailableSince: '2024-05-01' },
			undefined,
		],
	);
});

test('a note is written whole', () => {
	const file = write();
	const { commands, questions, ...rest } = file.notes[1] ?? assert.fail();
	assert.equal(questions.length, 1);
	assert.deepEqual(commands[0], {
		text: 'docker ps -a',
		explanation: 'all of them',
		heading: 'list',
		uses: [{ tool: 'docker', subcommands: ['ps'], flags: [['-a', '--all']] }],
	});
	assert.deepEqual(rest, {
		id: 'a/two',
		module: 'a',
		code: 'A2',
		title: 'About two',
		summary: 'One sentence that is long enough to stand in a list of notes.',
		kind: 'lab',
		difficulty: 'beginner',
		minutes: { reports: [], estimate: 30, least: 30, most: 30 },
		prerequisites: ['a/one'],
		tags: [],
		aliases: [],
		terms: [],
		updated: '2026-11-21',
		verified: {},
		changes: [],
		page: 'https://notes.example/base/a/two/',
		markdown: 'https://notes.example/base/a/two.md',
		headings: [],
	});
});

test('the course is written with its words, its licence and its kinds', () => {
	const file = write();
	const { notes, glossary, modules, ...rest } = file;
	assert.deepEqual([notes.length, glossary.length, modules.length], [3, 0, 2]);
	const { title, subtitle, description, licence, language } = course;
	assert.deepEqual(rest, {
		$schema: 'https://notes.example/base/course.schema.json',
		version: 1,
		...{ title, subtitle, description, licence, language },
		page: 'https://notes.example/base/',
		kinds: [
			{ id: 'video', word: 'video', meaning: 'A recorded talk.' },
			{ id: 'lab', word: 'lab', meaning: 'You type commands.' },
		],
		difficulties: [
			{ id: 'beginner', word: 'beginner', criteria: 'Needs a terminal.' },
			{ id: 'intermediate', word: 'intermediate', criteria: 'Builds on earlier notes.' },
		],
	});
});

test('the documentation names each key of a small course’s file and of its notes', async () => {
	const file = write();
	const { readFile } = await import('node:fs/promises');
	const text = await readFile(new URL('../../../docs/for-programs.md', import.meta.url), 'utf8');
	const notes = file.notes.flatMap((note) => Object.keys(note));
	const unsaid = [...Object.keys(file), ...notes].filter((key) => !text.includes(`\`${key}\``));
	assert.deepEqual(unsaid, []);
});

test('a course in several languages names them, and each note its translations', () => {
	const translation = {
		...{ title: 'Eins', summary: 'Die erste.', translates: '2026-01-05' },
		...{ file: 'content/a/de/one.mdx', outline: [] },
	};
	const file = courseFile({ ...course, languages: [{ tag: 'de', words: {} }] }, contents, {
		base: '/base/',
		whole: (path) => `https://notes.example${path}`,
		questionAnchor: (id) => id,
		translations: new Map([['de', new Map([['a/one', translation]])]]),
	});
	validate(file);
	assert.deepEqual(validate.errors ?? [], []);
	assert.deepEqual(file.languages, ['de']);
	assert.deepEqual(
		file.notes.map(({ translations }) => translations),
		[
			[
				{
					...{ language: 'de', title: 'Eins', summary: 'Die erste.', translates: '2026-01-05' },
					page: 'https://notes.example/base/de/a/one/',
				},
			],
			[],
			[],
		],
	);
	assert.ok(write().languages === undefined && write().notes.every((note) => !note.translations));
});
