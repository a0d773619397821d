import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseFile } from '../../../src/course/course-file.ts';
import { sitemapFiles } from '../../../src/course/sitemap.ts';
import { sampleCourse } from './sample-course.ts';

const sample = sampleCourse(['a', 'b'], [{ id: 'a/one' }, { id: 'a/two' }, { id: 'b/three' }]);
const days: Readonly<Record<string, { updated: string; changed?: string }>> = {
	'a/one': { updated: '2026-01-05' },
	'a/two': { updated: '2026-02-01', changed: '2026-03-09' },
	'b/three': { updated: '2026-04-02' },
};
const course = courseFile(
	{
		...sample,
		notes: sample.notes.map((note) => {
			const { updated = '', changed } = days[note.id] ?? {};
			return { ...note, updated, changes: changed ? [{ date: changed, what: 'New.' }] : [] };
		}),
	},
	new Map(),
	{ base: '/', whole: (path) => path, questionAnchor: (id) => id },
);
const home = 'https://notes.example/base/';

test('a note has its own date, a module and its booklet that of their latest note', () => {
	const dates = datesOf(['a/one/', 'a/two/', 'a/', 'a/booklet/', 'b/']);
	assert.deepEqual(dates, {
		'a/': '2026-03-09',
		'a/booklet/': '2026-03-09',
		'a/one/': '2026-01-05',
		'a/two/': '2026-03-09',
		'b/': '2026-04-02',
	});
});

test('what is made of all notes has the latest date, a tool has none, and 404 is no page', () => {
	assert.deepEqual(datesOf(['', 'glossary/', 'search/', '404/', '404.html']), {
		'': '2026-04-02',
		'glossary/': '2026-04-02',
		'search/': undefined,
	});
});

test('a translation has the day of what it translates, and what is not translated stands there once', () => {
	const [one, ...others] = course.notes;
	assert.ok(one);
	const translation = {
		...{ language: 'de', title: 'Eins', summary: 'Die erste.', translates: '2026-01-03' },
		page: '/de/a/one/',
	};
	const inTwo = {
		...course,
		languages: ['de'],
		notes: [{ ...one, translations: [translation] }, ...others],
	};
	assert.deepEqual(datesOf(['a/one/', 'a/two/', 'de/a/one/', 'de/a/two/', 'de/search/'], inTwo), {
		'a/one/': '2026-01-05',
		'a/two/': '2026-03-09',
		'de/a/one/': '2026-01-03',
		'de/search/': undefined,
	});
});

test('the index names the files with their latest date', () => {
	const files = sitemapFiles(['', 'search/'], home, course);
	assert.deepEqual([...files.keys()], ['sitemap-0.xml', 'sitemap-index.xml']);
	assert.match(
		files.get('sitemap-index.xml') ?? '',
		/<sitemap><loc>https:\/\/notes\.example\/base\/sitemap-0\.xml<\/loc><lastmod>2026-04-02<\/lastmod><\/sitemap>/,
	);
});

test('a file holds as many addresses as a sitemap may', () => {
	const pages = Array.from({ length: 50_001 }, (_, number) => `p${number}/`);
	const files = sitemapFiles(pages, home, course);
	assert.deepEqual([...files.keys()], ['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
	assert.equal(files.get('sitemap-1.xml')?.match(/<url>/g)?.length, 1);
});

function datesOf(pages: readonly string[], of = course): Record<string, string | undefined> {
	const text = sitemapFiles(pages, home, of).get('sitemap-0.xml') ?? '';
	const urls = text.matchAll(/<url><loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?<\/url>/g);
	return Object.fromEntries([...urls].map(([, at = '', day]) => [at.slice(home.length), day]));
}
