import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	componentExamples,
	faultyText,
	figureExample,
	frontmatterExample,
	markdownExamples,
	termExample,
} from '../../../../../src/components/page/contribute/examples.ts';
import { authorComponents } from '../../../../../src/notes/components.ts';
import { readBody, readNote } from '../../../../../src/notes/read-note.ts';

const examples = {
	...markdownExamples,
	...componentExamples,
	Term: termExample({ id: 'branch', term: 'branch' }),
	Figure: figureExample('picture.svg'),
};

for (const [name, source] of Object.entries(examples)) {
	test(`the example for ${name} is a text without faults`, () => {
		assert.deepEqual(readBody(source, 'mdx').faults, []);
	});
}

test('every component that an author may write is shown', () => {
	const shown = Object.values(examples).join('\n');
	assert.deepEqual(
		Object.keys(authorComponents).filter((name) => !shown.includes(`<${name}`)),
		[],
	);
});

test('the plain Markdown examples hold in a .md note as well', () => {
	for (const source of Object.values(markdownExamples)) {
		assert.deepEqual(readBody(source, 'md').faults, []);
	}
});

test('the example of a note’s top is one that the check lets through', () => {
	assert.deepEqual(readNote(`${frontmatterExample}\n\n## First\n`, 'md').faults, []);
});

test('the faulty text has faults of more than one kind, each with a cure', () => {
	const { faults } = readBody(faultyText, 'mdx');
	assert.ok(new Set(faults.map(({ id }) => id)).size > 1);
	assert.ok(faults.every(({ fix }) => fix !== ''));
});
