import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { indexPages } from '../../../../src/integrations/search-index.ts';
import type { PagefindModule } from '../../../../src/islands/search/pagefind-api.ts';

/** What a test says about a note's page. */
interface IndexedNote {
	id: string;
	title: string;
	body: string;
	module?: string;
	kind?: string;
	difficulty?: string;
	minutes?: string;
	shown?: string;
	aliases?: string;
	summary?: string;
	place?: number;
}

/** A page that carries what SearchFacts.astro writes, and furniture that must not be found. */
export function notePage(note: IndexedNote): { address: string; html: string } {
	const quoted = (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
	const attribute = (name: string, value: string | number) =>
		`data-${name}="${quoted(String(value))}"`;
	const facts = [
		attribute('title', note.title),
		attribute('summary', note.summary ?? ''),
		attribute('aliases', note.aliases ?? ''),
		attribute('module', note.module ?? note.id.split('/')[0] ?? ''),
		attribute('difficulty', note.difficulty ?? 'beginner'),
		attribute('kind', note.kind ?? 'lab'),
		attribute('minutes', note.minutes ?? 'unknown'),
		attribute('shown', note.shown ?? '["D1","45 min",45]'),
		attribute('order', note.place ?? 0),
		'data-pagefind-meta="title[data-title], summary[data-summary], aliases[data-aliases]"',
		'data-pagefind-filter="module[data-module], difficulty[data-difficulty], kind[data-kind], minutes[data-minutes], shown[data-shown]"',
		'data-pagefind-sort="order[data-order]"',
	];
	return {
		address: `/${note.id}/`,
		html: `<!doctype html><html lang="en"><head><title>${note.title} · Course</title></head><body>
<nav>furniture</nav><main><h1>${note.title}</h1>
<article data-pagefind-body>${note.body}</article>
<search-facts hidden data-pagefind-body ${facts.join(' ')}></search-facts></main></body></html>`,
	};
}

/**
 * Pagefind's own module over an index of these notes. Its requests are answered from the index;
 * the addresses asked for are written down. `close` gives back what was taken.
 */
export async function realIndex(
	notes: readonly IndexedNote[],
): Promise<{ pagefind: PagefindModule; asked: string[]; close: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
	for (const [path, content] of await indexPages(notes.map(notePage))) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	const asked: string[] = [];
	const fetchBefore = globalThis.fetch;
	globalThis.fetch = async (input) => {
		const address = input instanceof Request ? input.url : input;
		const path = fileURLToPath(new URL(address).href.replace(/\?.*$/, ''));
		asked.push(path.slice(folder.length + 1));
		return new Response(await readFile(path));
	};
	const close = async () => {
		globalThis.fetch = fetchBefore;
		await rm(folder, { recursive: true });
	};
	const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	return { pagefind: module as PagefindModule, asked, close };
}
