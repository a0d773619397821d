import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCourse } from '../../../src/course/build-course.ts';
import { courseData, sampleCourse, sampleInput } from './sample-course.ts';

test('modules and notes stand in their order, whatever order the files were read in', () => {
	const input = sampleInput(
		['one', 'two'],
		[
			{ id: 'two/b', order: 2 },
			{ id: 'one/a', order: 1 },
			{ id: 'two/a', order: 1 },
		],
	);
	const course = buildCourse({ ...input, modules: input.modules.toReversed() });
	assert.deepEqual(
		course.modules.map((module) => module.id),
		['one', 'two'],
	);
	assert.deepEqual(
		course.notes.map((note) => note.id),
		['one/a', 'two/a', 'two/b'],
	);
});

test('a code is the letter of the module and the order of the note', () => {
	const course = sampleCourse(['one', 'two'], [{ id: 'two/late', order: 12 }]);
	assert.equal(course.notes[0]?.code, 'B12');
});

test('a module without notes stays in the course', () => {
	const course = sampleCourse(['one', 'two'], [{ id: 'one/a' }]);
	assert.deepEqual(course.modules[1]?.notes, []);
});

test('a note has the words of its kind and difficulty, the easiest difficulty being level 1', () => {
	const course = sampleCourse(['one'], [{ id: 'one/a', difficulty: 'intermediate' }]);
	const [note] = course.notes;
	assert.deepEqual(note?.kind, { id: 'lab', word: 'lab', meaning: 'You type commands.' });
	assert.equal(note.difficulty.word, 'intermediate');
	assert.equal(note.difficulty.level, 2);
	assert.equal(course.difficulties[0]?.level, 1);
});

test('what an author may leave out is empty, and edits go to the branch main', () => {
	const course = sampleCourse(['one'], [{ id: 'one/a' }]);
	const [note] = course.notes;
	assert.equal(course.branch, 'main');
	assert.deepEqual([note?.aliases, note?.verified, note?.changes], [[], {}, []]);
});

test('a glossary term knows the notes that name it, in course order and each once', () => {
	const input = sampleInput(
		['one', 'two'],
		[
			{ id: 'two/a', terms: ['image'] },
			{ id: 'one/a', terms: ['image', 'image'] },
			{ id: 'one/b', terms: [] },
		],
	);
	const course = buildCourse({
		...input,
		glossary: {
			layer: { term: 'layer', definition: 'One difference of files.', also: [], see: ['image'] },
			image: { term: 'Image', definition: 'A stack of layers.', also: [], see: [] },
		},
	});
	const [first, second] = course.glossary;
	assert.equal(first?.id, 'image', 'A–Z whatever the case');
	assert.deepEqual(
		first.notes.map((note) => note.id),
		['one/a', 'two/a'],
	);
	assert.deepEqual(second?.notes, []);
	assert.deepEqual(course.notes[0]?.terms, ['image']);
});

const broken: [string, () => unknown, RegExp][] = [
	[
		'a note in a module that does not exist',
		() => sampleCourse(['one'], [{ id: 'gone/a' }]),
		/note gone\/a stands in a module that exists/,
	],
	[
		'a kind that the course does not have',
		() => sampleCourse(['one'], [{ id: 'one/a', kind: 'quiz' }]),
		/kind quiz of note one\/a is declared/,
	],
	[
		'a difficulty that the course does not have',
		() => sampleCourse(['one'], [{ id: 'one/a', difficulty: 'hard' }]),
		/difficulty hard of note one\/a is declared/,
	],
	[
		'a prerequisite that does not exist',
		() => sampleCourse(['one'], [{ id: 'one/a', prerequisites: ['one/gone'] }]),
		/prerequisite one\/gone of note one\/a exists/,
	],
	[
		'prerequisites in a cycle',
		() =>
			sampleCourse(
				['one'],
				[
					{ id: 'one/a', prerequisites: ['one/b'] },
					{ id: 'one/b', prerequisites: ['one/a'] },
				],
			),
		/one\/a needs one\/b/,
	],
	[
		'a term that the glossary does not have',
		() => sampleCourse(['one'], [{ id: 'one/a', terms: ['constructor'] }]),
		/term constructor of note one\/a is in the glossary/,
	],
	[
		'two notes in one place',
		() =>
			sampleCourse(
				['one'],
				[
					{ id: 'one/a', order: 3 },
					{ id: 'one/b', order: 3 },
				],
			),
		/no two notes of module one have the same order/,
	],
	[
		'two modules with one id',
		() => sampleCourse(['one', 'one'], []),
		/no two modules have the same id/,
	],
	[
		'two notes with one id',
		() => sampleCourse(['one'], [{ id: 'one/a' }, { id: 'one/a' }]),
		/no two notes have the same id/,
	],
	[
		'a related term that does not exist',
		() =>
			buildCourse({
				course: courseData,
				modules: [],
				notes: [],
				glossary: {
					layer: { term: 'layer', definition: 'One difference.', also: [], see: ['gone'] },
				},
			}),
		/term gone, see layer, is in the glossary/,
	],
];

for (const [what, build, message] of broken) {
	test(`${what} is refused by name of the invariant`, () => assert.throws(build, { message }));
}
