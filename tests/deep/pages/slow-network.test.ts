// The slowest network that a phone falls back to, and what a reader does while it is at work.
import { expect, test, type Page } from '@playwright/test';
import { base } from '../../site/support/site.ts';
import { findable, leadingTo, longestNote, notes } from '../../e2e/support/kinds.ts';

// A page and its scripts take half a minute there.
const soon = { timeout: 90_000 };

/** As browsers' own tools have it under this name: 250 kbit/s, and 2 seconds to every answer. */
async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 2000,
		downloadThroughput: 250_000 / 8,
		uploadThroughput: 50_000 / 8,
	});
}

/** The shortest note: what is tried of a note is the same in all. */
const shortNote = notes.at(-1) ?? base;

test('on a slow network a note is read before fonts and scripts have come', async ({ page }) => {
	await slowDown(page);
	const released = Promise.withResolvers<undefined>();
	let held = 0;
	await page.route(/\.(?:js|woff2)$/, async (route) => {
		held += 1;
		await released.promise;
		await route.continue();
	});
	await page.goto(shortNote, { waitUntil: 'commit', ...soon });
	await expect(page.locator('article > p').first()).toBeVisible(soon);
	await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint').length > 0,
		undefined,
		soon,
	);
	expect(held).toBeGreaterThan(1);
	released.resolve(undefined);
	await expect(page.locator('mark-note input').first()).toBeVisible(soon);
});

test('on a slow network the search takes words at once, and answers', async ({ page }) => {
	await page.goto(longestNote);
	await slowDown(page);
	await page.keyboard.press('Control+k');
	const dialog = page.locator('dialog[open]');
	await dialog.getByRole('searchbox').fill(findable);
	await expect(dialog.getByRole('status')).toHaveText(/\S/, soon);
	await expect(dialog.locator('[data-search-results] a').first()).toHaveAttribute(
		'href',
		leadingTo(longestNote),
		soon,
	);
	await expect(dialog.getByRole('searchbox')).toHaveValue(findable);
});

test('words that were typed before the search has come lead to the search page', async ({
	page,
}) => {
	await page.goto(shortNote);
	await slowDown(page);
	await page.keyboard.press('Control+k');
	await page.locator('dialog[open]').getByRole('searchbox').fill(findable);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL((url) => url.searchParams.get('q') === findable, soon);
	await expect(page.locator('[data-search-results] a').first()).toBeVisible(soon);
});

test('a mark that is made and left at once on a slow network is kept', async ({ page }) => {
	await page.goto(shortNote);
	await slowDown(page);
	await page.keyboard.press('End');
	await page.getByRole('radio', { name: 'done', exact: true }).check();
	// A browser asks before it leaves what is not kept yet; the reader stays.
	page.once('dialog', (dialog) => void dialog.dismiss());
	await page.evaluate((home) => location.assign(home), base);
	await expect(page.locator('.rail .here > a')).toHaveAttribute('data-progress', 'done', soon);
	await page.evaluate((home) => location.assign(home), base);
	await expect(page).toHaveURL((url) => url.pathname === base, soon);
	await expect(page.locator('.note-row [data-progress="done"]')).toHaveCount(1, soon);
});

test('an answer that is given and left at once on a slow network is kept', async ({ page }) => {
	await page.goto(`${base}review/`);
	await slowDown(page);
	await page.locator('[data-do="begin"]').first().click();
	await page.locator('.review-card summary').first().click();
	await page.locator('[data-grade="good"]').click();
	await page.evaluate((address) => location.assign(address), `${base}progress/`);
	await expect(page).toHaveURL((url) => url.pathname === `${base}progress/`, soon);
	const stored = await page.evaluate(() => Object.values(localStorage).join());
	expect(stored).toContain('good');
});
