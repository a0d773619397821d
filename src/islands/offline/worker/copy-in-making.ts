import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import {
	cacheNamesOf,
	nextKeptCopy,
	type Deployment,
	type Failure,
} from '../../../course/offline/kept-copy.ts';
import { isNamedForContent } from '../../../course/offline/kept-files.ts';
import { readRecord, writeRecord } from '../kept-record.ts';
import { home, tell, type LastingEvent } from './scope.ts';

/** What Workbox wants to be called with when it fetches what is not there yet. */
type InstallEvent = Parameters<PrecacheController['install']>[0];

/**
 * The copy of one deployment. Workbox fetches each file that is not in the cache yet, with its hash,
 * so that no copy holds files of two deployments, and a download that broke off goes on where it was.
 */
export class CopyInMaking {
	readonly #deployment: Deployment;
	readonly #precache: PrecacheController;
	#stop = new AbortController();
	#done = 0;

	constructor(deployment: Deployment) {
		this.#deployment = deployment;
		this.#precache = new PrecacheController({
			cacheName: cacheNamesOf(home).files,
			plugins: [
				{
					// A download that is stopped ends at once, in the middle of a file.
					requestWillFetch: ({ request }) =>
						Promise.resolve(new Request(request, { signal: this.#stop.signal })),
					handlerDidComplete: ({ response }) => this.#count(response),
				},
			],
			fallbackToNetwork: true,
		});
		this.#precache.addToCacheList(
			deployment.files.map(([address, hash]) => ({
				url: home + address,
				revision: isNamedForContent(address) ? null : hash,
				integrity: `sha256-${hash}`,
			})),
		);
	}

	/** Whole address of each file → its key in the cache. */
	addressesToKeys(): ReadonlyMap<string, string> {
		return this.#precache.getURLsToCacheKeys();
	}

	/**
	 * Fetches what is not there yet.
	 *
	 * @throws Error when that cannot be completed; the page has been told
	 */
	async make(event: LastingEvent): Promise<void> {
		this.#stop = new AbortController();
		this.#done = 0;
		// Workbox fetches for an event of this name alone.
		const installing = {
			type: 'install',
			waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
		};
		try {
			await this.#precache.install(installing as InstallEvent);
		} catch (error) {
			if (!this.#stop.signal.aborted) await tell({ kind: 'failed', reason: reasonOf(error) });
			throw error;
		}
	}

	/** Makes a complete copy the one that is used, and lets go of what neither it nor the last one needs. */
	async takeOver(): Promise<void> {
		const before = await readRecord(home);
		const keys = new Set(this.addressesToKeys().values());
		const assets = [...keys].filter(isNamedForContent);
		const needed = new Set([...keys, ...(before?.assets ?? [])]);
		const cache = await caches.open(cacheNamesOf(home).files);
		for (const request of await cache.keys()) {
			if (!needed.has(request.url)) await cache.delete(request);
		}
		await writeRecord(
			home,
			nextKeptCopy(before, this.#deployment, assets, new Date().toISOString()),
		);
		await tell({ kind: 'kept' });
	}

	stop(): void {
		this.#stop.abort();
	}

	/** @param response undefined of a file that could not be had */
	async #count(response: Response | undefined): Promise<undefined> {
		if (!response) return;
		this.#done += 1;
		await tell({ kind: 'progress', done: this.#done, all: this.#deployment.files.length });
	}
}

function reasonOf(error: unknown): Failure {
	return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'network';
}
