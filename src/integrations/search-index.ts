import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';

/** Where Pagefind's files are served, below the site's base path. */
export const bundleFolder = 'pagefind';

/**
 * Parts of a note's text that are the interface's and not the author's, and drawings, whose labels
 * are no sentences. What else must not be found has `data-pagefind-ignore`.
 */
const config: PagefindServiceConfig = {
	excludeSelectors: ['.anchor', '.alert-label', '.footnotes', 'button', 'svg'],
};

/** Pagefind's own interfaces and its worker: nothing here loads them. */
const unusedFiles = [
	'pagefind-component-ui.css',
	'pagefind-component-ui.js',
	'pagefind-highlight.js',
	'pagefind-modular-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-ui.css',
	'pagefind-ui.js',
	'pagefind-worker.js',
];

/** A page that was rendered and lies in no file. */
export interface RenderedPage {
	/** Address without the base path: `/docker/docker-images/`. */
	address: string;
	html: string;
}

/**
 * Indexes the note pages of a built site, `<module>/<note>/index.html`, and writes the index into
 * it. Of them only those with `data-pagefind-body` are taken.
 *
 * @returns how many pages were indexed
 * @throws Error that says what Pagefind could not do
 */
export async function indexFolder(folder: string): Promise<number> {
	return withIndex(async (index) => {
		const pages = { path: folder, glob: '*/*/index.html' };
		taken(await index.addDirectory(pages), `read the pages in ${folder}`);
		const bundle = join(folder, bundleFolder);
		taken(await index.writeFiles({ outputPath: bundle }), `write the index to ${bundle}`);
		await Promise.all(unusedFiles.map((file) => rm(join(bundle, file), { force: true })));
		return countPages(await readFile(join(bundle, 'pagefind-entry.json'), 'utf8'));
	});
}

/**
 * Indexes pages and gives the index's files, path → content, without writing any.
 *
 * @throws Error that says what Pagefind could not do
 */
export async function indexPages(
	pages: Iterable<RenderedPage>,
): Promise<ReadonlyMap<string, Uint8Array>> {
	return withIndex(async (index) => {
		for (const { address, html } of pages) {
			taken(await index.addHTMLFile({ url: address, content: html }), `read ${address}`);
		}
		const { files } = taken(await index.getFiles(), 'give its files');
		return new Map(files.map(({ path, content }) => [path, content]));
	});
}

function countPages(entry: string): number {
	const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(entry);
	return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

async function withIndex<T>(use: (index: PagefindIndex) => Promise<T>): Promise<T> {
	try {
		const { index } = taken(await createIndex(config), 'begin an index');
		if (!index) throw new Error('Pagefind began no index and gave no reason.');
		return await use(index);
	} finally {
		await close();
	}
}

function taken<R extends { errors: readonly string[] }>(response: R, task: string): R {
	if (response.errors.length === 0) return response;
	throw new Error(`Pagefind could not ${task}: ${response.errors.join('; ')}`);
}
