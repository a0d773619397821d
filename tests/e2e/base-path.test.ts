import { expect, test } from '@playwright/test';
import path from 'node:path';
import { runNode } from '../support/run-node.ts';
import { findable } from './support/kinds.ts';
import { keep, KeptSite, status } from './support/kept-site.ts';
import { serveCopy, type ServedCopy } from './support/serve-copy.ts';

// One build for all tests.
test.describe.configure({ mode: 'default' });

let served: ServedCopy;

/** The site's own address, as the tests of its files know it. */
const site = 'https://this.site';

test.beforeAll(async () => {
	test.setTimeout(120_000);
	served = await serveCopy({ base: '/notes', site });
});

test.afterAll(() => served.close());

test('under a base path one gets from the home page to a module, a note and a hit', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const arriveAt = (pattern: RegExp) => page.waitForURL((url) => pattern.test(url.pathname));

	await page.goto(served.address);
	await page.locator('#notes h3 a').first().click();
	await arriveAt(/^\/notes\/[^/]+\/$/);
	await page.locator('main td a, main th a, main li a').first().click();
	await arriveAt(/^\/notes\/[^/]+\/[^/]+\/$/);

	await page.goto(`${served.address}search/`);
	await page.getByRole('main').getByRole('searchbox').fill(findable);
	await page.locator('[data-search-results] a').first().click();
	await arriveAt(/^\/notes\/[^/]+\/[^/]+\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	await page.goto(`${served.address}no/such/page/`);
	await page.locator('header a').first().click();
	await arriveAt(/^\/notes\/$/);
	expect(asked.filter((url) => !url.startsWith(served.address))).toEqual([]);
});

test('under a base path every link, section, script, font and picture is found', async () => {
	await runSiteTests(['links']);
});

test('under a base path, programs find what a site has that knows its address', async () => {
	await runSiteTests([
		...['own-address', 'for-programs', 'course-json', 'question-files', 'llms', 'plain-markdown'],
	]);
});

test('under a base path the site is kept, and read without a network', async ({ page }) => {
	const site = await KeptSite.open(served.dist, '/notes/');
	try {
		await keep(page, site);
		await site.goOffline();
		await page.goto(site.home);
		await page.locator('#notes h3 a').first().click();
		await page.waitForURL((url) => /^\/notes\/[^/]+\/$/.test(url.pathname));
		expect((await page.goto(`${site.home}no/such/page/`))?.status()).toBe(404);
		await page.goto(`${site.home}offline/`);
		await expect(status(page)).toHaveText(/^There is no network now/);
	} finally {
		await site.close();
	}
});

async function runSiteTests(names: readonly string[]): Promise<void> {
	const ran = await runNode(['--test', ...names.map((name) => `tests/site/${name}.test.ts`)], {
		cwd: path.resolve(import.meta.dirname, '../..'),
		env: { BASE: '/notes', SITE: site, DIST: served.dist },
	});
	expect(ran.code, ran.stdout).toBe(0);
}
