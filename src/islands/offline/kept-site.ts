import {
	cacheNamesOf,
	offlineFiles,
	readOffer,
	type Asked,
	type Told,
} from '../../course/offline/kept-copy.ts';
import { readRecord, removeKept } from './kept-record.ts';
import type { Known } from './model.ts';

/** Why a browser cannot keep a site. */
export type Obstacle = 'insecure' | 'unable';

/** The site as it is kept in this browser, from the side of a page. */
export class KeptSite {
	readonly #base: string;
	readonly #home: string;

	/** @param base path of the site, with a slash at both ends */
	constructor(base: string) {
		this.#base = base;
		this.#home = new URL(base, location.href).href;
	}

	/** What stands in the way; undefined when nothing does. */
	static async obstacle(): Promise<Obstacle | undefined> {
		if (!isSecureContext) return 'insecure';
		if (!('serviceWorker' in navigator && 'caches' in globalThis)) return 'unable';
		// There, and refused: as Firefox does where cookies are off.
		return caches.has('').then(
			() => undefined,
			() => 'unable' as const,
		);
	}

	/**
	 * Hears what the worker tells, and of every worker that comes or goes.
	 *
	 * @param changed something other than what it told may be different now
	 */
	follow(told: (message: Told) => void, changed: () => void, signal: AbortSignal): void {
		navigator.serviceWorker.addEventListener(
			'message',
			({ data }: MessageEvent<Told>) => told(data),
			{ signal },
		);
		void this.#registration().then((registration) => {
			registration?.addEventListener('updatefound', changed, { signal });
		});
	}

	async look(): Promise<Known> {
		const [offer, copy, stored, registration] = await Promise.all([
			fetch(this.#base + offlineFiles.offer, { cache: 'no-store' })
				// A site without the file does not offer it; one that has trouble has not answered.
				.then((response) => (response.status === 404 ? { keep: false } : response.json()))
				.then(readOffer, () => undefined),
			readRecord(this.#home),
			this.#stored(),
			this.#registration(),
		]);
		return { offer, copy, stored, isFetching: Boolean(registration?.installing) };
	}

	/**
	 * Begins to keep the site, or goes on with it.
	 *
	 * @throws Error when the browser refuses
	 */
	async keep(): Promise<void> {
		// Asks that the browser takes it away last; what it answers changes nothing.
		void navigator.storage.persist().catch(() => false);
		const before = await this.#registration();
		const registration = await navigator.serviceWorker.register(
			workerAddress(this.#base + offlineFiles.worker),
			{ scope: this.#base, updateViaCache: 'none' },
		);
		if (before?.active && !registration.installing) ask(before.active, 'keep');
	}

	/**
	 * Looks for a newer deployment.
	 *
	 * @returns whether there is one, which is then being fetched
	 * @throws Error when the site does not answer
	 */
	async renew(): Promise<boolean> {
		const registration = await this.#registration();
		await registration?.update();
		return Boolean(registration?.installing);
	}

	/** Stops a download; what has been fetched stays. */
	async stop(): Promise<void> {
		const registration = await this.#registration();
		for (const worker of [registration?.installing, registration?.active]) {
			if (worker) ask(worker, 'stop');
		}
	}

	/** Takes the worker and everything it kept out of the browser. */
	async remove(): Promise<void> {
		await this.stop();
		const registration = await this.#registration();
		await registration?.unregister();
		await removeKept(this.#home);
	}

	/** A worker of another site on the same host may stand above this one. */
	async #registration(): Promise<ServiceWorkerRegistration | undefined> {
		const registration = await navigator.serviceWorker.getRegistration(this.#base);
		return registration?.scope === this.#home ? registration : undefined;
	}

	async #stored(): Promise<number> {
		const { files } = cacheNamesOf(this.#home);
		// To open a cache that is not there would make it.
		if (!(await caches.has(files))) return 0;
		return (await (await caches.open(files)).keys()).length;
	}
}

function ask(worker: ServiceWorker, asked: Asked): void {
	worker.postMessage(asked);
}

interface ScriptPolicies {
	createPolicy(
		name: string,
		rules: { createScriptURL: (address: string) => string },
	): { createScriptURL: (address: string) => string };
}

let policy: ReturnType<ScriptPolicies['createPolicy']> | undefined;

/** The worker's address as a policy of Trusted Types wants it: it is the page's own, and no text of others. */
function workerAddress(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
	// A name may be given once a page.
	policy ??= trustedTypes?.createPolicy('offline', { createScriptURL: (same) => same });
	return policy?.createScriptURL(address) ?? address;
}
