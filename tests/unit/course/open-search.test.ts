import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearchDescription } from '../../../src/course/open-search.ts';

const description = (name: string) =>
	openSearchDescription({
		name,
		description: 'Search <all> & "more"',
		language: 'en-GB',
		search: 'https://example.org/notes/search/',
		icon: 'https://example.org/notes/favicon.svg',
	});

test('a browser learns where to send the words', () => {
	const xml = description('Notes');
	assert.match(xml, /template="https:\/\/example\.org\/notes\/search\/\?q=\{searchTerms\}"/);
	assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription /);
});

test('text is escaped', () => {
	assert.match(description('A & B'), /<ShortName>A &amp; B<\/ShortName>/);
	assert.match(description('A'), /Search &lt;all&gt; &amp; &quot;more&quot;/);
});

test('the short name has sixteen characters at most, and no half words', () => {
	const shortName = (name: string) => /<ShortName>(.*)<\/ShortName>/.exec(description(name))?.[1];
	assert.equal(shortName('Distributed Systems Practice'), 'Distributed');
	assert.equal(shortName('Sixteen letters.'), 'Sixteen letters.');
	assert.equal(shortName('Donaudampfschifffahrt'), 'Donaudampfschiff');
});
