import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** Pagefind's own interfaces, its worker and its marker: nothing here loads them. */
const unused = /^pagefind-(?:(?:component-|modular-)?ui|worker|highlight)\.(?:css|js)$/;

/**
 * Minutes in which an index must be there: a hundred times what 1,000 pages take (2 s). Pagefind is
 * a program of its own, and where that dies its module waits for ever.
 */
const patienceMinutes = 3;

/** A page that was rendered and lies in no file. */
export interface RenderedPage {
	/** Address without the base path: `/docker/docker-images/`. */
	address: string;
	html: string;
}

/** The files of an index, path → content. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Indexes the note pages of a built site, `<module>/<note>/index.html`, and writes the index into
 * it. Of them only those with `data-pagefind-body` are taken.
 *
 * @returns how many pages were indexed
 * @throws Error that says what could not be done
 */
export async function indexFolder(folder: string): Promise<number> {
	const files = await makeIndex(async (index) => {
		const pages = { path: folder, glob: '*/*/index.html' };
		taken(await index.addDirectory(pages), `read the pages in ${folder}`);
	});
	for (const [path, content] of files) {
		const file = join(folder, bundleFolder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	return countPages(files);
}

/**
 * Indexes pages without writing anything.
 *
 * @throws Error that says what could not be done
 */
export async function indexPages(pages: Iterable<RenderedPage>): Promise<IndexFiles> {
	return makeIndex(async (index) => {
		for (const { address, html } of pages) {
			taken(await index.addHTMLFile({ url: address, content: html }), `read ${address}`);
		}
	});
}

async function makeIndex(addPages: (index: PagefindIndex) => Promise<void>): Promise<IndexFiles> {
	const make = async () => {
		const { index } = taken(await createIndex(config), 'begin an index');
		if (!index) throw new Error('Pagefind began no index and gave no reason.');
		await addPages(index);
		const { files } = taken(await index.getFiles(), 'make the files of its index');
		return new Map(
			files.flatMap(({ path, content }) => (unused.test(path) ? [] : [[path, content] as const])),
		);
	};
	const limit = Promise.withResolvers<never>();
	const timer = setTimeout(
		() => limit.reject(new Error(`Pagefind gave no answer for ${patienceMinutes} minutes.`)),
		patienceMinutes * 60_000,
	);
	try {
		return await Promise.race([make(), limit.promise]);
	} finally {
		clearTimeout(timer);
		await close();
	}
}

function countPages(files: IndexFiles): number {
	const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
	const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(entry);
	return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function taken<R extends { errors: readonly string[] }>(response: R, task: string): R {
	if (response.errors.length === 0) return response;
	throw new Error(`Pagefind could not ${task}: ${response.errors.join('; ')}`);
}
