import mdx from '@astrojs/mdx';
import { defineConfig, sharpImageService } from 'astro/config';
import { buildStamp } from './src/integrations/build-stamp.ts';
import { buildSummary } from './src/integrations/build-summary.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { hostFiles, readsHeadersFile } from './src/integrations/host-files.ts';
import { knownWarnings } from './src/integrations/known-warnings.ts';
import { liveReload } from './src/integrations/live-reload.ts';
import { offline } from './src/integrations/offline.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { readCourseAddress } from './src/integrations/read-course-address.ts';
import { sharedScripts } from './src/integrations/shared-scripts.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { socialPictures } from './src/integrations/social-pictures.ts';

export default defineConfig({
	site: readCourseAddress() ?? process.env.SITE,
	base: process.env.BASE ?? '/',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never' },
	integrations: [
		checkContent(),
		mdx(),
		pagefind(),
		sitemap(),
		socialPictures(),
		liveReload(),
		knownWarnings(),
		// No file may change after it.
		offline({ keep: process.env.OFFLINE !== 'off' }),
		buildSummary(),
		// Adds what the host reads, and changes nothing.
		hostFiles({
			headers: readsHeadersFile(process.env),
			compress: process.env.PRECOMPRESS === 'on',
		}),
		// After everything that writes.
		buildStamp(),
	],
	// Screens and drawings, which PNG is for, without loss: of one with text 3 KB, where a photo's way
	// makes 59 of 28 and smears the letters, in a quarter of the time. Photos: see pictureFormat.
	image: { service: sharpImageService({ webp: { lossless: true, effort: 0 } }) },
	// Pages whose `pageKey` stays the same are kept from the build before; `--force` makes them all.
	experimental: { contentIntellisense: true, incrementalBuild: true },
	// Every script is a file of its own, so that the policy needs no hash for it.
	vite: {
		// What is imported later is fetched then: a helper to fetch its parts at once weighs more.
		build: { assetsInlineLimit: 0, modulePreload: false },
		// Names of scripts without the file they come from: each page has them, 30 bytes of its text.
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							entryFileNames: '_astro/[hash].js',
							codeSplitting: sharedScripts,
							generatedCode: { symbols: false },
						},
					},
				},
			},
		},
	},
});
