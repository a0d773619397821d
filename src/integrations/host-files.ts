import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOfHome } from '../course/addresses.ts';
import { headersFile, redirectsFile } from '../course/host-headers.ts';
import { buildSummary } from './host-files/build-summary.ts';
import { precompress } from './host-files/precompress.ts';

interface Options {
	/**
	 * Whether to write what Netlify and Cloudflare Pages read. Only where the site is built to be
	 * published there: the preview of a pull request takes no file that gives its host orders.
	 */
	orders: boolean;
	/** Whether to write a `.br` and a `.gz` beside each file of text, for hosts that send those. */
	compress: boolean;
}

/**
 * Writes into a finished site what its host reads, where that is asked for, and says what was made. It
 * adds files and changes none, so it may come after all others.
 */
export function hostFiles({ orders, compress }: Options): AstroIntegration {
	let base = '/';

	return {
		name: 'host-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = addressOfHome(config.base);
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const folder = fileURLToPath(dir);
				const summary = buildSummary(folder, pages.length);
				if (orders) {
					writeFileSync(path.join(folder, '_headers'), headersFile(base));
					writeFileSync(path.join(folder, '_redirects'), redirectsFile(base));
					logger.info('wrote _headers and _redirects');
				}
				if (compress) logger.info(`compressed ${await precompress(folder)} files beforehand`);
				for (const line of summary) logger.info(line);
			},
		},
	};
}
