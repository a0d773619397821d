import { expect, test } from '@playwright/test';
import { notePages } from '../site/support/site.ts';
import { longestNote, notes } from './support/kinds.ts';

/** Width of an A4 sheet between its margins of 16 mm, in CSS pixels. */
const sheet = { width: 673, height: 1000 };
const withTabs = notePages.find(({ document }) => document.querySelector('tab-set details'));

test.beforeEach(async ({ page }) => {
	await page.setViewportSize(sheet);
	await page.emulateMedia({ media: 'print' });
});

test('answers and tabs are open on paper', async ({ page }) => {
	for (const address of new Set([longestNote, withTabs?.address ?? longestNote])) {
		await page.goto(address);
		const closed = await page
			.locator('article details > :not(summary)')
			.evaluateAll((all) =>
				all
					.filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }))
					.map(({ outerHTML }) => outerHTML.slice(0, 100)),
			);
		expect(closed, address).toEqual([]);
		await expect(page.locator('article details').first()).toBeVisible();
	}
});

test('no navigation, button, theme or dialog is printed', async ({ page }) => {
	await page.goto(longestNote);
	await expect(page.locator('h1')).toBeVisible();
	for (const hidden of ['nav', 'button', 'theme-switch', 'dialog', '[data-search-open]']) {
		await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
	}
});

test('no line of code, no table and no drawing is cut off on paper', async ({ page }) => {
	for (const address of notes) {
		await page.goto(address);
		const cut = await page
			.locator('article :is(pre, figure, table, div)')
			.evaluateAll((all) =>
				all
					.filter(
						({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
					)
					.map(({ outerHTML }) => outerHTML.slice(0, 100)),
			);
		expect.soft(cut, address).toEqual([]);
	}
});

test('text is printed dark when the theme is dark', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await page.goto(longestNote);
	const brightness = await page.evaluate(() => {
		const canvas = new OffscreenCanvas(1, 1).getContext('2d');
		if (!canvas) throw new Error('no canvas');
		canvas.fillStyle = getComputedStyle(document.body).color;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
	});
	expect(Math.max(...brightness)).toBeLessThan(90);
});
