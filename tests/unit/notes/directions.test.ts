import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markDirections } from '../../../src/notes/directions.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	markDirections(tree);
	return writeTree(tree).replaceAll('\n', '');
}

test('a paragraph, item or cell with letters from right to left has the direction of its first letter', () => {
	assert.equal(render('حاوية.'), '<p dir="auto">حاوية.</p>');
	assert.match(render('- מכולה'), /<li dir="auto">מכולה<\/li>/);
	const table = render('| a | الوصف |\n|---|---|\n| b | يعرض |');
	assert.match(table, /<th>a<\/th><th dir="auto">الوصف<\/th>/);
	assert.match(table, /<td>b<\/td><td dir="auto">يعرض<\/td>/);
});

test('a heading keeps its place on the line, and its words their direction', () => {
	assert.match(render('## مقدمة'), /<h2><bdi>مقدمة<\/bdi><\/h2>/);
});

test('code in a paragraph from right to left runs from left to right', () => {
	assert.equal(
		render('الأمر `docker ps -a`.'),
		'<p dir="auto">الأمر <code dir="ltr">docker ps -a</code>.</p>',
	);
});

test('text without letters from right to left says nothing of its direction', () => {
	assert.doesNotMatch(render('Plain `code`.\n\n- 容器\n\n## Über'), /dir=/);
});
