import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alertKinds, markAlerts } from '../../../src/notes/alerts.ts';
import { renderOptions } from './support/render-options.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	markAlerts(tree, renderOptions.words.alerts);
	return writeTree(tree).replaceAll('\n', '');
}

function alert(kind: string, label: string, body: string): string {
	return (
		`<aside class="alert alert-${kind}" role="note">` +
		`<p class="alert-label">${label}</p><div>${body}</div></aside>`
	);
}

for (const kind of alertKinds) {
	const word = kind.toUpperCase();
	const label = kind.charAt(0).toUpperCase() + kind.slice(1);
	test(`a quote that begins with [!${word}] becomes an aside labelled ${label}`, () => {
		assert.equal(render(`> [!${word}]\n> Water it.`), alert(kind, label, '<p>Water it.</p>'));
	});
}

test('the word of an alert may be written in lower case', () => {
	assert.equal(render('> [!tip]\n> a'), alert('tip', 'Tip', '<p>a</p>'));
});

test('an alert keeps every block that stands in it', () => {
	assert.equal(
		render('> [!NOTE]\n> first\n>\n> - a\n> - b\n>\n> last'),
		alert('note', 'Note', '<p>first</p><ul><li>a</li><li>b</li></ul><p>last</p>'),
	);
});

test('a mark with a blank line after it leaves no empty paragraph', () => {
	assert.equal(render('> [!NOTE]\n>\n> a'), alert('note', 'Note', '<p>a</p>'));
});

test('a mark that ends in a hard line break leaves no empty line', () => {
	assert.equal(render('> [!NOTE]  \n> a'), alert('note', 'Note', '<p>a</p>'));
	assert.equal(
		render('> [!NOTE]\\\n> a **b**'),
		alert('note', 'Note', '<p>a <strong>b</strong></p>'),
	);
});

test('an alert may begin with a component, and hold blocks of one', () => {
	assert.equal(
		render('> [!TIP]\n> <Term>soil</Term> first\n>\n> <Steps>\n>\n> 1. dig\n>\n> </Steps>'),
		alert(
			'tip',
			'Tip',
			'<p><note-term>soil</note-term> first</p><note-steps><ol><li>dig</li></ol></note-steps>',
		),
	);
});

test('an alert may stand in a list or in a component', () => {
	assert.equal(
		render('- a\n\n  > [!NOTE]\n  > b'),
		`<ul><li><p>a</p>${alert('note', 'Note', '<p>b</p>')}</li></ul>`,
	);
	assert.equal(
		render('<Tabs>\n\n<Tab title="a">\n\n> [!NOTE]\n> b\n\n</Tab>\n\n</Tabs>'),
		`<note-tabs><note-tab title="a">${alert('note', 'Note', '<p>b</p>')}</note-tab></note-tabs>`,
	);
});

test('an alert within an alert is one, too', () => {
	assert.equal(
		render('> [!NOTE]\n> a\n>\n> > [!TIP]\n> > b'),
		alert('note', 'Note', `<p>a</p>${alert('tip', 'Tip', '<p>b</p>')}`),
	);
});

const quotes = {
	'whose mark is no known word': ['> [!HINT]\n> a', '<p>[!HINT]a</p>'],
	'with text behind the mark': ['> [!NOTE] a', '<p>[!NOTE] a</p>'],
	'with marked text behind the mark': ['> [!NOTE] **a**', '<p>[!NOTE] <strong>a</strong></p>'],
	'with a term behind the mark': [
		'> [!NOTE]<Term>a</Term>',
		'<p>[!NOTE]<note-term>a</note-term></p>',
	],
	'whose mark is in code': ['> `[!NOTE]`\n> a', '<p><code>[!NOTE]</code>a</p>'],
	'whose mark stands in its second paragraph': ['> a\n>\n> [!NOTE]', '<p>a</p><p>[!NOTE]</p>'],
	'whose mark stands after a component': [
		'> <Steps>\n>\n> 1. a\n>\n> </Steps>\n>\n> [!NOTE]\n> b',
		'<note-steps><ol><li>a</li></ol></note-steps><p>[!NOTE]b</p>',
	],
	'that begins with a list': ['> - [!NOTE]\n>   a', '<ul><li>[!NOTE]a</li></ul>'],
};

for (const [which, [text = '', html = '']] of Object.entries(quotes)) {
	test(`a quote ${which} stays a quote`, () => {
		assert.equal(render(text), `<blockquote>${html}</blockquote>`);
	});
}
