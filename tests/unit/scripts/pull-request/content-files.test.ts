import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	outsideContent,
	readListing,
	refusals,
} from '../../../../scripts/pull-request/content-files.mjs';

const file = { mode: '100644', object: 'a1', bytes: 10, path: 'content/a/b.mdx' };

test('only what lies in content/ is inside', () => {
	assert.deepEqual(
		outsideContent([
			'content/a.mdx',
			'content',
			'Content/a',
			'contents/a',
			'/content/a',
			'a/content/b',
		]),
		['content', 'Content/a', 'contents/a', '/content/a', 'a/content/b'],
	);
});

test('a listing of git is read line by line, whatever stands in a name', () => {
	assert.deepEqual(
		readListing(
			'100644 blob a1       10\tcontent/a\nb.mdx\x00160000 commit b2       -\tcontent/c d\x00',
		),
		[
			{ ...file, path: 'content/a\nb.mdx' },
			{ mode: '160000', object: 'b2', bytes: 0, path: 'content/c d' },
		],
	);
});

test('a line that is no listing becomes an entry that is refused', () => {
	assert.equal(refusals(readListing('nonsense\x00')).length, 1);
});

const names = [
	'content/../package.json',
	'content/./a.mdx',
	'content/.git/config',
	'content/a//b.mdx',
	'content/a\\..\\b.mdx',
	'content/a\nb.mdx',
	'content/a\0b.mdx',
	'content/\uFFFD.mdx',
	'content',
	'/content/a.mdx',
	'../content/a.mdx',
	'package.json',
];

for (const path of names) {
	test(`the path ${JSON.stringify(path)} is refused`, () => {
		assert.equal(refusals([{ ...file, path }]).length, 1);
	});
}

test('an honest file is not refused', () => {
	assert.deepEqual(refusals([file, { ...file, mode: '100755', path: 'content/ü/a b.png' }]), []);
});

test('every entry that is refused has a sentence of its own', () => {
	const links = ['a', 'b'].map((name) => ({ ...file, mode: '120000', path: `content/${name}` }));
	assert.equal(refusals([file, ...links]).length, 2);
});

test('more than a course can hold is refused', () => {
	assert.match(refusals([{ ...file, bytes: 2 ** 29 }])[0] ?? '', /536870912 bytes/);
	assert.match(refusals(Array<typeof file>(20_001).fill(file))[0] ?? '', /20001 files/);
});
