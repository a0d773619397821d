// The network goes while a reader is in the middle of something, and comes back.
import { expect, test } from '@playwright/test';
import { base } from '../../site/support/site.ts';
import { findable, leadingTo, longestNote, searchInDialog } from '../../e2e/support/kinds.ts';

const done = { name: 'done', exact: true };

test('a search that the network leaves says so, and goes on when it is back', async ({
	page,
	context,
}) => {
	await page.goto(longestNote);
	await searchInDialog(page);
	const dialog = page.locator('dialog[open]');
	const failed = (await page.locator('search-dialog').getAttribute('data-failed')) ?? 'no words';
	await context.setOffline(true);
	// No note begins so: its part of the index has not been fetched yet.
	await dialog.getByRole('searchbox').fill('zone');
	await expect(dialog.getByRole('status')).toHaveText(failed);
	await expect(dialog.getByRole('searchbox')).toHaveValue('zone');
	await context.setOffline(false);
	await dialog.locator('.search-help button').click();
	// Where a script was lost it goes on on the search page, which asks for it anew.
	const search = page.locator('dialog[open], search-page');
	await expect(search.getByRole('status')).toHaveText(/\d/);
	await search.getByRole('searchbox').fill(findable);
	await expect(search.locator('[data-search-results] a').first()).toHaveAttribute(
		'href',
		leadingTo(longestNote),
	);
});

test('a review goes on without a network, and its answers are there afterwards', async ({
	page,
	context,
}) => {
	await page.goto(`${base}review/`);
	await page.locator('[data-do="begin"]').first().click();
	await context.setOffline(true);
	for (const grade of ['good', 'hard', 'again']) {
		await page.locator('.review-card summary').first().click();
		await page.locator(`[data-grade="${grade}"]`).click();
	}
	await page.locator('[data-do="end"]').click();
	await expect(page.locator('.review-sum')).toHaveText(/3/);
	await context.setOffline(false);
	await page.reload();
	const stored = await page.evaluate(() => Object.values(localStorage).join());
	for (const grade of ['good', 'hard', 'again']) expect(stored).toContain(grade);
});

test('a mark made without a network is said not to be kept, and can be made again', async ({
	page,
	context,
}) => {
	await page.goto(longestNote);
	const mark = page.locator('mark-note');
	await mark.locator('input').first().waitFor();
	await context.setOffline(true);
	await page.getByRole('radio', done).check();
	await expect(mark.getByRole('status')).toHaveText(/\S/);
	await context.setOffline(false);
	await page.reload();
	await page.getByRole('radio', done).check();
	await expect(page.locator('.rail .here > a')).toHaveAttribute('data-progress', 'done');
	await expect(mark.getByRole('status')).toBeEmpty();
});

test('a mark changed without a network is kept once what keeps it has come', async ({
	page,
	context,
}) => {
	await page.goto(longestNote);
	await page.getByRole('radio', { name: 'partly done', exact: true }).check();
	const here = page.locator('.rail .here > a');
	await expect(here).toHaveAttribute('data-progress', 'partly');
	await context.setOffline(true);
	await page.getByRole('radio', done).check();
	await expect(here).toHaveAttribute('data-progress', 'done');
	await expect(page.locator('mark-note').getByRole('status')).toBeEmpty();
	await context.setOffline(false);
	await page.reload();
	await expect(page.getByRole('radio', done)).toBeChecked();
});

test('who moves on without a network comes back to the note with its mark', async ({
	page,
	context,
}) => {
	await page.goto(longestNote);
	await page.mouse.wheel(0, 4000);
	await page.getByRole('radio', done).check();
	await expect(page.locator('.rail .here > a')).toHaveAttribute('data-progress', 'done');
	await context.setOffline(true);
	const beside = page.locator('.pager a').first();
	const next = await beside.getAttribute('href');
	await beside.click();
	await page.waitForEvent('requestfailed').catch(() => undefined);
	await context.setOffline(false);
	await page.goto(next ?? base);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(base);
	await expect(page.locator('.note-row [data-progress="done"]')).toHaveCount(1);
	await page.goto(longestNote);
	await expect(page.getByRole('radio', done)).toBeChecked();
});
