import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	cssString,
	pageClass,
	runningHeads,
} from '../../../../../src/components/page/booklet/running-heads.ts';
import { bookletOfCourse, bookletOfModule } from '../../../../../src/course/booklet.ts';
import { sampleCourse } from '../../../course/sample-course.ts';

const words = { title: 'All', contents: 'Contents', answers: 'Answers', terms: 'Terms' };
const course = sampleCourse(
	['a', 'b'],
	[
		{ id: 'a/one', title: 'One' },
		{ id: 'b/two', title: '"Two"; } </style>' },
	],
);

test('every chapter has pages of its own name, with its number and title over them', () => {
	const [module] = course.modules;
	assert.ok(module);
	const rules = runningHeads(bookletOfModule(course, module), words);
	assert.match(
		rules,
		/@page page-1\{@top-left\{content:"All"\}@top-right\{content:"1[^"]*One"\}\}/,
	);
	assert.match(rules, /\.page-1\{page:page-1\}/);
	assert.match(rules, /@page page-answers\{.*"Answers"/);
});

test('in the booklet of the course the module stands on the left', () => {
	const rules = runningHeads(bookletOfCourse(course), words);
	assert.match(rules, /@page page-1-1\{@top-left\{content:"1[^"]*Module a"\}/);
	assert.equal(pageClass('1.1'), 'page-1-1');
});

test('no title can break out of its string', () => {
	const rules = runningHeads(bookletOfCourse(course), words);
	assert.match(rules, /Two/);
	assert.doesNotMatch(rules, /<|\/style/);
	assert.equal((rules.match(/"/g) ?? []).length % 2, 0);
	assert.equal(cssString('a"b\\c\n<é 1'), '"a\\22 b\\5c c\\a \\3c é 1"');
});
