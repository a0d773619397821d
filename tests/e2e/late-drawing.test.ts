// Long pages draw at first only what is seen: nothing may jump, be lost or be missing on paper for it.
import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';

declare global {
	interface Window {
		shifts: string[];
	}
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.shifts = [];
		new PerformanceObserver((list) => {
			for (const { startTime, ...shift } of list.getEntries() as (PerformanceEntry & {
				sources?: { node?: Element }[];
			})[]) {
				const nodes = shift.sources?.map(({ node }) => node?.nodeName).join(' ');
				window.shifts.push(`${Math.round(startTime)} ms: ${nodes}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
});

const undrawn = (page: Page) =>
	page
		.locator('.subcommand, .review-note')
		.evaluateAll(
			(parts) => parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length,
		);

/** The last place of a page that its own links lead to, or that has a name. */
const lastPlace = (page: Page) =>
	page.locator('main .subcommand [id], main .review-item [id]').last().getAttribute('id');

for (const width of [360, 1280]) {
	for (const address of [`${base}commands/`, `${base}review/`]) {
		test(`nothing jumps while ${address} is drawn, ${width} px wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address);
			await expect.poll(() => undrawn(page)).toBe(0);
			expect(await page.evaluate(() => window.shifts)).toEqual([]);
		});
	}

	for (const address of [`${base}commands/`, `${base}review/`]) {
		test(`an address leads to the last place of ${address}, ${width} px wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address);
			const place = await lastPlace(page);
			test.skip(place === null, 'there is nothing on the page');
			await page.goto('about:blank');
			await page.goto(`${address}#${encodeURIComponent(place ?? '')}`);
			const target = page.locator(`[id="${place}"]`);
			await expect(target).toBeInViewport();
			const top = async () => Math.round((await target.boundingBox())?.y ?? -1);
			const first = await top();
			await page.waitForTimeout(1500);
			expect(Math.abs((await top()) - first)).toBeLessThanOrEqual(1);
			expect(await page.evaluate(() => window.shifts)).toEqual([]);
		});
	}

	test(`nothing jumps where an address leads nowhere, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${base}404.html`);
		await expect(page.locator('[data-asked]')).toBeVisible();
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => window.shifts)).toEqual([]);
	});
}

test('the text of a command is found before it is drawn, and is on paper', async ({ page }) => {
	// A browser that never has time.
	await page.addInitScript(() => (window.requestIdleCallback = () => 0));
	await page.goto(`${base}commands/`);
	expect(await undrawn(page)).toBeGreaterThan(0);
	const words = (await page.locator('.subcommand code').last().textContent()) ?? '';
	// As the reader's own search does; browsers have it, the standard has not.
	const isFound = (text: string) =>
		(window as unknown as { find(text: string): boolean }).find(text);
	expect(await page.evaluate(isFound, words)).toBe(true);
	await page.emulateMedia({ media: 'print' });
	expect(await undrawn(page)).toBe(0);
});
