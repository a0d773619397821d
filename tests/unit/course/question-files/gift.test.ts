import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type Category, type Essay } from 'gift-pegjs';
import { gift } from '../../../../src/course/question-files/gift.ts';
import type { CourseQuestion } from '../../../../src/course/question-files/question-file.ts';
import { sampleCourse } from '../sample-course.ts';

const course = sampleCourse(['docker'], [{ id: 'docker/one' }]);
const [module] = course.modules;
const [note] = course.notes;
assert.ok(module && note);

const question = (more: Partial<CourseQuestion> = {}): CourseQuestion => ({
	id: 'docker/one#why',
	module,
	note: { ...note, tags: ['image'], difficulty: { ...note.difficulty, id: 'lab' } },
	question: '<p>Why?</p>',
	answer: '<p>So.</p>',
	address: '/docker/one/#question-why',
	...more,
});

const source = `<p><small>${note.title}</small></p>`;

/** What GIFT's grammar reads: the categories' names and the questions. */
function read(questions: readonly CourseQuestion[]) {
	const all = parse(gift.write(course, questions));
	return {
		categories: all.filter(({ type }) => type === 'Category') as Category[],
		essays: all.filter(({ type }) => type === 'Essay') as Essay[],
		others: all.filter(({ type }) => type !== 'Category' && type !== 'Essay'),
	};
}

test('Moodle gets a question for a free answer, with its id, its tags and the answer as feedback', () => {
	const { categories, essays, others } = read([question(), question({ id: 'docker/one#how' })]);
	assert.deepEqual(
		categories.map(({ title }) => title),
		[`${course.title}/${module.title}`],
	);
	assert.deepEqual(others, []);
	assert.equal(essays.length, 2);
	const [essay] = essays;
	assert.ok(essay);
	assert.equal(essay.id, 'docker/one#why');
	assert.deepEqual(essay.tags, ['docker/one', 'lab', 'image']);
	assert.equal(essay.title, `${note.title}: why`);
	assert.deepEqual(essay.stem, { format: 'html', text: '<p>Why?</p>' });
	assert.deepEqual(essay.globalFeedback, { format: 'html', text: `<p>So.</p>${source}` });
});

test('each module is a category, and a slash in a title makes none of its own', () => {
	const other = { ...module, id: 'web', title: 'Client/server\nand `web`' };
	const { categories } = read([question(), question({ module: other, id: 'web/one#why' })]);
	assert.deepEqual(
		categories.map(({ title }) => title),
		[`${course.title}/${module.title}`, `${course.title}/Client//server and \`web\``],
	);
});

const hostile = [
	'~ = # { } :',
	'{~wrong =right}',
	'####not feedback',
	'::not a name::',
	'// not a comment',
	'$CATEGORY: not/one',
	'[markdown] not the format',
	'ends with a backslash \\',
	'\\n \\\\n \\{ \\\\} \\:',
	'{=%50%half#so}',
	'a -> b',
	'&amp;&amp;058; é 漢 🎈',
];

for (const text of hostile) {
	test(`a question may say ${text}`, () => {
		const { essays, others } = read([
			question({ question: `<p>${text}</p>`, answer: `<p>${text}</p>` }),
			question({ id: 'docker/one#next' }),
		]);
		assert.deepEqual(others, []);
		assert.equal(essays.length, 2, 'the question after it is still one');
		assert.equal(essays[0]?.stem.text, `<p>${text}</p>`);
		assert.equal(essays[0].globalFeedback?.text, `<p>${text}</p>${source}`);
	});
}

test('all of it together, in the note’s title too, breaks nothing', () => {
	const text = hostile.join(' ');
	const { essays } = read([
		question({ question: text, answer: text, note: { ...note, title: text } }),
	]);
	assert.equal(essays.length, 1);
	assert.equal(essays[0]?.stem.text, text);
	assert.equal(essays[0].title, `${text}: why`);
});

test('an empty line within a question does not end it', () => {
	const { essays } = read([question({ question: '<p>a</p>\r\n\r\n<p>b</p>\n' })]);
	assert.equal(essays[0]?.stem.text, '<p>a</p> <p>b</p>');
});

test('brackets end no tag and no id, and an id that Moodle would refuse is left out', () => {
	const tagged = { ...note, tags: ['a]b<c>`'] };
	const long = `docker/one#${'x'.repeat(90)}`;
	const { essays } = read([question({ note: tagged, id: long })]);
	assert.equal(essays[0]?.id, null);
	assert.ok(essays[0].tags?.includes('abc'));
	const [named] = read([question({ id: 'docker/one#a]b' })]).essays;
	assert.equal(named?.id, 'docker/one#ab');
});
