import { expect, test } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/axe.ts';
import { serveCopy, type ServedCopy } from './support/serve-copy.ts';

// One build for all of them, with a module more than the course has.
test.describe.configure({ mode: 'default', timeout: 90_000 });

let served: ServedCopy;
let address = '';

test.beforeAll(async () => {
	test.setTimeout(120_000);
	served = await serveCopy({
		change: ({ content }) => {
			mkdirSync(path.join(content, 'storage'));
			writeFileSync(path.join(content, 'storage', 'module.yaml'), storage);
		},
	});
	address = `${served.address}storage/`;
});

test.afterAll(() => served.close());

test('a module without notes says so on the map and in the list', async ({ page }) => {
	await page.goto(served.address);
	const listed = page.locator('.list-planned a[href="/storage/"]');
	await expect(listed).toHaveText('Storage');
	await expect(page.locator('.line-map.wide a[href="/storage/"]')).toContainText('in preparation');
	await expect(page.locator('.list-planned h3')).toContainText('in preparation');
	await expect(page.locator('.list-module h3').filter({ hasText: 'Storage' })).toHaveCount(0);
});

test('a module without notes has a page that says so, and leads to another', async ({ page }) => {
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Storage');
	await expect(page.getByText('being written')).toBeVisible();
	await page.locator('a[rel="prev"]').click();
	await expect(page).not.toHaveURL(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('axe finds nothing on the page of a module without notes, and it fits 360 px', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await page.goto(address);
	await expectAccessible(page);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(360);
});

const storage = `title: Storage
order: 99
summary: Where the data of a container goes, and what of it stays behind.
hue: 200
letter: Z
`;
