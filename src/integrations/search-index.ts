import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { textMarks } from '../course/search/text-marks.ts';
import { indexedHtml, publishedHtml } from './indexed-html.ts';
import { partIndex } from './part-index.ts';
import { readFragments, searchExtras } from './search-extras.ts';

/** Where Pagefind's files are served, below the site's base path. */
export const bundleFolder = 'pagefind';

/**
 * Parts of a note's text that are the interface's and not the author's. Pagefind itself leaves out
 * drawings. What else must not be found has `data-pagefind-ignore`.
 */
const config: PagefindServiceConfig = {
	includeCharacters: textMarks.flag,
	excludeSelectors: ['.alert-label', '.answer > summary', '.changed dt', '.footnotes', 'button'],
};

/** Pagefind's own interfaces, its worker and its marker: nothing here loads them. */
const unused = /^pagefind-(?:(?:component-|modular-)?ui|worker|highlight)\.(?:css|js)$/;

/**
 * Minutes in which an index must be there; 1,000 pages of 2,500 words take ten seconds. Pagefind
 * is a program of its own, and where that dies its module waits for ever.
 */
const patienceMinutes = 10;

/**
 * Words with their places that one file of the index holds. By default 20,000, 34 KB of which a
 * search for one word fetches all; 2,500 are 5 KB, and 1,000 notes still list their files in 13 KB.
 * Pagefind 1.6 takes it from its environment alone, and says that this may change.
 */
const chunk = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '2500' };

/** A page that was rendered and lies in no file. */
export interface RenderedPage {
	/** Address without the base path: `/docker/docker-images/`. */
	address: string;
	html: string;
}

/**
 * Indexes the note pages of a built site, `<module>/<note>/index.html` and the same below a
 * language, and writes the index into it. Of them only those with `data-pagefind-body` are taken.
 * What they carry for the index alone is then taken out of them again.
 *
 * @returns how many pages were indexed
 * @throws Error that says what could not be done
 */
export async function indexFolder(folder: string): Promise<number> {
	const outputPath = join(folder, bundleFolder);
	// Where this cannot be made, Pagefind would die and not say why.
	await mkdir(outputPath, { recursive: true });
	return withIndex(async (index) => {
		const addresses = await addPages(index, published(builtNotes(folder)));
		taken(await index.writeFiles({ outputPath }), `write its index to ${outputPath}`);
		const files = await filesIn(outputPath);
		for (const [path, content] of changesOf(files, addresses)) {
			if (content === undefined) await rm(join(outputPath, path));
			else await writeFile(join(outputPath, path), content);
		}
		await shorten(join(outputPath, 'pagefind.js'));
		return addresses.length;
	});
}

/**
 * Indexes pages without writing anything.
 *
 * @returns the files of the index, path → content
 * @throws Error that says what could not be done
 */
export async function indexPages(
	pages: Iterable<RenderedPage>,
): Promise<ReadonlyMap<string, Uint8Array>> {
	return withIndex(async (index) => {
		const placed = [...pages].map((page) => ({ page, place: placeOf(page.html) }));
		placed.sort((a, b) => a.place - b.place);
		const addresses = await addPages(
			index,
			placed.map(({ page }) => page),
		);
		const { files } = taken(await index.getFiles(), 'make the files of its index');
		const all = new Map(files.map(({ path, content }) => [path, content]));
		for (const [path, content] of changesOf(all, addresses)) {
			if (content === undefined) all.delete(path);
			else all.set(path, Buffer.from(content));
		}
		return all;
	});
}

/**
 * What becomes of the files of an index, and what is added.
 *
 * @param addresses of the pages, in the order in which it was made of them
 * @returns path → content; none where a file is not used
 */
function changesOf(
	files: ReadonlyMap<string, Uint8Array>,
	addresses: readonly string[],
): ReadonlyMap<string, Uint8Array | string | undefined> {
	return new Map<string, Uint8Array | string | undefined>([
		...[...files.keys()].flatMap((path) => (unused.test(path) ? [[path, undefined] as const] : [])),
		...partIndex(files),
		...searchExtras(readFragments(files, addresses)),
	]);
}

/** Takes out of Pagefind's own program what only its makers read: 2 KB after brotli. */
async function shorten(file: string): Promise<void> {
	const { minify } = await import('vite');
	const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: true });
	if (errors.length > 0)
		throw new Error(`${file} could not be made shorter: ${errors[0]?.message}`);
	await writeFile(file, code);
}

/** All files below a folder, path → content. */
async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
	}
	return files;
}

interface BuiltNote extends RenderedPage {
	file: string;
}

/** In course order, so that the index need not hold an order besides its own. */
async function* builtNotes(folder: string): AsyncGenerator<BuiltNote> {
	const notes: { address: string; file: string; place: number }[] = [];
	for (const path of (await readdir(folder, { recursive: true })).sort()) {
		const address = `/${dirname(path).split(sep).join('/')}/`;
		if (basename(path) !== 'index.html' || !/^(?:\/[^/]+){2,3}\/$/.test(address)) continue;
		const file = join(folder, path);
		const html = await readFile(file, 'utf8');
		if (html.includes('data-pagefind-body')) notes.push({ address, file, place: placeOf(html) });
	}
	// Not kept meanwhile: 5,000 pages are 100 MB.
	for (const { address, file } of notes.toSorted((a, b) => a.place - b.place)) {
		yield { address, file, html: await readFile(file, 'utf8') };
	}
}

/** The place of a note's page in the course, as SearchFacts.astro writes it. */
function placeOf(html: string): number {
	return Number(/<search-facts\s[^>]*?\sdata-order="(\d+)"/.exec(html)?.[1] ?? 0);
}

/** Notes that are written as they are to be published, each once it was made use of. */
async function* published(notes: AsyncIterable<BuiltNote>): AsyncGenerator<BuiltNote> {
	for await (const note of notes) {
		yield note;
		await writeFile(note.file, publishedHtml(note.html));
	}
}

/** @returns their addresses, in the order in which they were added */
async function addPages(
	index: PagefindIndex,
	pages: Iterable<RenderedPage> | AsyncIterable<RenderedPage>,
): Promise<string[]> {
	const addresses: string[] = [];
	for await (const { address, html } of pages) {
		const content = indexedHtml(html);
		taken(await index.addHTMLFile({ url: address, content }), `read ${address}`);
		addresses.push(address);
	}
	return addresses;
}

async function withIndex<T>(use: (index: PagefindIndex) => Promise<T>): Promise<T> {
	process.env[chunk.variable] ??= chunk.size;
	const make = async () => {
		const { index } = taken(await createIndex(config), 'begin an index');
		if (!index) throw new Error('Pagefind began no index and gave no reason.');
		return use(index);
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

function taken<R extends { errors: readonly string[] }>(response: R, task: string): R {
	if (response.errors.length === 0) return response;
	throw new Error(`Pagefind could not ${task}: ${response.errors.join('; ')}`);
}
