import { expect, type Page } from '@playwright/test';
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteHandler } from '../../../scripts/preview/site-handler.ts';
import { readOffer } from '../../../src/course/offline/kept-copy.ts';
import { publishOffline } from '../../../src/integrations/offline/publish-offline.ts';

/** A copy of the finished site that is served, changed, published anew and taken off the network. */
export class KeptSite {
	readonly folder: string;
	readonly base: string;
	/** Addresses that were asked for since this was emptied, below the base path. */
	asked: string[] = [];
	/** Answers in the site's place when it gives true. */
	instead: (...asked: Parameters<RequestListener>) => boolean = () => false;
	readonly #site: RequestListener;
	#server: Server | undefined;
	#port = 0;

	private constructor(folder: string, base: string) {
		this.folder = folder;
		this.base = base;
		this.#site = siteHandler(folder, base);
	}

	/** Copies a finished site and serves it. */
	static async open(dist: string, base = '/'): Promise<KeptSite> {
		const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
		cpSync(dist, folder, { recursive: true });
		const site = new KeptSite(folder, base);
		await site.goOnline();
		return site;
	}

	/** `http://localhost:40123/notes/` */
	get home(): string {
		return `http://localhost:${this.#port}${this.base}`;
	}

	/** What the site offers to keep. */
	get files(): number {
		const text = readFileSync(path.join(this.folder, 'offline.json'), 'utf8');
		const offer = readOffer(JSON.parse(text));
		return offer?.keep === true ? offer.files : 0;
	}

	async goOnline(): Promise<void> {
		const server = createServer((request, response) => {
			this.asked.push((request.url ?? '').slice(this.base.length));
			if (!this.instead(request, response)) this.#site(request, response);
		});
		await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
		this.#port = (server.address() as AddressInfo).port;
		this.#server = server;
	}

	/** Takes the server away: stronger than what a browser calls offline, and the same for a worker. */
	async goOffline(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	}

	/** Adds to a file, as the next deployment would change it. */
	change(file: string, text: string): void {
		appendFileSync(path.join(this.folder, file), text);
	}

	/** Publishes the files as they are now, or that keeping has ended. */
	async publish({ keep = true } = {}): Promise<void> {
		await publishOffline(this.folder, keep);
	}

	async close(): Promise<void> {
		await this.goOffline();
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/**
 * A copy of a finished site without its notes, for what is the same of a small site: a third of the
 * files to keep.
 *
 * @returns its folder, which the caller removes
 */
export async function siteWithoutNotes(dist: string): Promise<string> {
	const folder = mkdtempSync(path.join(tmpdir(), 'small-'));
	cpSync(dist, folder, { recursive: true });
	for (const module of globSync('*/booklet/', { cwd: folder }).map(path.dirname)) {
		rmSync(path.join(folder, module), { recursive: true });
	}
	await publishOffline(folder, true);
	return folder;
}

/** The sentence that says what is kept. */
export function status(page: Page) {
	return page.getByRole('main').getByRole('status');
}

/** Keeps a site through its page, to the end. */
export async function keep(page: Page, site: KeptSite): Promise<void> {
	await page.goto(`${site.home}offline/`);
	await page.getByRole('button', { name: 'Keep for offline' }).click();
	// Some 200 files, each with its hash: half a minute on a machine that has much else to do.
	await expect(status(page)).toHaveText('Done. The site now works without a network.', {
		timeout: 25_000,
	});
}

/** What a page holds of the browser's storage: workers, and caches with their number of entries. */
export function storage(page: Page): Promise<{ workers: number; caches: Record<string, number> }> {
	return page.evaluate(async () => {
		const registrations = await navigator.serviceWorker.getRegistrations();
		const counted = await Promise.all(
			(await caches.keys()).map(async (name) => {
				const cache = await caches.open(name);
				return [name.replace(/-http.*/, ''), (await cache.keys()).length] as const;
			}),
		);
		return { workers: registrations.length, caches: Object.fromEntries(counted) };
	});
}
