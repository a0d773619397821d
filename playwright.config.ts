import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser-path.ts';
import { freePort } from './scripts/preview/free-port.ts';

// Playwright reads this file in every worker; all of them are to use the port chosen first.
process.env.E2E_PORT ??= String(await freePort());
const { E2E_PORT: port, TEST_RESULTS: results } = process.env;
const baseURL = `http://localhost:${port}/`;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.test.ts',
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	retries: 0,
	timeout: 30_000,
	reporter: results ? [['list'], ['json', { outputFile: results }]] : 'list',
	use: {
		baseURL,
		browserName: 'chromium',
		launchOptions: {
			executablePath: browserPath(),
			args: [
				'--disable-domain-reliability',
				'--no-pings',
				// A page that asks another host for something is to fail here, not to be helped.
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
			],
		},
	},
	webServer: {
		command: `"${process.execPath}" scripts/preview.ts`,
		url: baseURL,
		env: { PORT: port, BASE: '/' },
		stdout: 'ignore',
		timeout: 20_000,
	},
});
