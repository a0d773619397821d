// A script that does not come: blocked, lost on the way or of a deployment that is gone. One page of
// each case; tests/deep takes every script from every kind of page.
import { expect, test } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { everyPageScript, longestNote, noteWithFigure } from './support/kinds.ts';
import { deadControls, loseScripts, waitInVain } from './support/lost-scripts.ts';

test('a tool whose script does not come is taken away, and the page says why', async ({ page }) => {
	const thrown = await loseScripts(page, /^read-study/);
	await page.goto(`${base}plan/`);
	await expect(page.locator('.not-come')).toBeHidden();
	await waitInVain(page);
	await expect(page.locator('.not-come')).toBeVisible();
	await expect(page.locator('study-plan')).toBeHidden();
	await expect(page.locator('main table').first()).toBeVisible();
	expect(await deadControls(page)).toEqual([]);
	expect(thrown).toEqual([]);
});

test('a tool whose script comes late is there again, and makes its plan', async ({ page }) => {
	const released = Promise.withResolvers<undefined>();
	await page.route('**/read-study*.js', async (route) => {
		await released.promise;
		await route.continue();
	});
	await page.goto(`${base}plan/`, { waitUntil: 'commit' });
	await page.locator('.site-footer').waitFor();
	await waitInVain(page);
	await expect(page.locator('.not-come')).toBeVisible();
	released.resolve(undefined);
	await expect(page.locator('.not-come')).toBeHidden();
	await page.locator('.plan-quick button').last().click();
	await expect(page.locator('.plan-note').first()).toBeVisible();
});

test('without the script of every page a note can be read, and offers nothing that needs it', async ({
	page,
}) => {
	const thrown = await loseScripts(page, new RegExp(`^${RegExp.escape(everyPageScript)}$`));
	await page.goto(longestNote);
	await waitInVain(page);
	await expect(page.locator('article h2').first()).toBeVisible();
	expect(await deadControls(page)).toEqual([]);
	await page.locator('header [data-search-open]').click();
	await expect(page).toHaveURL(new RegExp(`${base}search/\\??$`));
	await waitInVain(page);
	await expect(page.locator('.not-come')).toBeVisible();
	await expect(page.locator('.search-ways a').first()).toBeVisible();
	expect(await deadControls(page)).toEqual([]);
	expect(thrown).toEqual([]);
});

test('what a button fetches and does not get takes the button away', async ({ page }) => {
	const thrown = await loseScripts(page, /^(?:dialog|enlarge)/);
	await page.goto(noteWithFigure);
	const larger = page.locator('figure:is(.figure, .diagram) .note-tool');
	await larger.first().waitFor();
	const count = await larger.count();
	await larger.first().click();
	await expect(larger).toHaveCount(count - 1);
	await page.locator('[data-keys]').click();
	await expect(page.locator('[data-keys]')).toHaveCount(0);
	expect(thrown).toEqual([]);
});

test('a figure that cannot be enlarged for want of words takes its button away', async ({
	page,
}) => {
	const thrown = await loseScripts(page, /^$/);
	await page.route('**/reading.json', (route) => route.abort());
	await page.goto(noteWithFigure);
	const larger = page.locator('figure:is(.figure, .diagram) .note-tool');
	await larger.first().waitFor();
	const count = await larger.count();
	await larger.first().click();
	await expect(larger).toHaveCount(count - 1);
	expect(thrown).toEqual([]);
});

test('a note is read without what keeps the place, and says that a mark is not kept', async ({
	page,
}) => {
	const thrown = await loseScripts(page, /^change/);
	const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('change'));
	await page.goto(longestNote);
	await page.locator('mark-note input').first().waitFor();
	await page.keyboard.press('End');
	await lost;
	await page.getByRole('radio', { name: 'done', exact: true }).check();
	await expect(page.locator('mark-note').getByRole('status')).toHaveText(/\S/);
	expect(thrown).toEqual([]);
});
