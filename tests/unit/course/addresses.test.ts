import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	addressOfBooklet,
	addressOfHome,
	addressOfMarkdown,
	addressOfModule,
	addressOfNote,
	addressOfPage,
	addressOfPicture,
	addressOfTerm,
	anchorOfTerm,
} from '../../../src/course/addresses.ts';

for (const base of ['/notes', '/notes/', 'notes', '//notes//']) {
	test(`under the base ${base} addresses begin with /notes/`, () => {
		assert.equal(addressOfHome(base), '/notes/');
		assert.equal(addressOfNote('docker/why-docker', base), '/notes/docker/why-docker/');
	});
}

test('without a base addresses begin at the root', () => {
	assert.equal(addressOfHome('/'), '/');
	assert.equal(addressOfHome(''), '/');
	assert.equal(addressOfModule('docker', '/'), '/docker/');
});

test('a base of several folders is kept', () => {
	assert.equal(addressOfPage('search', '/a/b'), '/a/b/search/');
});

test('a section of a note and of a page has its anchor', () => {
	assert.equal(addressOfNote('docker/a', '/', 'clean-up'), '/docker/a/#clean-up');
	assert.equal(addressOfPage('contribute', '/', 'tabs'), '/contribute/#tabs');
});

test('the address of a term ends in the anchor that the glossary gives it', () => {
	assert.equal(addressOfTerm('image', '/notes'), `/notes/glossary/#${anchorOfTerm('image')}`);
});

test('a booklet stands below its module, that of the course below the home page', () => {
	assert.equal(addressOfBooklet('/', 'docker'), '/docker/booklet/');
	assert.equal(addressOfBooklet('/notes'), '/notes/booklet/');
});

test('what programs read of a note lies beside its page', () => {
	assert.equal(addressOfMarkdown('docker/a', '/notes'), '/notes/docker/a.md');
	assert.equal(addressOfPicture('docker/a', '/notes'), '/notes/docker/a.png');
});
