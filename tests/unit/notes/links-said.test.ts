import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyLink, classifyPicture, isBareHost } from '../../../src/notes/links.ts';

const from = 'garden/roses.mdx';

const refusedLinks = [
	[
		'javascript:alert(1)',
		'unsafe-link',
		'https, mailto, a note or a place in this note',
		'Remove the link, or put the address into `backticks`.',
	],
	[
		' a javascript:b',
		'unsafe-link',
		'https, mailto, a note or a place in this note',
		'Remove the link, or put the address into `backticks`.',
	],
	[
		'//example.org/',
		'link-address',
		'an address that begins with https:// or /',
		'Write https:// in front.',
	],
	['a\\b', 'link-address', 'an address that begins with https:// or /', 'Write https:// in front.'],
	['./soil.mdx?x', 'link-address', 'a path without ?', 'Take the part from ? on away.'],
	[
		'example.org',
		'link-address',
		'an address that begins with https://',
		'Write https://example.org.',
	],
	[
		'www.example.museum',
		'link-address',
		'an address that begins with https://',
		'Write https://www.example.museum.',
	],
	[
		'docs.example.com/a',
		'link-address',
		'an address that begins with https://',
		'Write https://docs.example.com/a.',
	],
	[
		'http://localhost:8080',
		'link-http',
		'no link to a machine of the reader',
		'Put it in `backticks`.',
	],
	[
		'http://example.org/',
		'link-http',
		'an address that begins with https://',
		'Write https:// if the site has it, else put the address in `backticks`.',
	],
	[
		'http://',
		'link-http',
		'an address that begins with https://',
		'Write https:// if the site has it, else put the address in `backticks`.',
	],
	[
		'xhttp://a/',
		'unsafe-link',
		'https, mailto, a note or a place in this note',
		'Remove the link, or put the address into `backticks`.',
	],
	['HTTPS:example.org', 'link-address', 'an address that begins with https://', 'Correct it.'],
	['https://docs/', 'link-address', 'an address with the name of a host', 'Correct it.'],
	[
		'https://user@example.org/',
		'unsafe-link',
		'an address without a name before @',
		'Write the host alone: https://example.org.',
	],
	[
		'https://:word@example.org:8080/a',
		'unsafe-link',
		'an address without a name before @',
		'Write the host alone: https://example.org:8080.',
	],
	[
		'https://[::1]/',
		'link-address',
		'no link to a machine of the reader',
		'Put it in `backticks`.',
	],
	['/garden/../tools/', 'link-address', 'a site path without dots', 'Write the whole path from /.'],
	['/./tools/', 'link-address', 'a site path without dots', 'Write the whole path from /.'],
	['/garden/roses', 'link-address', 'a site path that ends in /', 'Write /garden/roses/.'],
	[
		'/garden/roses#water',
		'link-address',
		'a site path that ends in /',
		'Write /garden/roses/#water.',
	],
	[
		'../../README.md',
		'link-address',
		'a note within content/',
		'Write the path from this note to the other, such as ../basics/first-steps.mdx.',
	],
	[
		'./soil',
		'link-address',
		'the file of a note, .md or .mdx',
		'Write the path from this note to the other, such as ../basics/first-steps.mdx.',
	],
	[
		'../tools/',
		'link-address',
		'the file of a note, .md or .mdx',
		'Write the path from this note to the other, such as ../basics/first-steps.mdx.',
	],
	['', 'link-address', 'an address', 'Write where the link leads.'],
] as const;

for (const [href, id, wanted, fix] of refusedLinks) {
	test(`the address "${href}" is refused with what is wrong and what to do`, () => {
		const found = href === '' ? 'nothing' : href;
		assert.deepEqual(classifyLink(href, from), { kind: 'refused', id, found, wanted, fix });
	});
}

const fix = 'Put the picture beside the note and write ./name.svg.';
const refusedPictures = [
	['https://example.org/rose.svg', 'a picture beside the note'],
	['/rose.svg', 'a picture beside the note'],
	['.\\rose.svg', 'a picture beside the note'],
	['rose.svg?raw', 'a picture beside the note'],
	[' /rose.svg', 'a picture beside the note'],
	['../../../rose.svg', "a picture in the note's own folder"],
	['./sub/rose.svg', "a picture in the note's own folder"],
	['./rose.mdx', 'a picture of type png, jpg, webp, avif, gif or svg'],
	['rose', 'a picture of type png, jpg, webp, avif, gif or svg'],
	['./a:b.svg', 'a picture of type png, jpg, webp, avif, gif or svg'],
	['', "a picture in the note's own folder"],
] as const;

for (const [source, wanted] of refusedPictures) {
	test(`the picture "${source}" is refused with what is wrong and what to do`, () => {
		const found = source === '' ? 'nothing' : source;
		const refused = { kind: 'refused', id: 'picture-address', found, wanted, fix };
		assert.deepEqual(classifyPicture(source, from), refused);
	});
}

test('a picture may be named by a way round', () => {
	assert.deepEqual(classifyPicture('a/../rose.svg', from), { file: 'garden/rose.svg' });
});

const targets = [
	[
		'./a/../soil.md#a',
		'garden/roses.mdx',
		{ kind: 'note', id: 'garden/soil', anchor: 'a', file: 'garden/soil.md' },
	],
	[
		'garden//./soil.mdx',
		'index.mdx',
		{ kind: 'note', id: 'garden/soil', anchor: '', file: 'garden/soil.mdx' },
	],
	['MAILTO:a@example.org', 'x', { kind: 'external', href: 'MAILTO:a@example.org' }],
	['/a/#c%20d', 'x', { kind: 'module', id: 'a', anchor: 'c d' }],
	['/a/b/c/#d', 'x', { kind: 'page', path: '/a/b/c/', anchor: 'd' }],
	['HTTPS://example.org/?a b', 'x', { kind: 'external', href: 'HTTPS://example.org/?a b' }],
] as const;

for (const [href, file, target] of targets) {
	test(`the address "${href}" of ${file} leads where it says`, () => {
		assert.deepEqual(classifyLink(href, file), target);
	});
}

test('a bare host is one that begins with www and got its http from the parser', () => {
	assert.equal(isBareHost('http://www.example.org', 'www.example.org'), true);
	assert.equal(isBareHost('http://WWW.example.org', 'WWW.example.org'), true);
	assert.equal(isBareHost('http://example.org', 'example.org'), false);
	assert.equal(isBareHost('http://my.www.example.org', 'my.www.example.org'), false);
	assert.equal(isBareHost('https://www.example.org', 'www.example.org'), false);
});
