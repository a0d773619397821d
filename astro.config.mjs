import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { readCourseAddress } from './src/integrations/read-course-address.ts';

export default defineConfig({
	site: readCourseAddress(),
	base: process.env.BASE ?? '/',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never' },
	integrations: [checkContent(), mdx(), pagefind()],
	experimental: { contentIntellisense: true },
	vite: {
		build: {
			// Every script is a file of its own, so that the policy needs no hash for it.
			assetsInlineLimit: 0,
			rolldownOptions: {
				onLog(level, log, handler) {
					// https://github.com/withastro/astro/issues/18087: one per .mdx page, and harmless.
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
	},
});
