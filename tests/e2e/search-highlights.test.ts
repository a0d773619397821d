// A note that a hit led to shows what was found in it.
import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { findable, longestNote, searchInDialog } from './support/kinds.ts';

const marksOf = (page: Page) => page.locator('article mark');
const barOf = (page: Page) => page.locator('.highlight-bar');

async function followSection(page: Page): Promise<void> {
	await page.goto(base);
	await searchInDialog(page);
	await page.locator('dialog[open] .search-sections a').first().click();
	await expect(marksOf(page).first()).toBeAttached();
}

test('a hit leads to its section, where the words that were found are marked', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await followSection(page);
	const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
	await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
	const asked = findable.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	for (const text of await marksOf(page).allTextContents()) {
		expect(asked.some((word) => text.toLowerCase().slice(0, 3) === word.slice(0, 3))).toBe(true);
	}
	await expect(barOf(page)).toContainText(await marksOf(page).first().innerText(), {
		ignoreCase: true,
	});
	expect(await page.locator('[style]').count()).toBe(0);
	// The content security policy would say so.
	expect(errors).toEqual([]);
});

for (const [way, dismiss] of [
	['a button', (page: Page) => barOf(page).getByRole('button').click()],
	['Escape', (page: Page) => page.keyboard.press('Escape')],
] as const) {
	test(`${way} takes the marks away, from the address too, and the text is as it was`, async ({
		page,
	}) => {
		await page.goto(longestNote);
		const text = await page.locator('article').textContent();
		await followSection(page);
		await expect(barOf(page)).toBeVisible();
		const { pathname, hash } = new URL(page.url());
		await dismiss(page);
		await expect(marksOf(page)).toHaveCount(0);
		await expect(barOf(page)).toHaveCount(0);
		await expect(page).toHaveURL(pathname + hash);
		if (pathname === longestNote) expect(await page.locator('article').textContent()).toBe(text);
	});
}

test('an address that names strange things marks nothing and breaks nothing', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	for (const form of [
		'<img src=x onerror=alert(1)>',
		'(((',
		'\\',
		'.*',
		'x'.repeat(5000),
		'%E0%A4',
	]) {
		await page.goto(`${longestNote}?found=${encodeURIComponent(form)}`, {
			waitUntil: 'networkidle',
		});
		await expect(marksOf(page)).toHaveCount(0);
	}
	expect(errors).toEqual([]);
});

test('a note that no hit led to loads nothing that highlights', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`${longestNote}?utm_source=elsewhere`, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => /highlight|search\.json/.test(path))).toEqual([]);
});
