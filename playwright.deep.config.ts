import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

// `npm run test:deep`: every page of the site, so every test has many minutes.
export default defineConfig(config, {
	testDir: 'tests/deep/pages',
	timeout: 10 * 60_000,
	// Texts; the pictures lie apart.
	snapshotPathTemplate: 'tests/deep/heard/{arg}{ext}',
	expect: { toHaveScreenshot: { pathTemplate: 'tests/deep/looks/{arg}{ext}' } },
});
