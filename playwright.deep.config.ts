import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

// `npm run test:deep`: every page of the site, so every test has many minutes.
export default defineConfig(config, {
	testDir: 'tests/deep/pages',
	timeout: 10 * 60_000,
	snapshotPathTemplate: 'tests/deep/looks/{arg}{ext}',
});
