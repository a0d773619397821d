import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedAddress } from '../../../../src/notes/booklet/printed-address.ts';

test('an address of the site is whole where the site is known', () => {
	const site = 'https://notes.example.org';
	assert.equal(printedAddress('/base/garden/#soil', site), `${site}/base/garden/#soil`);
	assert.equal(printedAddress('/base/garden/'), '/base/garden/');
});

test('other addresses stay as they are, those of mail without their scheme', () => {
	assert.equal(
		printedAddress('https://example.org/a?b', 'https://c.org'),
		'https://example.org/a?b',
	);
	assert.equal(printedAddress('mailto:a@example.org'), 'a@example.org');
});
