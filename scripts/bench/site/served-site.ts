import type { Browser } from '@playwright/test';
import { listen } from '../../preview/listen.ts';
import { siteHandler } from '../../preview/site-handler.ts';
import { startBrowser } from '../../start-browser.ts';
import { takeAnyCertificate } from './host-like-server.ts';
import { freePort } from '../../preview/free-port.ts';

/** A finished site, served, and a browser beside it. */
export interface ServedSite {
	dist: string;
	/** With a slash at its end. */
	origin: string;
	browser: Browser;
	/** On which other programs can steer that browser. */
	debuggingPort: number;
}

/**
 * Serves a site, compressed where it lies compressed, opens a browser, does some work with them and
 * closes both.
 */
export async function withServedSite<T>(
	dist: string,
	work: (site: ServedSite) => Promise<T>,
): Promise<T> {
	const handler = siteHandler(dist, '/', { compressed: true });
	const { origin, close } = await listen(handler, { port: 0, tries: 5 });
	const debuggingPort = await freePort();
	const browser = await startBrowser([
		`--remote-debugging-port=${debuggingPort}`,
		takeAnyCertificate,
	]);
	try {
		return await work({ dist, origin: `${origin}/`, browser, debuggingPort });
	} finally {
		await browser.close();
		await close();
	}
}
