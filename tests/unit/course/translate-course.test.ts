import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDate } from '../../../src/course/content-date.ts';
import { languageLinks, languageName } from '../../../src/course/language-links.ts';
import { noteStops } from '../../../src/course/note-stops.ts';
import { translateCourse } from '../../../src/course/translate-course.ts';
import { sampleCourse } from './sample-course.ts';

const course = {
	...sampleCourse(
		['a', 'b'],
		[
			{ id: 'a/one', title: 'One' },
			{ id: 'a/two', title: 'Two', prerequisites: ['a/one'] },
			{ id: 'b/three', title: 'Three' },
		],
	),
	languages: [{ tag: 'de', words: { modules: { a: 'Erstes' } } }],
};
const german = translateCourse(
	course,
	{ tag: 'de', words: { modules: { a: 'Erstes' }, difficulties: { beginner: 'leicht' } } },
	new Map([
		[
			'a/one',
			{
				title: 'Eins',
				summary: 'Die erste.',
				timeNote: undefined,
				translates: '2026-01-05',
				file: 'a/de/one.mdx',
				outline: [],
			},
		],
	]),
);

test('what is translated takes the place of the original everywhere, the rest stays', () => {
	assert.equal(german.language, 'de');
	assert.deepEqual(
		german.modules.map(({ title }) => title),
		['Erstes', course.modules[1]?.title],
	);
	const [one, two] = german.notes;
	assert.deepEqual([one?.title, two?.title], ['Eins', 'Two']);
	assert.equal(one?.file, 'a/de/one.mdx');
	assert.equal(one.id, 'a/one');
	assert.ok(german.notes.every(({ difficulty }) => german.difficulties.includes(difficulty)));
	const [, stop] = noteStops(german);
	assert.equal(stop?.needs[0]?.note.title, 'Eins');
	assert.equal(stop.neighbours.previous?.title, 'Eins');
	assert.equal(stop.change?.module.id, 'b');
	assert.equal(course.notes[0]?.title, 'One');
});

test('what is not translated says which language it is in, and what is says nothing', () => {
	const [first, second] = german.modules;
	assert.deepEqual([first?.language, second?.language], [undefined, 'en']);
	const [one, two] = german.notes;
	assert.deepEqual([one?.language, two?.language], [undefined, 'en']);
	assert.deepEqual([one?.timeNoteLanguage, two?.timeNoteLanguage], ['en', 'en']);
	assert.deepEqual(
		german.difficulties.map(({ word, language }) => [word, language]),
		[
			['leicht', undefined],
			['intermediate', 'en'],
		],
	);
	assert.ok(german.kinds.every(({ language }) => language === 'en'));
	assert.ok(course.notes.every(({ language, kind }) => language === undefined && !kind.language));
});

test('kinds, difficulties and remarks on time are translated, each by itself', () => {
	const inTwoKinds = sampleCourse(
		['a'],
		[
			{ id: 'a/one', kind: 'lab', difficulty: 'intermediate' },
			{ id: 'a/two', kind: 'video' },
		],
	);
	const words = { kinds: { video: 'Film' }, difficulties: { intermediate: 'mittel' } };
	const translation = {
		...{ title: 'Eins', summary: 'Die erste.', timeNote: 'Mit Pausen.' },
		...{ translates: '2026-01-05', file: 'a/de/one.mdx', outline: [] },
	};
	const { notes } = translateCourse(
		{ ...inTwoKinds, languages: [{ tag: 'de', words }] },
		{ tag: 'de', words },
		new Map([['a/one', translation]]),
	);
	assert.deepEqual(
		notes.map(({ kind, difficulty, timeNote, timeNoteLanguage }) => [
			[kind.id, kind.word, kind.language],
			[difficulty.id, difficulty.word, difficulty.language],
			[timeNote, timeNoteLanguage],
		]),
		[
			[
				['lab', 'lab', 'en'],
				['intermediate', 'mittel', undefined],
				['Mit Pausen.', undefined],
			],
			[
				['video', 'Film', undefined],
				['beginner', 'beginner', 'en'],
				[undefined, 'en'],
			],
		],
	);
});

test('without words of its own a language names modules and difficulties in that of the course', () => {
	const plain = translateCourse(course, { tag: 'fr', words: {} }, new Map());
	assert.deepEqual(
		plain.modules.map(({ title, language }) => [title, language]),
		course.modules.map(({ title }) => [title, 'en']),
	);
	assert.ok(plain.difficulties.every(({ language }) => language === 'en'));
});

test('a note has an address in every language, and a course of one language has no links', () => {
	const links = languageLinks(course, 'a/one', () => false, '/base/');
	assert.deepEqual(
		links.map(({ href, name, isTranslated }) => [href, name, isTranslated]),
		[
			['/base/a/one/', 'English', true],
			['/base/de/a/one/', 'Deutsch', false],
		],
	);
	assert.deepEqual(
		languageLinks({ language: 'en', languages: [] }, 'a/one', () => true, '/'),
		[],
	);
	assert.equal(languageName('en-GB', 'de'), 'Englisch');
});

test('a note is as new as its facts or its last change', () => {
	assert.equal(contentDate({ updated: '2026-03-01' }), '2026-03-01');
	const changes = [{ date: '2026-02-01' }, { date: '2026-04-01' }];
	assert.equal(contentDate({ updated: '2026-03-01', changes }), '2026-04-01');
});
