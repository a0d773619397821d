import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { publishOffline } from './offline/publish-offline.ts';

interface Options {
	/** False ends it for every reader: what they have kept is removed when they next come. */
	keep: boolean;
}

/**
 * Lets readers keep the whole site for offline. The last of the integrations: it takes the hash of
 * every file, and a file that changes after that is refused by the browser.
 */
export function offline({ keep }: Options): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const offer = await publishOffline(fileURLToPath(dir), keep);
				logger.info(
					offer.keep
						? `${offer.files} files to keep, ${(offer.download / 1e6).toFixed(1)} MB to fetch`
						: 'removes what readers have kept',
				);
			},
		},
	};
}
