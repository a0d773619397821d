import { expect, test } from '@playwright/test';
import { base, notePages, pages } from '../site/support/site.ts';
import { longestNote, modules, notes } from './support/kinds.ts';

test.use({ javaScriptEnabled: false });

const withTabs = pages.find(({ document }) => document.querySelector('tab-set details'))?.address;
const withQuestion = notePages.find(({ document }) => document.querySelector('details.answer'));

test('a note can be read, and its answers open', async ({ page }) => {
	await page.goto(withQuestion?.address ?? longestNote);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('article h2').first()).toBeVisible();
	const answer = page.locator('details.answer').first();
	const text = answer.locator(':scope > :not(summary)').first();
	await expect(text).toBeHidden();
	await answer.locator('summary').click();
	await expect(text).toBeVisible();
});

test('tabs open one at a time', async ({ page }) => {
	test.skip(withTabs === undefined, 'the course has no tabs');
	await page.goto(withTabs ?? '');
	const tabs = page.locator('tab-set').first().locator(':scope > details');
	await expect(tabs.first()).toHaveAttribute('open');
	await tabs.nth(1).locator('summary').click();
	await expect(tabs.nth(1)).toHaveAttribute('open');
	await expect(tabs.first()).not.toHaveAttribute('open');
});

test('the home page leads to every module and every note', async ({ page }) => {
	await page.goto(base);
	for (const address of [...notes, ...[...modules.values()].flat()]) {
		await expect(page.locator(`main a[href="${address}"]:visible`).first()).toBeVisible();
	}
});

test('a module leads to each of its notes', async ({ page }) => {
	for (const module of modules.get('with notes') ?? []) {
		await page.goto(module);
		for (const address of notes.filter((note) => note.startsWith(module))) {
			await expect(page.locator(`main a[href="${address}"]:visible`).first()).toBeVisible();
		}
	}
});

test('the glossary shows its terms with their definitions', async ({ page }) => {
	await page.goto(`${base}glossary/`);
	await expect(page.locator('dfn').first()).toBeVisible();
	await expect(page.locator('dd').first()).toBeVisible();
});

test('the search page says that it needs scripts, and offers glossary, commands and notes instead', async ({
	page,
}) => {
	await page.goto(`${base}search/`);
	const instead = page.locator('noscript');
	await expect(instead.locator('p').first()).toContainText('JavaScript');
	for (const address of [
		`${base}glossary/`,
		`${base}commands/`,
		...[...modules.values()].flat(),
		...notes,
	]) {
		await expect(instead.locator(`a[href="${address}"]`)).toBeVisible();
	}
});

test('an input on the home page leads to the search page', async ({ page }) => {
	await page.goto(base);
	await page.getByRole('searchbox').fill('layers');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${base}search/?q=layers`);
});

test('search in the header leads to the search page', async ({ page }) => {
	await page.goto(longestNote);
	await page.locator('header [data-search-open]').click();
	await expect(page).toHaveURL(new RegExp(`${base}search/\\??$`));
});

test('a note offers no theme and no button that would do nothing', async ({ page }) => {
	await page.goto(longestNote);
	await expect(page.locator('theme-switch')).toBeHidden();
	// The search button sends its form.
	await expect(page.locator('button:visible:not([data-search-open])')).toHaveCount(0);
});
