import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseSchema } from '../../../src/schema/course.ts';
import { glossarySchema } from '../../../src/schema/glossary.ts';
import { moduleSchema } from '../../../src/schema/module.ts';
import { noteSchema } from '../../../src/schema/note.ts';
import { schemaAt } from '../../../src/schema/schema-at.ts';
import { day, httpsAddress, noteId, slug } from '../../../src/schema/shared.ts';

const note = {
	title: 'Roses',
	summary: 'How a rose is planted, watered and cut, in one long sentence.',
	order: 1,
	kind: 'lab',
	difficulty: 'beginner',
	timeSpent: [20, 10],
	prerequisites: ['garden/soil'],
	tags: ['roses'],
	updated: '2026-03-01',
};
const holds = (changes: Record<string, unknown>) =>
	noteSchema().safeParse({ ...note, ...changes }).success;

test('a note of required keys holds', () => {
	assert.ok(holds({}));
});

test('each required key is required', () => {
	for (const key of Object.keys(note)) assert.ok(!holds({ [key]: undefined }), key);
});

test('a key that is not in the contract is refused, layout among them', () => {
	assert.ok(!holds({ layout: './evil.mjs' }));
	assert.ok(!holds({ slug: 'x' }));
});

test('minutes are whole, from one to a day, and may be none', () => {
	assert.ok(holds({ timeSpent: [] }));
	assert.ok(holds({ timeSpent: [1, 1440], estimate: 1440 }));
	for (const minutes of [0, -5, 1441, 1.5, '20', Number.NaN, Infinity]) {
		assert.ok(!holds({ timeSpent: [minutes] }), String(minutes));
		assert.ok(!holds({ estimate: minutes }), String(minutes));
	}
});

test('a lesson has an address, or is gone since a day', () => {
	assert.ok(holds({ source: { title: 'Lesson', url: 'https://example.org/' } }));
	assert.ok(holds({ source: { title: 'Lesson', status: 'unavailable', since: '2026-03-01' } }));
	assert.ok(!holds({ source: { title: 'Lesson' } }));
	assert.ok(!holds({ source: { title: 'Lesson', url: 'http://example.org/' } }));
	assert.ok(!holds({ source: { title: 'Lesson', url: 'https://x.org/', since: '2026-03-01' } }));
});

test('the words of a course narrow kind and difficulty', () => {
	const schema = noteSchema({ kinds: ['lab'], difficulties: ['beginner'] });
	assert.ok(schema.safeParse(note).success);
	assert.ok(!schema.safeParse({ ...note, kind: 'video' }).success);
});

test('a day is a day of the calendar', () => {
	for (const good of ['2026-03-01', '2024-02-29']) assert.ok(day.safeParse(good).success, good);
	for (const bad of ['2026-02-29', '2026-13-01', '2026-3-1', '1 March 2026', '2026-03-01T00:00']) {
		assert.ok(!day.safeParse(bad).success, bad);
	}
});

test('an address begins with https:// and names no user', () => {
	assert.ok(httpsAddress.safeParse('https://example.org/a?b#c').success);
	for (const bad of [
		'http://example.org',
		'https:example.org',
		'https://',
		'javascript:alert(1)//https://x',
		'https://docs.example.org@evil.example/',
		'example.org',
	]) {
		assert.ok(!httpsAddress.safeParse(bad).success, bad);
	}
});

test('ids are lower-case words joined by hyphens', () => {
	for (const good of ['a', 'k8s', 'docker-images']) assert.ok(slug.safeParse(good).success, good);
	for (const bad of ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'é']) {
		assert.ok(!slug.safeParse(bad).success, bad);
	}
	assert.ok(noteId.safeParse('docker/docker-images').success);
	for (const bad of ['docker', '/docker/x', 'a/b/c', '../x/y']) {
		assert.ok(!noteId.safeParse(bad).success, bad);
	}
});

test('a course has one to three difficulties', () => {
	const word = { word: 'w', criteria: 'c', meaning: 'm' };
	const course = (difficulties: Record<string, unknown>) => ({
		title: 'T',
		subtitle: 'S',
		description: 'A description of at least forty characters, so that it says something.',
		licence: { name: 'L', url: 'https://example.org/' },
		language: 'en',
		kinds: { lab: { word: 'lab', meaning: 'm' } },
		difficulties,
	});
	const level = { word: word.word, criteria: word.criteria };
	assert.ok(courseSchema.safeParse(course({ a: level })).success);
	assert.ok(courseSchema.safeParse(course({ a: level, b: level, c: level })).success);
	assert.ok(!courseSchema.safeParse(course({})).success);
	assert.ok(!courseSchema.safeParse(course({ a: level, b: level, c: level, d: level })).success);
});

test('a module has a hue of the circle and one capital letter', () => {
	const module = { title: 'M', order: 1, summary: 'x'.repeat(40), hue: 0, letter: 'Ä' };
	assert.ok(moduleSchema.safeParse(module).success);
	assert.ok(!moduleSchema.safeParse({ ...module, hue: 360 }).success);
	assert.ok(!moduleSchema.safeParse({ ...module, letter: 'd' }).success);
	assert.ok(!moduleSchema.safeParse({ ...module, letter: 'DD' }).success);
});

test('a term may leave out other words and what to see', () => {
	const read = glossarySchema.parse({ image: { term: 'image', definition: 'x'.repeat(20) } });
	assert.deepEqual(read['image']?.also, []);
	assert.deepEqual(read['image'].see, []);
});

test('a place in a schema is found through options, lists, maps and forms', () => {
	assert.match(schemaAt(noteSchema(), ['timeSpent']).description, /^Whole minutes/);
	assert.match(schemaAt(noteSchema(), ['source', 'since']).description, /gone/);
	assert.deepEqual(schemaAt(noteSchema(), ['changes', 0]).keys, ['date', 'what']);
	assert.deepEqual(schemaAt(glossarySchema, ['image']).keys, ['term', 'definition', 'also', 'see']);
	assert.deepEqual(schemaAt(noteSchema(), ['nowhere', 'at', 'all']), { description: '', keys: [] });
});

test('every key of a note says what belongs there', () => {
	for (const key of Object.keys(noteSchema().shape)) {
		assert.notEqual(schemaAt(noteSchema(), [key]).description, '', key);
	}
});
