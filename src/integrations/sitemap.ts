import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressOfHome } from '../course/addresses.ts';
import { courseFileSchema } from '../course/course-file-schema.ts';
import { sitemapFiles } from '../course/sitemap.ts';

/**
 * Writes the sitemap of a site that knows its address: of the pages that were built, with the dates
 * that `/course.json` tells. Without an address it says what the site goes without.
 */
export function sitemap(): AstroIntegration {
	let home: string | undefined;

	return {
		name: 'sitemap',
		hooks: {
			'astro:config:done': ({ config }) => {
				home = config.site && new URL(addressOfHome(config.base), config.site).href;
			},
			'astro:build:done': ({ dir, pages, logger }) => {
				if (home === undefined) {
					logger.info(
						'no address in course.yaml, so no feed, no sitemap and no pictures for shared links',
					);
					return;
				}
				const text = readFileSync(fileURLToPath(new URL('course.json', dir)), 'utf8');
				const course = courseFileSchema.parse(JSON.parse(text));
				const paths = pages.map(({ pathname }) => pathname);
				for (const [name, content] of sitemapFiles(paths, home, course)) {
					writeFileSync(fileURLToPath(new URL(name, dir)), content);
				}
				logger.info(`${paths.length} pages`);
			},
		},
	};
}
