import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formFinder } from '../../../../../src/islands/search/highlights/find-forms.ts';
import {
	formsToHighlight,
	withoutHighlights,
} from '../../../../../src/islands/search/highlights/forms-to-highlight.ts';
import { highlightingAddress } from '../../../../../src/islands/search/highlights/highlighting-address.ts';

const address = (forms: readonly string[], anchor?: string) =>
	highlightingAddress('/notes/docker/images/', forms)(anchor);

const read = (path: string) => formsToHighlight(new URL(path, 'https://example.org'));

test('an address names the forms to highlight before its anchor', () => {
	assert.equal(
		address(['layer', '--rm'], 'stack'),
		'/notes/docker/images/?found=layer&found=--rm#stack',
	);
	assert.equal(address([]), '/notes/docker/images/');
});

test('the forms that an address was given are read back, whatever is in them', () => {
	for (const form of ['a&b=c', '100%', 'ü', '<b>1</b>', '"x"', '4789/udp', '#a']) {
		assert.deepEqual(read(address([form], 'stack')), [form]);
	}
});

test('no more than eight forms are highlighted, none without letters, none too long', () => {
	const many = Array.from({ length: 20 }, (_, index) => `w${index}`);
	assert.equal(read(address(many)).length, 8);
	assert.equal(read(`/?${many.map((form) => `found=${form}`).join('&')}`).length, 8);
	assert.deepEqual(read(`/?found=&found=--&found=${'x'.repeat(61)}&found=ok`), ['ok']);
});

test('an address without highlights keeps everything else', () => {
	const plain = withoutHighlights(new URL('https://example.org/a/?q=1&found=x&found=y#b'));
	assert.equal(plain.href, 'https://example.org/a/?q=1#b');
});

const found = (text: string, ...forms: string[]) =>
	formFinder(forms)(text).map(({ at, length }) => text.slice(at, at + length));

test('whole words are found in any case, and no parts of words', () => {
	assert.deepEqual(found('Layer on layers, a LAYER_2', 'layer'), ['Layer']);
	assert.deepEqual(found('Layer on layers', 'layer', 'layers'), ['Layer', 'layers']);
});

test('flags are found with their dashes, and signs mean nothing else', () => {
	assert.deepEqual(found('run --rm or --rmi', '--rm'), ['--rm']);
	assert.deepEqual(found('a.b axb a+b', 'a.b', 'a+b'), ['a.b', 'a+b']);
	assert.deepEqual(found('c++ (x) [y] a|b $1 \\n', 'c++', '(x)', 'a|b', '$1', '\\n'), [
		'c++',
		'(x)',
		'a|b',
		'$1',
		'\\n',
	]);
});
