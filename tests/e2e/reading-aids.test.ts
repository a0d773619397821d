import { expect, test, type Page } from '@playwright/test';
import { attributes, notePages } from '../site/support/site.ts';
import { noteWithFigure } from './support/kinds.ts';

/** A note with others on both sides, and their addresses. */
const [note = '', previous = '', next = ''] =
	notePages
		.map(({ address, document }) => [
			address,
			...attributes(document, '.pager .previous', 'href'),
			...attributes(document, '.pager .next', 'href'),
		])
		.find(({ length }) => length === 3) ?? [];
// Without one, all of these would be tried on the home page.
test.skip(note === '', 'no note has one before it and one after it');

const keys = (page: Page) => page.locator('dialog.keys');
const zoom = (page: Page) => page.locator('dialog.zoom');

test('n leads to the next note, p back to the one before', async ({ page }) => {
	await page.goto(note);
	await page.keyboard.press('n');
	await expect(page).toHaveURL(next);
	await page.goto(note);
	await page.keyboard.press('p');
	await expect(page).toHaveURL(previous);
});

test('? and a button at the foot list the keys, and Escape gives the focus back', async ({
	page,
}) => {
	await page.goto(note);
	await page.keyboard.press('?');
	await expect(keys(page)).toBeVisible();
	await expect(keys(page).locator('dt')).not.toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(keys(page)).toBeHidden();
	const button = page.locator('[data-keys]');
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(keys(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
});

test('single keys that are switched off do nothing on the next page, until they are on again', async ({
	page,
}) => {
	await page.goto(note);
	await page.keyboard.press('?');
	await keys(page).getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.goto(next);
	for (const key of ['n', 'p', '?', '/']) await page.keyboard.press(key);
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await expect(page).toHaveURL(next);
	await page.locator('[data-keys]').click();
	await expect(keys(page).getByRole('checkbox')).not.toBeChecked();
	await keys(page).getByRole('checkbox').check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('p');
	await expect(page).toHaveURL(note);
});

test('letters that are typed, or pressed over a dialog, lead nowhere', async ({ page }) => {
	await page.goto(note);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('np?');
	await expect(page.getByRole('searchbox')).toHaveValue('np?');
	await page.locator('.search-dialog form[method=dialog] button').click();
	await page.keyboard.press('?');
	await expect(keys(page)).toBeVisible();
	await page.keyboard.press('n');
	await expect(page).toHaveURL(note);
});

test('a list of keys that cannot be fetched leaves the page as it is', async ({ page }) => {
	await page.route('**/reading.json', (route) => route.abort());
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await page.goto(note);
	const failed = page.waitForEvent('requestfailed');
	await page.keyboard.press('?');
	await failed;
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await page.unroute('**/reading.json');
	await page.keyboard.press('?');
	await expect(keys(page)).toBeVisible();
	expect(errors).toEqual([]);
});

test('a figure is enlarged by its button to the window, then beyond it, and left by Escape', async ({
	page,
}) => {
	await page.goto(noteWithFigure);
	const figure = page.locator('figure:is(.figure, .diagram)').first();
	const shown = ':is(.picture, .diagram-drawing)';
	const before = await widthOf(figure.locator(shown));
	await figure.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(zoom(page)).toBeVisible();
	const fitting = await widthOf(zoom(page).locator(shown));
	expect(fitting).toBeGreaterThan(before);
	const ground = zoom(page).getByRole('group');
	expect(await ground.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(2);
	await zoom(page).getByRole('button').first().click();
	await page.setViewportSize({ width: 400, height: 400 });
	expect(await ground.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(100);
	await page.keyboard.press('Escape');
	await expect(zoom(page)).toHaveCount(0);
	await expect(figure.getByRole('button')).toBeFocused();
});

async function widthOf(locator: ReturnType<Page['locator']>): Promise<number> {
	return (await locator.boundingBox())?.width ?? 0;
}
