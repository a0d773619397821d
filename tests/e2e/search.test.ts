import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { findable, leadingTo, longestNote, searchInDialog } from './support/kinds.ts';

/** A word that stands in no note of any course. */
const nowhere = 'qwyxzzk';

const dialogOf = (page: Page) => page.locator('dialog[open]');
const inputOf = (page: Page) => dialogOf(page).getByRole('searchbox');
const linksOf = (page: Page) => dialogOf(page).locator('[data-search-results] a');
const statusOf = (page: Page) => dialogOf(page).getByRole('status');

test('a single key opens the search, arrows lead through the hits, Enter follows', async ({
	page,
}) => {
	await page.goto(longestNote);
	await page.keyboard.press('/');
	await expect(inputOf(page)).toBeFocused();
	// At once and not letter by letter: hits of half a word would still be replaced.
	await inputOf(page).fill(findable);
	await expect(statusOf(page)).toHaveText(/\d/);
	const links = linksOf(page);
	const last = (await links.count()) - 1;
	await page.keyboard.press('ArrowDown');
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('End');
	await expect(links.nth(last)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(last)).toBeFocused();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowUp');
	await expect(inputOf(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	const address = await links.first().getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL((url) => url.href.endsWith(address ?? 'no link'));
});

test('Enter in the input follows the best hit', async ({ page }) => {
	await page.goto(base);
	await searchInDialog(page);
	await expect(statusOf(page)).toHaveText(/\d/);
	const address = await linksOf(page).first().getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL((url) => url.href.endsWith(address ?? 'no link'));
});

test('the words of a title find its note first', async ({ page }) => {
	await page.goto(base);
	await searchInDialog(page);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
});

test('Escape closes the search and gives the focus back to what opened it', async ({ page }) => {
	await page.goto(longestNote);
	const opener = page.locator('[data-search-open]').first();
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(inputOf(page)).toBeFocused();
	await page.keyboard.type(findable);
	await expect(linksOf(page).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog')).toBeHidden();
	await expect(opener).toBeFocused();
});

test('what is typed before the search is loaded is searched for', async ({ page }) => {
	const released = Promise.withResolvers<undefined>();
	await page.route(/elements\.[\w-]+\.js/, async (route) => {
		await released.promise;
		await route.continue();
	});
	await page.goto(longestNote);
	await page.keyboard.press('/');
	await page.keyboard.type(findable);
	released.resolve(undefined);
	await expect(inputOf(page)).toHaveValue(findable);
	await expect(linksOf(page).first()).toBeVisible();
});

test('the list holds one link for each note and section, and nothing else to press', async ({
	page,
}) => {
	await page.goto(longestNote);
	await searchInDialog(page);
	await expect(statusOf(page)).toHaveText(/\d/);
	const list = dialogOf(page).locator('[data-search-results]');
	expect(await list.locator('a').count()).toBe(await list.locator('li').count());
	expect(await list.locator('button, input, [tabindex], [role]').count()).toBe(0);
});

test('the way to all hits leads to the page with the same words', async ({ page }) => {
	await page.goto(longestNote);
	await searchInDialog(page);
	await expect(statusOf(page)).toHaveText(/\d/);
	await dialogOf(page).locator('[data-search-all]').click();
	await expect(page).toHaveURL(new RegExp(`${base}search/\\?q=`));
	await expect(page.getByRole('searchbox')).toHaveValue(findable);
	const first = page.locator('[data-search-results] a').first();
	await expect(first).toHaveAttribute('href', leadingTo(longestNote));
});

test('a word that is nowhere finds nothing, and is said as it was typed', async ({ page }) => {
	await page.goto(longestNote);
	await page.keyboard.press('Control+k');
	for (const words of [nowhere, `<img src=x> ${nowhere}`, `"${nowhere}" <script>`]) {
		await inputOf(page).fill(words);
		await expect(statusOf(page)).toContainText(words);
		await expect(linksOf(page)).toHaveCount(0);
	}
	await expect(dialogOf(page).locator('img, script')).toHaveCount(0);
});

test('a word that is nowhere is said among others too', async ({ page }) => {
	await page.goto(longestNote);
	await page.keyboard.press('Control+k');
	await inputOf(page).fill(`${nowhere} ${findable}`);
	await expect(statusOf(page)).toContainText(nowhere);
});

test('the shortcut of a single key can be switched off, and the other one stays', async ({
	page,
}) => {
	await page.goto(longestNote);
	await page.keyboard.press('Control+k');
	// Until the element is defined the dialog is transparent, and nobody sees the box.
	await expect(page.locator('search-dialog:defined')).toHaveCount(1);
	await dialogOf(page).locator('[data-single-keys]').uncheck();
	await page.reload();
	await page.keyboard.press('/');
	await expect(page.locator('dialog')).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(dialogOf(page).locator('[data-single-keys]')).not.toBeChecked();
});

test('a key typed into a field is no shortcut', async ({ page }) => {
	await page.goto(longestNote);
	await page.keyboard.press('Control+k');
	await inputOf(page).fill('-p 80');
	await page.keyboard.type('/tcp');
	await expect(inputOf(page)).toHaveValue('-p 80/tcp');
});

test('an index that cannot be loaded is said, and the search page is the way on', async ({
	page,
}) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(longestNote);
	await page.keyboard.press('Control+k');
	await inputOf(page).fill(findable);
	const failed = await page.locator('search-dialog').getAttribute('data-failed');
	await expect(statusOf(page)).toHaveText(failed ?? 'no words');
	await expect(dialogOf(page).locator('[data-search-all]')).toHaveAttribute(
		'href',
		`${base}search/`,
	);

	await page.unroute('**/pagefind/**');
	await inputOf(page).fill(`${findable} `);
	await expect(linksOf(page).first()).toBeVisible();
});

test('scripts that are gone after a new deployment lead to the search page', async ({ page }) => {
	await page.route(/elements\.[\w-]+\.js/, (route) => route.fulfill({ status: 404 }));
	await page.goto(longestNote);
	await page.keyboard.press('Control+k');
	await expect(page).toHaveURL(`${base}search/`);
});
