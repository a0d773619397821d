import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	bookletOfCourse,
	bookletOfModule,
	fitsOneBooklet,
	numbersByAnchor,
	placesWithin,
} from '../../../src/course/booklet.ts';
import { buildCourse } from '../../../src/course/build-course.ts';
import type { Course, Heading } from '../../../src/course/types.ts';
import { sampleInput } from './sample-course.ts';

const heading = (depth: number, id: string): Heading => ({ depth, id, text: id, words: 10 });
const outline = [
	heading(2, 'goals'),
	heading(2, 'soil'),
	heading(3, 'sand'),
	heading(3, 'clay'),
	heading(4, 'red'),
	heading(2, 'sources'),
];
const course = sample();

test('a course of more than 200 notes has no booklet of its own', () => {
	const [note] = course.notes;
	assert.ok(note);
	const withNotes = (length: number) => ({ ...course, notes: Array.from({ length }, () => note) });
	assert.equal(fitsOneBooklet(withNotes(200)), true);
	assert.equal(fitsOneBooklet(withNotes(201)), false);
});

test('notes are numbered in their order, sections within them', () => {
	const { chapters } = bookletOfModule(course, moduleOf('garden'));
	assert.deepEqual(
		chapters.map(({ number, note, level }) => [number, note.id, level]),
		[
			['1', 'garden/roses', 2],
			['2', 'garden/tulips', 2],
		],
	);
	assert.deepEqual(
		chapters[0]?.sections.map(({ number, anchor }) => `${number} ${anchor}`),
		[
			'1.1 garden--roses--goals',
			'1.2 garden--roses--soil',
			'1.2.1 garden--roses--sand',
			'1.2.2 garden--roses--clay',
			'1.2.2.1 garden--roses--red',
			'1.3 garden--roses--sources',
		],
	);
});

test('the booklet of the course numbers modules first, and leaves out those without notes', () => {
	const { lines, chapters } = bookletOfCourse(course);
	assert.deepEqual(
		lines.map(({ number, module }) => [number, module.id]),
		[
			['1', 'garden'],
			['2', 'kitchen'],
		],
	);
	assert.deepEqual(
		chapters.map(({ number, level }) => [number, level]),
		[
			['1.1', 3],
			['1.2', 3],
			['2.1', 3],
		],
	);
	assert.equal(numbersByAnchor(bookletOfCourse(course)).get('garden--roses--clay'), '1.1.2.2');
	assert.equal(numbersByAnchor(bookletOfCourse(course)).get('line-kitchen'), '2');
});

test('a heading that jumps a level still has a number of its own', () => {
	const jumping = sample([heading(3, 'deep'), heading(2, 'next'), heading(4, 'deeper')]);
	const [chapter] = bookletOfModule(jumping, moduleOf('garden', jumping)).chapters;
	const numbers = chapter?.sections.map(({ number }) => number) ?? [];
	assert.deepEqual(numbers, ['1.0.1', '1.1', '1.1.0.1']);
});

test('an address leads within the booklet as far as the booklet holds what it names', () => {
	for (const base of ['/', '/notes/']) {
		const placeOf = placesWithin(bookletOfModule(course, moduleOf('garden')), base);
		assert.equal(placeOf(`${base}garden/tulips/`), 'garden--tulips');
		assert.equal(placeOf(`${base}garden/tulips/#gr%C3%B6%C3%9Fe`), 'garden--tulips--größe');
		assert.equal(placeOf(`${base}garden/`), 'contents');
		assert.equal(placeOf(`${base}glossary/#term-loam`), 'term-loam');
		assert.equal(placeOf(`${base}glossary/#term-oven`), undefined);
		assert.equal(placeOf(`${base}kitchen/bread/`), undefined);
		assert.equal(placeOf(`${base}kitchen/bread/#soil`), undefined);
		assert.equal(placeOf('https://example.org/garden/tulips/'), undefined);
	}
});

test('the booklet of the course holds every note, module with notes and named term', () => {
	const placeOf = placesWithin(bookletOfCourse(course), '/');
	assert.equal(placeOf('/kitchen/bread/#soil'), 'kitchen--bread--soil');
	assert.equal(placeOf('/kitchen/'), 'line-kitchen');
	assert.equal(placeOf('/glossary/#term-oven'), 'term-oven');
	for (const { id } of course.notes) assert.equal(placeOf(`/${id}/`), id.replace('/', '--'));
	assert.equal(placeOf('/garden/'), 'line-garden');
	assert.equal(placeOf('/empty/'), undefined);
	assert.equal(placeOf('/glossary/#term-loam'), 'term-loam');
	assert.equal(placeOf('/glossary/#term-spade'), undefined);
});

test('a booklet has the terms that its notes name, and no others', () => {
	const terms = (module: string) =>
		bookletOfModule(course, moduleOf(module)).terms.map(({ id }) => id);
	assert.deepEqual(terms('garden'), ['loam']);
	assert.deepEqual(terms('kitchen'), ['oven']);
});

test('notes whose names run into each other keep their ids apart', () => {
	const input = sampleInput(['a', 'a-b'], [{ id: 'a/b-c' }, { id: 'a-b/c' }]);
	const { chapters } = bookletOfCourse(buildCourse(input));
	assert.equal(new Set(chapters.map(({ idPrefix }) => idPrefix)).size, 2);
});

function sample(first: readonly Heading[] = outline): Course {
	const input = sampleInput(
		['garden', 'empty', 'kitchen'],
		[
			{ id: 'garden/roses', terms: ['loam'] },
			{ id: 'garden/tulips', terms: ['loam'] },
			{ id: 'kitchen/bread', terms: ['oven'] },
		],
	);
	const definition = 'A thing that a test names, and nobody else.';
	return buildCourse({
		...input,
		glossary: {
			loam: { term: 'loam', definition, also: [], see: [] },
			oven: { term: 'oven', definition, also: [], see: [] },
			spade: { term: 'spade', definition, also: [], see: [] },
		},
		notes: input.notes.map((note) =>
			note.id === 'garden/roses' ? { ...note, outline: first } : note,
		),
	});
}

function moduleOf(id: string, of = course) {
	const module = of.modules.find((one) => one.id === id);
	assert.ok(module);
	return module;
}
