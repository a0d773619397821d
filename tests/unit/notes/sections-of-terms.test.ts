import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/notes/read-note.ts';
import { sectionsOfTerms } from '../../../src/notes/sections-of-terms.ts';

test('each term has the sections that name it, once and in order', () => {
	const { facts } = readBody(
		'A <Term>pod</Term>.\n\n## One {#one}\n\nAn <Term>image</Term>, an <Term>image</Term>, a <Term>pod</Term>.\n\n### Two\n\n<Term id="image">Images</Term>.\n',
		'mdx',
	);
	assert.ok(facts);
	assert.deepEqual(
		[...sectionsOfTerms(facts)],
		[
			['pod', [{ id: 'one', text: 'One' }]],
			[
				'image',
				[
					{ id: 'one', text: 'One' },
					{ id: 'two', text: 'Two' },
				],
			],
		],
	);
});
