// What the search offers besides hits: other words, terms, modules, searches of before.
import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { findable, leadingTo, longestNote, modules, searchInDialog } from './support/kinds.ts';

/** A word that stands in no note of any course. */
const nowhere = 'qwyxzzk';

/** The longest word that a note has in its title, and the same without a letter in its middle. */
const word = findable.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '');
const slip = word.slice(0, 2) + word.slice(3);

const dialogOf = (page: Page) => page.locator('dialog[open]');
const inputOf = (page: Page) => dialogOf(page).getByRole('searchbox');
const linksOf = (page: Page) => dialogOf(page).locator('[data-search-results] a');
const statusOf = (page: Page) => dialogOf(page).getByRole('status');
const helpOf = (page: Page) => dialogOf(page).locator('.search-help');
const recentOf = (page: Page, words: string) =>
	helpOf(page).getByRole('link', { name: words, exact: true });

async function openDialog(page: Page, address = longestNote): Promise<void> {
	await page.goto(address);
	await page.keyboard.press('Control+k');
	await expect(page.locator('search-dialog:defined')).toHaveCount(1);
}

test('a misspelt word is corrected, and one link takes it as it was typed', async ({ page }) => {
	test.skip(word.length < 6, `“${slip}” is nearer to other words than to “${word}”`);
	await openDialog(page);
	await inputOf(page).fill(slip);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	await expect(statusOf(page)).toContainText(`“${word.toLowerCase()}”`);
	const literal = dialogOf(page).locator('.search-taken a');
	await expect(literal).toContainText(slip);
	await literal.click();
	await expect(inputOf(page)).toHaveValue(`"${slip}"`);
	await expect(inputOf(page)).toBeFocused();
	await expect(linksOf(page)).toHaveCount(0);
	await expect(dialogOf(page).locator('.search-taken a')).toHaveCount(0);
});

test('where nothing is found the glossary and every module are offered, by keyboard too', async ({
	page,
}) => {
	await openDialog(page);
	await inputOf(page).fill(nowhere);
	const help = helpOf(page);
	await expect(help.locator(`a[href="${base}glossary/"]`)).toBeVisible();
	for (const module of [...modules.values()].flat()) {
		await expect(help.locator(`a[href="${module}"]`)).toBeVisible();
	}
	await page.keyboard.press('ArrowDown');
	await expect(help.locator('a').first()).toBeFocused();
	await page.keyboard.press('End');
	await expect(help.locator('a').last()).toBeFocused();
	await inputOf(page).fill(findable);
	await expect(linksOf(page).first()).toBeVisible();
	await expect(help.locator('a')).toHaveCount(0);
});

test('of a few letters it is said what they may be the beginning of', async ({ page }) => {
	await openDialog(page);
	const few = word.slice(0, 2).toLowerCase();
	await inputOf(page).fill(`"${few}"`);
	await expect(statusOf(page)).not.toBeEmpty();
	test.skip((await linksOf(page).count()) > 0, `"${few}" is a word of this course`);
	await helpOf(page)
		.getByRole('link', { name: new RegExp(`^${few}`) })
		.first()
		.click();
	await expect(linksOf(page).first()).toBeVisible();
});

test('a search that led to a note is offered again, until it is forgotten', async ({ page }) => {
	await openDialog(page);
	await inputOf(page).fill(findable);
	await linksOf(page).first().click();
	await openDialog(page, base);
	const recent = recentOf(page, findable);
	await expect(recent).toBeVisible();
	await recent.click();
	await expect(inputOf(page)).toHaveValue(findable);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));

	await inputOf(page).fill('');
	await helpOf(page).getByRole('button').click();
	await expect(recent).toHaveCount(0);
	await openDialog(page, base);
	await expect(inputOf(page)).toBeFocused();
	await expect(recent).toHaveCount(0);
});

test('a search is remembered when its first hit is followed before the others are there', async ({
	page,
}) => {
	const others = Promise.withResolvers<undefined>();
	let fetched = 0;
	await page.route('**/pagefind/fragment/*', async (route) => {
		if (fetched++ > 0) await others.promise;
		await route.continue().catch(() => undefined);
	});
	await openDialog(page);
	await inputOf(page).fill(word);
	await expect(linksOf(page).first()).toBeVisible();
	await linksOf(page).first().click();
	await page.waitForURL(/found=/);
	others.resolve(undefined);
	await openDialog(page, base);
	await expect(recentOf(page, word)).toBeVisible();
});

test('a word that led nowhere is not offered again', async ({ page }) => {
	await openDialog(page);
	await inputOf(page).fill(nowhere);
	await expect(statusOf(page)).toContainText(nowhere);
	await page.keyboard.press('Escape');
	await openDialog(page, base);
	await expect(helpOf(page).locator('a')).toHaveCount(0);
});

test('with storage switched off the search finds and forgets', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(base);
	await searchInDialog(page);
	await linksOf(page).first().click();
	await expect(page).toHaveURL((url) => leadingTo(longestNote).test(url.pathname + url.search));
	await openDialog(page, base);
	await expect(inputOf(page)).toBeFocused();
	await expect(helpOf(page).locator('a')).toHaveCount(0);
	expect(errors).toEqual([]);
});

test('choices are chips that take them back one by one', async ({ page }) => {
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}`);
	const chips = page.locator('[data-search-chips] button');
	const choices = page.locator('search-page fieldset input');
	await expect(page.locator('[data-search-results] a').first()).toBeVisible();
	await expect(chips).toHaveCount(0);
	await choices.nth(0).check();
	await choices.last().check();
	await expect(chips).toHaveCount(2);
	await chips.first().click();
	await expect(choices.nth(0)).not.toBeChecked();
	await expect(chips).toHaveCount(1);
	await expect(chips.first()).toBeFocused();
	await expect(page).not.toHaveURL(/module=/);
	await page.keyboard.press('Enter');
	await expect(chips).toHaveCount(0);
	await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
});

for (const [name, address] of [
	['the home page', base],
	['the page for what is not there', `${base}no/such/page/`],
]) {
	test(`an input on ${name} leads to the hits`, async ({ page }) => {
		await page.goto(address ?? base);
		await page.getByRole('main').getByRole('searchbox').fill(findable);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === findable);
		const first = page.locator('[data-search-results] a').first();
		await expect(first).toHaveAttribute('href', leadingTo(longestNote));
	});
}
