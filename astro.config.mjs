import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { knownWarnings } from './src/integrations/known-warnings.ts';
import { missedReloads } from './src/integrations/missed-reloads.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { readCourseAddress } from './src/integrations/read-course-address.ts';

export default defineConfig({
	site: readCourseAddress() ?? process.env.SITE,
	base: process.env.BASE ?? '/',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never' },
	integrations: [checkContent(), mdx(), pagefind(), missedReloads(), knownWarnings()],
	experimental: { contentIntellisense: true },
	// Every script is a file of its own, so that the policy needs no hash for it.
	vite: { build: { assetsInlineLimit: 0 } },
});
