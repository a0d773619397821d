import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMissingFrontmatter } from '../../../src/notes/missing-frontmatter.ts';

const said = (text: string) => {
	const { id, severity, line, column, message } = describeMissingFrontmatter(text);
	assert.deepEqual([id, severity, line, column], ['frontmatter-missing', 'error', 1, 1]);
	return message;
};

test('frontmatter without an end is told so', () => {
	const message = 'Unexpected frontmatter without its end, expected a line of --- behind it.';
	assert.equal(said('---\ntitle: A\n\nText'), message);
	assert.equal(said('\uFEFF--- \r\ntitle: A\r\n'), message);
});

test('text above the frontmatter is told so, unless there is very much of it', () => {
	const note = '---\ntitle: A\n---\nText';
	const message = 'Unexpected text above the frontmatter, expected --- on the first line.';
	assert.equal(said(`# A\n\n${note}`), message);
	assert.equal(said(`\n${note}`), message);
	assert.match(said(`${'x'.repeat(2000)}\n${note}`), /^Unexpected beginning of the note/);
});

test('a note without frontmatter is told how to begin', () => {
	assert.match(said('Text\n'), /^Unexpected beginning of the note, expected frontmatter/);
	assert.match(said(''), /^Unexpected beginning of the note/);
	assert.match(said('---\n\nA rule above, and no key.'), /^Unexpected beginning of the note/);
});
