import { expect, test } from '@playwright/test';
import { base, siteFolder } from '../site/support/site.ts';
import { findable, longestNote, notes } from './support/kinds.ts';
import { KeptSite, keep, status, storage } from './support/kept-site.ts';

let site: KeptSite;

test.beforeEach(async () => {
	site = await KeptSite.open(siteFolder);
});

test.afterEach(() => site.close());

test('nothing is kept before the reader says so, and the size is said before', async ({ page }) => {
	await page.goto(site.home);
	await page.goto(site.home + longestNote.slice(1));
	await page.goto(`${site.home}offline/`);
	await expect(status(page)).toHaveText('Nothing is kept in this browser yet.');
	await expect(page.locator('.offline-size')).toHaveText(
		new RegExp(String.raw`^${site.files} files: \d+\.\d MB to fetch, \d+\.\d MB on this device\.$`),
	);
	await expect(page.getByRole('button', { name: /^Keep for offline, \d+\.\d MB$/ })).toBeVisible();
	expect(await storage(page)).toEqual({ workers: 0, caches: {} });
});

test('a kept site is read without a network: pages, pictures, search, and what is not there', async ({
	page,
	context,
}) => {
	await keep(page, site);
	expect(await storage(page)).toEqual({
		workers: 1,
		caches: { 'offline-files': site.files, 'offline-record': 1 },
	});
	// The page that keeps it asks again when the network goes.
	await page.goto(site.home);
	await site.goOffline();
	await context.setOffline(true);

	const broken: string[] = [];
	page.on('requestfailed', (request) => {
		// An icon that is still on its way when the next page is asked for was not refused.
		const why = request.failure()?.errorText;
		if (why !== 'net::ERR_ABORTED') broken.push(`${request.url()} ${why}`);
	});
	for (const note of notes) {
		const response = await page.goto(site.home + note.slice(base.length));
		expect.soft(response?.status(), note).toBe(200);
		const pictures = await page.locator('main img').evaluateAll((all) =>
			Promise.all(
				all.map(async (image) => {
					const picture = image as HTMLImageElement;
					picture.loading = 'eager';
					await picture.decode().catch(() => undefined);
					return picture.naturalWidth > 0;
				}),
			),
		);
		expect.soft(pictures.every(Boolean), note).toBe(true);
	}
	expect(broken).toEqual([]);

	await page.goto(`${site.home}search/?q=${encodeURIComponent(findable)}`);
	const hit = page.locator('[data-search-results] a').first();
	await hit.click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(new URL(page.url()).search).not.toBe('');

	const lost = await page.goto(`${site.home}no/such/page/`);
	expect(lost?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such stop');
	await page.goto(site.home + longestNote.slice(base.length, -1));
	expect(page.url(), 'without its slash').toBe(site.home + longestNote.slice(base.length));

	await page.goto(`${site.home}offline/`);
	await expect(status(page)).toHaveText(/^There is no network now/);
	await expect(page.locator('[data-fact="files"]')).toHaveText(String(site.files));
});

test('what is kept can be removed on the spot, and the site goes on', async ({ page }) => {
	await keep(page, site);
	await page.getByRole('button', { name: 'Remove from this browser' }).click();
	await expect(status(page)).toHaveText(/^Removed\./);
	await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeFocused();
	expect(await storage(page)).toEqual({ workers: 0, caches: {} });
	await page.goto(site.home);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await storage(page)).toEqual({ workers: 0, caches: {} });
	await keep(page, site);
});
