import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What SearchFacts.astro writes: one empty element, its attributes in double quotes. */
const facts = /<div hidden data-pagefind-body(?: [\w-]+(?:="[^"]*")?)*><\/div>/;

/**
 * Takes what only the search index reads out of the built note pages: 265 bytes of each (brotli)
 * that no browser needs. Call it after indexing.
 *
 * @param folder the built site
 */
export async function stripSearchFacts(folder: string): Promise<void> {
	for await (const file of glob('*/*/index.html', { cwd: folder })) {
		const path = join(folder, file);
		const html = await readFile(path, 'utf8');
		if (facts.test(html)) await writeFile(path, html.replace(facts, ''));
	}
}
