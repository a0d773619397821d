import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelTasks } from '../../../src/notes/tasks.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	labelTasks(tree);
	return writeTree(tree).replaceAll('\n', '');
}

test('the box of a task is named by the text beside it', () => {
	assert.equal(
		render('- [ ] dig\n- [x] *plant* a <Term>rose</Term>'),
		'<ul class="contains-task-list">' +
			'<li class="task-list-item"><label><input type="checkbox" disabled> dig</label></li>' +
			'<li class="task-list-item"><label><input type="checkbox" checked disabled> ' +
			'<em>plant</em> a <note-term>rose</note-term></label></li></ul>',
	);
});

test('lists and code below a task are no part of its name', () => {
	assert.match(
		render('- [ ] dig\n  - deep\n- [x] plant'),
		/<label><input[^>]*> dig<\/label><ul><li>deep<\/li><\/ul><\/li>/,
	);
	assert.match(render('- [ ] dig\n  ```sh\n  a\n  ```'), /> dig<\/label><pre>/);
});

test('a task of several paragraphs is named by the first', () => {
	assert.match(
		render('- [ ] dig\n\n  deep\n'),
		/<p><label><input type="checkbox" disabled> dig<\/label><\/p><p>deep<\/p>/,
	);
});

test('an item without a box stays as it is', () => {
	assert.equal(render('- dig\n- \\[x] plant'), '<ul><li>dig</li><li>[x] plant</li></ul>');
});

test('whatever stands below a task on lines of its own is no part of its name', () => {
	for (const [below, begin] of [
		['> quoted', '<blockquote>'],
		['1. first', '<ol>'],
		['```sh\n  a\n  ```', '<pre>'],
		['<Steps>\n\n  text\n\n  </Steps>', '<note-steps>'],
		['| a |\n  | - |\n  | b |', '<table>'],
	] as const) {
		const html = render(`- [ ] dig\n\n  ${below}\n`);
		assert.match(html, new RegExp(`> dig</label></p>${begin}`), below);
	}
	assert.match(render('- [ ] dig\n  > quoted'), /> dig<\/label><blockquote>/);
	assert.match(render('- [ ] dig\n  1. first'), /> dig<\/label><ol>/);
	assert.match(render('- [ ]  dig\n  <Steps>\n  text\n  </Steps>'), /dig<\/label><note-steps>/);
});
