import type { Told } from '../../../course/offline/kept-copy.ts';

/** The parts of a service worker's world that are used here; TypeScript has them in a set of its own. */
interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(
		type: 'message',
		listener: (event: LastingEvent & { readonly data: unknown }) => void,
	): void;
}

interface Client {
	readonly url: string;
	postMessage(message: unknown): void;
}

/** An event during which the browser lets the worker live. */
export interface LastingEvent {
	waitUntil(work: Promise<unknown>): void;
}

export const worker = globalThis as unknown as WorkerScope;

/** The whole address of the site's home page. */
export const home = worker.registration.scope;

/** Tells every open page of the site about keeping, which is one that keeps something. */
export async function tell(message: Told): Promise<void> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) {
		if (page.url.startsWith(`${home}offline/`)) page.postMessage(message);
	}
}
