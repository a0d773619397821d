import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples as german } from '../../../../../src/components/page/contribute/examples/de.ts';
import { examples as english } from '../../../../../src/components/page/contribute/examples/en.ts';
import { authorComponents } from '../../../../../src/notes/components.ts';
import { readBody, readNote } from '../../../../../src/notes/read-note.ts';

for (const [language, { markdown, components, term, figure, faulty, frontmatter }] of [
	['English', english],
	['German', german],
] as const) {
	const examples = {
		...markdown,
		...components,
		Term: term({ id: 'branch', term: 'branch' }),
		Figure: figure('picture.svg'),
	};

	for (const [name, source] of Object.entries(examples)) {
		test(`the ${language} example for ${name} is a text without faults`, () => {
			assert.deepEqual(readBody(source, 'mdx').faults, []);
		});
	}

	test(`every component that an author may write is shown in ${language}`, () => {
		const shown = Object.values(examples).join('\n');
		assert.deepEqual(
			Object.keys(authorComponents).filter((name) => !shown.includes(`<${name}`)),
			[],
		);
	});

	test(`the plain Markdown examples in ${language} hold in a .md note as well`, () => {
		for (const source of Object.values(markdown)) {
			assert.deepEqual(readBody(source, 'md').faults, []);
		}
	});

	test(`the ${language} example of a note’s top is one that the check lets through`, () => {
		assert.deepEqual(readNote(`${frontmatter}\n\n## First\n`, 'md').faults, []);
	});

	test(`the faulty text in ${language} has faults of more than one kind, each with a cure`, () => {
		const { faults } = readBody(faulty, 'mdx');
		assert.ok(new Set(faults.map(({ id }) => id)).size > 1);
		assert.ok(faults.every(({ fix }) => fix !== ''));
	});
}
