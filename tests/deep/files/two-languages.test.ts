// A course in German whose notes are partly translated into English.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { copyProject } from '../../e2e/support/project-copy.ts';
import { runNode } from '../../support/run-node.ts';

const content = path.resolve(import.meta.dirname, '../../fixtures/two-languages');

test('a course in German is German, and those of its notes that are translated are in English too', async () => {
	const copy = copyProject();
	try {
		rmSync(copy.content, { recursive: true });
		cpSync(content, copy.content, { recursive: true });
		const { code, stdout, stderr } = await runNode(['scripts/astro.ts', 'build'], {
			cwd: copy.root,
			env: { BASE: '/', SITE: 'https://example.org' },
			limit: 150,
		});
		assert.equal(code, 0, stdout + stderr);
		const read = (file: string) => readFileSync(path.join(copy.dist, file), 'utf8');
		const [german, english, original] = [
			read('git/commits/index.html'),
			read('en/git/commits/index.html'),
			read('en/git/branches/index.html'),
		];
		assert.match(german, /<html lang="de">[^]*Setzt voraus/);
		assert.match(read('index.html'), /3 Notizen auf 2 Linien/);
		assert.match(read('contribute/index.html'), /Eine Notiz verbessern oder ergänzen/);
		assert.match(read('feed.xml'), /xml:lang="de"/);
		assert.equal((JSON.parse(read('manifest.webmanifest')) as { lang: string }).lang, 'de');

		assert.match(english, /<html lang="en">[^]*Save changes[^]*Needs/);
		for (const page of [german, english]) {
			assert.match(page, /hreflang="de" href="https:\/\/example.org\/git\/commits\/"/);
			assert.match(page, /hreflang="en" href="https:\/\/example.org\/en\/git\/commits\/"/);
		}
		assert.match(english, /rel="canonical" href="https:\/\/example.org\/en\/git\/commits\/"/);

		assert.match(original, /Not translated yet: shown in German\./);
		assert.match(original, /<article class="prose" lang="de"/);
		assert.match(original, /rel="canonical" href="https:\/\/example.org\/git\/branches\/"/);
		assert.doesNotMatch(original, /rel="alternate" hreflang/);
		assert.match(original, /href="\/en\/git\/commits\/#save"/);

		// Parts in another language than the page say so (WCAG 3.1.2).
		for (const [part, lang] of [
			[/<h1 class="note-title" lang="(\w+)"/, 'de'],
			[/class="brand"[^]*?<span lang="(\w+)">Git in kleinen Schritten/, 'de'],
			[/<li class="here" lang="(\w+)">/, 'de'],
			[/<a class="next[^>]* lang="(\w+)"/, 'de'],
			[/<a class="next[^>]*>\s*<span lang="(\w+)">/, 'en'],
			[/class="needs">[^]*?<a href="\/en\/git\/commits\/"( lang)?/, undefined],
			[/<nav class="crumb"[^]*?<a href="\/git\/"( lang)?/, undefined],
		] as const) {
			const found = part.exec(original);
			assert.ok(found, String(part));
			assert.equal(found[1], lang, String(part));
		}
		assert.doesNotMatch(
			german.replace(/<nav class="languages"[^]*?<\/nav>/, ''),
			/<\w+ [^>]*\blang="en"/,
		);
		assert.equal((JSON.parse(read('glossary.json')) as { language: string }).language, 'de');

		// The search of a language has its words, its page and its index.
		assert.match(english, /<search-dialog [^>]*data-page="\/en\/search\/"/);
		assert.match(read('en/search/index.html'), /<html lang="en">[^]*action="\/en\/search\/"/);
		const answers = JSON.parse(read('en/search.json')) as Record<string, Record<string, string>>;
		assert.equal(answers['addresses']?.['search'], '/en/search/');
		assert.equal(answers['modules']?.['git'], 'Overview');
		assert.match(read('en/reading.json'), /"Next note"/);

		const places = [
			...read('sitemap-0.xml').matchAll(/<loc>https:\/\/example.org\/en\/(.*?)<\/url>/g),
		];
		assert.deepEqual(
			places.map(([, place]) => place),
			['git/commits/</loc><lastmod>2026-11-20</lastmod>', 'search/</loc>'],
		);
		const { notes } = JSON.parse(read('course.json')) as {
			notes: { id: string; translations: { title: string }[] }[];
		};
		assert.deepEqual(
			notes.map(({ id, translations }) => [id, translations.map(({ title }) => title)]),
			[
				['git/commits', ['Save changes']],
				['git/branches', []],
				['remote/push', []],
			],
		);

		const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
			languages: Record<string, unknown>;
		};
		assert.deepEqual(Object.keys(languages).toSorted(), ['de', 'en']);
	} finally {
		copy.remove();
	}
});
