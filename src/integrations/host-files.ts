import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOfHome } from '../course/addresses.ts';
import { headersFile } from '../course/host-headers.ts';
import { precompress } from './host-files/precompress.ts';

interface Options {
	/** Whether to write what Netlify and Cloudflare read, see `readsHeadersFile`. */
	headers: boolean;
	/** Whether to write a `.br` and a `.gz` beside each file of text, for hosts that send those. */
	compress: boolean;
}

/**
 * Writes into a finished site what its host reads, where that is asked for. It adds files and changes
 * none, so it may come after `offline`.
 */
export function hostFiles({ headers, compress }: Options): AstroIntegration {
	let base = '/';

	return {
		name: 'host-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = addressOfHome(config.base);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				if (headers) {
					writeFileSync(path.join(folder, '_headers'), headersFile(base));
					logger.info('wrote _headers');
				}
				if (compress) logger.info(`compressed ${await precompress(folder)} files beforehand`);
			},
		},
	};
}

/** Set to these by Netlify, Cloudflare Pages and Cloudflare Workers in their builds; the last by hand. */
export const tellingVariables = {
	NETLIFY: 'true',
	CF_PAGES: '1',
	WORKERS_CI: '1',
	HOST_FILES: 'on',
};

/**
 * Whether the site is built for a host that reads `_headers`. Elsewhere the file is left out: the
 * preview of a pull request takes none that gives its host orders.
 *
 * @param env environment of the build
 */
export function readsHeadersFile(env: Readonly<Record<string, string | undefined>>): boolean {
	return Object.entries(tellingVariables).some(([name, value]) => env[name] === value);
}
