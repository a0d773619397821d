import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { textMarks } from '../course/search/text-marks.ts';
import { indexedHtml, publishedHtml } from './indexed-html.ts';
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
 * search for one word fetches all; 2,500 are 5 KB, and 1,000 notes still list their files in 17 KB.
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
 * What they carry for the index alone is then taken out of them: 0.25 KB that no reader needs.
 *
 * @returns how many pages were indexed
 * @throws Error that says what could not be done
 */
export async function indexFolder(folder: string): Promise<number> {
	const outputPath = join(folder, bundleFolder);
	// Where this cannot be made, Pagefind would die and not say why.
	await mkdir(outputPath, { recursive: true });
	return withIndex(async (index) => {
		const pages = await addPages(index, published(builtNotes(folder)));
		taken(await index.writeFiles({ outputPath }), `write its index to ${outputPath}`);
		for (const file of await readdir(outputPath)) {
			if (unused.test(file)) await rm(join(outputPath, file));
		}
		await shorten(join(outputPath, 'pagefind.js'));
		const fragments = readFragments(await filesIn(join(outputPath, 'fragment')));
		for (const [name, content] of searchExtras(fragments)) {
			await writeFile(join(outputPath, name), content);
		}
		return pages;
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
		await addPages(index, pages);
		const { files } = taken(await index.getFiles(), 'make the files of its index');
		const used = new Map(
			files.flatMap(({ path, content }) => (unused.test(path) ? [] : [[path, content] as const])),
		);
		for (const [name, content] of searchExtras(readFragments(used))) {
			used.set(name, new TextEncoder().encode(content));
		}
		return used;
	});
}

/** Takes out of Pagefind's own program what only its makers read: 2 KB after brotli. */
async function shorten(file: string): Promise<void> {
	const { minify } = await import('vite');
	const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: true });
	if (errors.length > 0)
		throw new Error(`${file} could not be made shorter: ${errors[0]?.message}`);
	await writeFile(file, code);
}

/** Path → content; none where there is no such folder, as Pagefind makes none for nothing. */
async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const name of await readdir(folder).catch(() => [])) {
		const path = join(folder, name);
		files.set(path, await readFile(path));
	}
	return files;
}

interface BuiltNote extends RenderedPage {
	file: string;
}

async function* builtNotes(folder: string): AsyncGenerator<BuiltNote> {
	for (const path of (await readdir(folder, { recursive: true })).sort()) {
		const address = `/${dirname(path).split(sep).join('/')}/`;
		if (basename(path) !== 'index.html' || !/^(?:\/[^/]+){2,3}\/$/.test(address)) continue;
		const file = join(folder, path);
		const html = await readFile(file, 'utf8');
		if (html.includes('data-pagefind-body')) yield { address, html, file };
	}
}

/** Notes that are written as they are to be published, each once it was made use of. */
async function* published(notes: AsyncIterable<BuiltNote>): AsyncGenerator<BuiltNote> {
	for await (const note of notes) {
		yield note;
		await writeFile(note.file, publishedHtml(note.html));
	}
}

async function addPages(
	index: PagefindIndex,
	pages: Iterable<RenderedPage> | AsyncIterable<RenderedPage>,
): Promise<number> {
	let count = 0;
	for await (const { address, html } of pages) {
		const content = indexedHtml(html);
		taken(await index.addHTMLFile({ url: address, content }), `read ${address}`);
		count += 1;
	}
	return count;
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
