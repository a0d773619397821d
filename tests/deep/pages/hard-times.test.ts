// Clocks that are wrong by lifetimes, and scripts that come late.
import { expect, test, type Page } from '@playwright/test';
import { base } from '../../site/support/site.ts';
import { longestNote } from '../../e2e/support/kinds.ts';

for (const year of [1980, 2090]) {
	test(`with a clock of ${year} a reader marks, reviews and plans`, async ({ page }) => {
		const thrown = collectThrown(page);
		await page.clock.setFixedTime(new Date(`${year}-02-28T23:59:59`));
		await page.goto(longestNote);
		await page.getByRole('radio', { name: 'done', exact: true }).check();
		await expect(page.locator('.rail .here > a')).toHaveAttribute('data-progress', 'done');
		await page.goto(`${base}progress/`);
		await expect(page.locator('[data-progress="done"]')).not.toHaveCount(0);
		await page.goto(`${base}review/`);
		await page.locator('[data-do="begin"]').first().click();
		await page.locator('.review-card summary').first().click();
		await page.locator('[data-grade="good"]').click();
		await page.locator('[data-do="end"]').click();
		await expect(page.locator('.review-sum')).toHaveText(/\S/);
		await page.goto(`${base}plan/?minutes=120&sittings=2`);
		await expect(page.locator('.plan-note').first()).toBeVisible();
		expect(thrown).toEqual([]);
	});
}

for (const path of ['', 'plan/', 'review/', 'progress/', 'commands/', 'search/']
	.map((page) => base + page)
	.concat(longestNote)) {
	test(`${path} can be read before any script has come, and hardly anything jumps when they come`, async ({
		page,
	}) => {
		const released = Promise.withResolvers<undefined>();
		await page.route('**/*.js', async (route) => {
			await released.promise;
			await route.continue();
		});
		await page.goto(path, { waitUntil: 'commit' });
		await expect(page.locator('h1')).toBeVisible();
		await page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint').length > 0,
		);
		released.resolve(undefined);
		await page.waitForLoadState('networkidle');
		const jumps = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
							sum += entry.value;
						}
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(sum), 200);
				}),
		);
		// What is good by https://web.dev/articles/cls
		expect(jumps).toBeLessThan(0.1);
	});
}

function collectThrown(page: Page): string[] {
	const thrown: string[] = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	return thrown;
}
