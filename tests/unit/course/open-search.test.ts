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

test('a browser gets all that OpenSearch 1.1 asks for, each at its place', () => {
	assert.equal(
		description('Notes'),
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
			'<ShortName>Notes</ShortName>',
			'<LongName>Notes</LongName>',
			'<Description>Search &lt;all&gt; &amp; &quot;more&quot;</Description>',
			'<Language>en-GB</Language>',
			'<InputEncoding>UTF-8</InputEncoding>',
			'<Image width="16" height="16" type="image/svg+xml">https://example.org/notes/favicon.svg</Image>',
			'<Url type="text/html" method="get" template="https://example.org/notes/search/?q={searchTerms}"/>',
			'</OpenSearchDescription>',
			'',
		].join('\n'),
	);
});

test('the long name has forty-eight characters at most', () => {
	const name = 'abcd '.repeat(12);
	assert.match(description(name), new RegExp(`<LongName>${name.slice(0, 48)}</LongName>`));
});

test('text is escaped', () => {
	assert.match(description('A & B'), /<ShortName>A &amp; B<\/ShortName>/);
	assert.match(description('A'), /Search &lt;all&gt; &amp; &quot;more&quot;/);
});

test('the short name has sixteen characters at most, and no half word but a longer first one', () => {
	const shortName = (name: string) => /<ShortName>(.*)<\/ShortName>/.exec(description(name))?.[1];
	assert.equal(shortName('Distributed Systems Practice'), 'Distributed');
	assert.equal(shortName('Sixteen letters.'), 'Sixteen letters.');
	assert.equal(shortName('One two three four five'), 'One two three');
	assert.equal(shortName('Donaudampfschifffahrt'), 'Donaudampfschiff');
});
