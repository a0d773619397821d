import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { findUnsafe } from '../../../src/notes/safe-lane.ts';

// Most of these are refused before there is a tree; should one come through, it is refused here.
const position = { start: { line: 4, column: 2 }, end: { line: 4, column: 9 } };
const tell = (...children: object[]) =>
	findUnsafe({ type: 'root', children } as unknown as Root).map(
		({ id, severity, line, column, message, fix }) => {
			assert.equal(severity, 'error');
			return [`${line}:${column}`, id, message, fix];
		},
	);

test('an expression is refused, in a sentence and on lines of its own', () => {
	for (const type of ['mdxFlowExpression', 'mdxTextExpression']) {
		assert.deepEqual(tell({ type, value: 'process.exit()', position }), [
			[
				'4:2',
				'unsafe-expression',
				'Unexpected expression {process.exit()}, expected text.',
				'Write the text itself, put it into `backticks`, or write \\{ for a brace.',
			],
		]);
	}
});

test('an import and an export are told apart, and refused', () => {
	const fix =
		'Remove the line; the components are there without an import. Put sample code into a fence.';
	for (const word of ['import', 'export']) {
		assert.deepEqual(tell({ type: 'mdxjsEsm', value: ` ${word} x`, position }), [
			[
				'4:2',
				'unsafe-import-export',
				`Unexpected ${word}, expected text: a note holds no code.`,
				fix,
			],
		]);
	}
});

test('comments, declarations and kinds of node that nobody knows are refused', () => {
	for (const type of ['comment', 'doctype']) {
		assert.deepEqual(tell({ type, value: 'x', position })[0]?.slice(1), [
			'unsafe-html',
			'Unexpected HTML x, expected Markdown.',
			'Write Markdown, or put the HTML into `backticks` or a fence.',
		]);
	}
	assert.deepEqual(tell({ type: 'invented', position })[0]?.slice(1), [
		'unsafe-html',
		'Unexpected invented, expected Markdown.',
		'Write it in Markdown.',
	]);
});

test('an element that Markdown does not make is refused, and so is a property that it does not give', () => {
	const element = (tagName: string, properties = {}) => ({
		type: 'element',
		tagName,
		properties,
		children: [],
		position,
	});
	assert.deepEqual(tell(element('script'))[0]?.slice(1), [
		'unsafe-html',
		'Unexpected <script>, expected Markdown.',
		'Write it in Markdown.',
	]);
	assert.equal(tell(element('constructor'))[0]?.[1], 'unsafe-html');
	assert.deepEqual(tell(element('p', { onClick: 'x' }))[0]?.slice(1), [
		'unsafe-attribute',
		'Unexpected onClick on <p>, expected at most an id such as {#layers}.',
		'Remove it from the braces.',
	]);
	assert.deepEqual(tell(element('img', { src: './a.png', alt: 'A', title: 'B' })), []);
});

test('what has no place of its own is told at that of what holds it, or at the beginning', () => {
	const inner = { type: 'comment', value: 'x' };
	const paragraph = { type: 'element', tagName: 'p', properties: {}, children: [inner] };
	assert.equal(tell({ ...paragraph, position })[0]?.[0], '4:2');
	assert.equal(tell({ type: 'comment', value: 'x' })[0]?.[0], '1:1');
});
