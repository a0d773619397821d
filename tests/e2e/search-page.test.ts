import { expect, test, type Locator, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { findable, leadingTo, longestNote, notes } from './support/kinds.ts';

const linksOf = (page: Page) => page.locator('[data-search-results] a');
const hitsOf = (page: Page) => page.locator('[data-search-results] > li');
const countOf = (choice: Locator) => choice.locator('xpath=..').locator('[data-count]');
const choices = (page: Page, facet: string) =>
	page.locator(`search-page fieldset input[name="${facet}"]`);

/** How many notes the live region says there are. */
async function told(page: Page): Promise<number> {
	const status = page.locator('search-page [role=status]');
	await expect(status).toHaveText(/\d/);
	return Number.parseInt(await status.innerText());
}

test.use({ viewport: { width: 1280, height: 900 } });

test('an address says words and facets, and the page shows both', async ({ page }) => {
	const [module] = longestNote.slice(base.length).split('/');
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}&module=${module}&kind=nothing`);
	await expect(page.getByRole('searchbox')).toHaveValue(findable);
	await expect(page.locator('search-page fieldset input:checked')).toHaveCount(1);
	await expect(page.locator(`input[value="${module}"]`)).toBeChecked();
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	expect(await page.title()).toContain(findable);
});

test('a facet alone lists its notes, as many as stand beside it', async ({ page }) => {
	await page.goto(`${base}search/`);
	for (const facet of ['kind', 'difficulty', 'minutes']) {
		const all = await choices(page, facet).all();
		expect(all.length, facet).toBeGreaterThan(0);
		for (const choice of all) {
			const count = Number(await countOf(choice).innerText());
			await choice.check();
			if (count > 0) {
				await expect(hitsOf(page)).toHaveCount(Math.min(count, 10));
				expect(await told(page)).toBe(count);
			} else {
				await expect(hitsOf(page)).toHaveCount(0);
			}
			await choice.uncheck();
			await expect(hitsOf(page)).toHaveCount(0);
		}
	}
});

test('choices within a facet widen, and its counts stay as they were', async ({ page }) => {
	await page.goto(`${base}search/`);
	const offered: Locator[] = [];
	for (const choice of await choices(page, 'kind').all()) {
		if (Number(await countOf(choice).innerText()) > 0) offered.push(choice);
	}
	let sum = 0;
	const before = await Promise.all(offered.map((choice) => countOf(choice).innerText()));
	for (const [index, choice] of offered.entries()) {
		sum += Number(before[index]);
		await choice.check();
		await expect.poll(() => told(page)).toBe(sum);
		expect(await Promise.all(offered.map((other) => countOf(other).innerText()))).toEqual(before);
	}
	expect(sum).toBe(notes.length);
});

test('choices across facets narrow, the counts follow, and one button takes all back', async ({
	page,
}) => {
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}`);
	const all = await told(page);
	for (const facet of ['difficulty', 'kind']) {
		for (const choice of await choices(page, facet).all()) {
			const count = Number(await countOf(choice).innerText());
			if (count === 0) continue;
			await choice.check();
			await expect.poll(() => told(page)).toBe(count);
			break;
		}
	}
	await page.locator('[data-search-clear]').click();
	await expect.poll(() => told(page)).toBe(all);
	await expect(page.locator('search-page fieldset input:checked')).toHaveCount(0);
	await expect(page.locator('[data-search-clear]')).toBeHidden();
});

test('a choice is an address, and Back takes it back', async ({ page }) => {
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}`);
	await told(page);
	const choice = choices(page, 'module').first();
	const value = await choice.inputValue();
	await choice.check();
	await expect(page).toHaveURL(new RegExp(`[?&]module=${value}$`));
	await page.goBack();
	await expect(choice).not.toBeChecked();
	await expect(page.getByRole('searchbox')).toHaveValue(findable);
	await expect(linksOf(page).first()).toBeVisible();
});

test('the address follows what is typed', async ({ page }) => {
	await page.goto(`${base}search/`);
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type(findable);
	await expect(page).toHaveURL((url) => url.searchParams.get('q') === findable);
	await page.reload();
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
});

test('what is typed and ticked before the scripts are there is asked', async ({ page }) => {
	const released = Promise.withResolvers<undefined>();
	await page.route(/elements\.[\w-]+\.js/, async (route) => {
		await released.promise;
		await route.continue();
	});
	await page.goto(`${base}search/`);
	const [module] = longestNote.slice(base.length).split('/');
	const choice = page.locator(`search-page input[name="module"][value="${module}"]`);
	await choice.check();
	await page.getByRole('searchbox').fill(findable);
	released.resolve(undefined);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	await expect(choice).toBeChecked();
	await expect(page).toHaveURL((url) => url.searchParams.get('q') === findable);
});

test('the modules are offered until there are hits, and again when there are none', async ({
	page,
}) => {
	await page.goto(`${base}search/`);
	const modules = page.locator('[data-search-ways]');
	const input = page.getByRole('searchbox');
	await expect(modules).toBeVisible();
	await input.fill(findable);
	await expect(linksOf(page).first()).toBeVisible();
	await expect(modules).toBeHidden();
	await input.fill('qwyxzzk');
	await expect(modules).toBeVisible();
	await expect(page.locator('search-page [role=status]')).toContainText('qwyxzzk');
});

test('an index that cannot be loaded is said, and the modules are the way on', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}`);
	const failed = await page.locator('search-page').getAttribute('data-failed');
	await expect(page.locator('search-page [role=status]')).toHaveText(failed ?? 'no words');
	await expect(page.locator('[data-search-ways] a').first()).toBeVisible();
});

test('more than ten notes come in parts, and the focus goes on to the new ones', async ({
	page,
}) => {
	test.skip(notes.length <= 10, 'the course has ten notes or fewer');
	await page.goto(`${base}search/`);
	for (const choice of await choices(page, 'kind').all()) await choice.check();
	await expect(hitsOf(page)).toHaveCount(10);
	await page.locator('[data-search-more]').click();
	await expect(hitsOf(page)).toHaveCount(Math.min(20, notes.length));
	await expect(hitsOf(page).nth(10).locator('a').first()).toBeFocused();
});

test('on a screen of 320 px nothing found is wider than the window', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}`);
	await expect(linksOf(page).first()).toBeVisible();
	await told(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('while an address is being asked no lines are offered in place of an answer', async ({
	page,
}) => {
	const released = Promise.withResolvers<undefined>();
	await page.route('**/pagefind/**', async (route) => {
		await released.promise;
		await route.continue();
	});
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}`);
	await expect(page.locator('search-page [role=status]')).not.toBeEmpty();
	await expect(page.locator('[data-search-ways]')).toBeHidden();
	released.resolve(undefined);
	await expect(linksOf(page).first()).toBeVisible();
});
