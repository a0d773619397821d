import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starlightPackages } from '../../../../scripts/bench/build/starlight.ts';
import { lighthousePackages } from '../../../../scripts/bench/site/bench-lighthouse.ts';
import { makeCourse } from '../../../../scripts/bench/course/make-course.ts';
import { ourFiles } from '../../../../scripts/bench/course/our-files.ts';
import { starlightFiles } from '../../../../scripts/bench/course/starlight-files.ts';

const course = makeCourse(12);
const notes = (files: Iterable<readonly [string, string | Buffer]>) =>
	[...files]
		.filter(([file]) => /m\d+\/n\d+.*\.mdx$/.test(file))
		.map(([, text]) => text.toString().replace(/^---\n.*?\n---\n/s, ''));
const ours = notes(ourFiles(course));
const theirs = notes(starlightFiles(course));

test('Starlight has the same code, to the letter', () => {
	const blocks = (text: string) => text.match(/^```.*?^```$/gms) ?? [];
	assert.equal(ours.length, 12);
	assert.equal(theirs.length, 12);
	for (const [place, text] of ours.entries()) {
		assert.equal(blocks(text).length, 4);
		assert.deepEqual(blocks(theirs[place] ?? ''), blocks(text));
	}
});

test('Starlight lacks none of the words', () => {
	const words = (text: string) =>
		text
			.replaceAll(/^```.*?^```$/gms, '')
			.replaceAll(/^import .*$/gm, '')
			.replaceAll(/\b(?:Changed on|Then:|Now:)/g, '')
			.split(/[^\w'’]+/)
			.filter((word) => /^[a-z]{4,}$/.test(word) && !markup.test(word));
	// What is written as an attribute here may be a paragraph there, and other names of components.
	const markup =
		/^(?:alt|answer|aside|caution|cite|danger|date|details|figure|https?|example|glossary|item|label|note|now|releases|source|span|summary|tabs?|then|tip|title|warning)$/;
	for (const [place, text] of ours.entries()) {
		const [own, other] = [new Set(words(text)), new Set(words(theirs[place] ?? ''))];
		assert.deepEqual(
			[...own].filter((word) => !other.has(word)),
			[],
		);
	}
});

test('Starlight has the same pictures, beside its notes', () => {
	const pictures = (files: Iterable<readonly [string, string | Buffer]>) =>
		[...files]
			.filter(([file]) => /\.(?:svg|png)$/.test(file))
			.map(([file, bytes]) => [file.replace('src/content/docs/', ''), bytes.length]);
	const own = pictures(ourFiles(course));
	assert.ok(own.length > 0);
	assert.deepEqual(pictures(starlightFiles(course)), own);
});

test('what the bench installs has an exact version', () => {
	for (const version of Object.values({ ...starlightPackages, ...lighthousePackages })) {
		assert.match(version, /^\d+\.\d+\.\d+$/);
	}
});
