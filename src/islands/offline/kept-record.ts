import { cacheNamesOf, readKeptCopy, type KeptCopy } from '../../course/offline/kept-copy.ts';

// The record lies in a cache: the one storage that page and worker share without ceremony.

/**
 * What is written down of the kept copy; undefined when there is none.
 *
 * @param home whole address of the site's home page
 */
export async function readRecord(home: string): Promise<KeptCopy | undefined> {
	const response = await caches.match(addressOfRecord(home), {
		cacheName: cacheNamesOf(home).record,
	});
	const value: unknown = await response?.json().catch(() => undefined);
	return readKeptCopy(value);
}

/** Writes it down. */
export async function writeRecord(home: string, copy: KeptCopy): Promise<void> {
	const cache = await caches.open(cacheNamesOf(home).record);
	await cache.put(addressOfRecord(home), Response.json(copy));
}

/** Takes everything that was kept out of the browser. */
export async function removeKept(home: string): Promise<void> {
	const { files, record } = cacheNamesOf(home);
	await Promise.all([caches.delete(record), caches.delete(files)]);
}

function addressOfRecord(home: string): string {
	return `${home}offline-record`;
}
