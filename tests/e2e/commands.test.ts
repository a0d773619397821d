import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';

const address = `${base}commands/`;

/** The lines of the list that can be seen. */
const lines = (page: Page) => page.locator('.subcommand li:visible pre');

/** A flag whose meaning the page tells: its long name and its first telling word. */
async function someFlag(page: Page): Promise<{ name: string; word: string }> {
	const rows = page.locator('.flags > div');
	test.skip((await rows.count()) === 0, 'no command has a flag that is explained');
	const row = rows.first();
	const name = await row.locator('code').last().innerText();
	const [word = ''] = (await row.locator('dd').innerText()).match(/\p{L}{5,}/u) ?? [];
	return { name, word };
}

test.describe('the filter', () => {
	test('leaves the commands with a flag, by its name or by what it means', async ({ page }) => {
		await page.goto(address);
		const all = await lines(page).count();
		const { name, word } = await someFlag(page);
		for (const typed of [name, `what was the ${word}`]) {
			await page.getByRole('searchbox', { name: /filter/i }).fill(typed);
			await expect.poll(() => lines(page).count(), typed).toBeLessThan(all);
			expect(await lines(page).count(), typed).toBeGreaterThan(0);
			await expect(page.locator('.flags code:visible', { hasText: name }).first()).toBeVisible();
		}
	});

	test('says how many there are, and shows no heading or link of what is not there', async ({
		page,
	}) => {
		await page.goto(address);
		const tools = page.locator('.tool h2');
		test.skip((await tools.count()) < 2, 'there is one tool only');
		const tool = await tools.nth(1).innerText();
		await page.getByRole('searchbox', { name: /filter/i }).fill(tool);
		const count = new Set(await lines(page).allInnerTexts()).size;
		await expect(page.locator('.filter [role=status]')).toHaveText(new RegExp(`^${count} of \\d+`));
		for (const section of await page.locator('.subcommand:visible').all()) {
			await expect(section.locator('li:visible').first()).toBeVisible();
		}
		for (const link of await page.locator('.tools a:visible').all()) {
			await expect(
				page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`),
			).toBeVisible();
		}
	});

	test('stands in the address, and holds when the page is opened anew', async ({ page }) => {
		await page.goto(address);
		const all = await lines(page).count();
		const { name } = await someFlag(page);
		await page.getByRole('searchbox', { name: /filter/i }).fill(name);
		await expect(page).toHaveURL(`${address}?q=${encodeURIComponent(name)}`);
		const found = await lines(page).allInnerTexts();
		expect(found.length).toBeLessThan(all);
		await page.reload();
		await expect(page.getByRole('searchbox', { name: /filter/i })).toHaveValue(name);
		expect(await lines(page).allInnerTexts()).toEqual(found);
	});

	test('offers the search and the whole list when nothing has the words', async ({ page }) => {
		await page.goto(address);
		const all = await lines(page).count();
		const filter = page.getByRole('searchbox', { name: /filter/i });
		await filter.fill('qwyxzzk');
		await expect(lines(page)).toHaveCount(0);
		const none = page.locator('.none');
		await expect(none.getByRole('link')).toHaveAttribute('href', /\/search\/\?q=qwyxzzk$/);
		// By keyboard: past the link, to the button.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(filter).toBeFocused();
		await expect(lines(page)).toHaveCount(all);
		await expect(page).toHaveURL(address);
	});

	test('keeps what is typed on the page when Enter is pressed', async ({ page }) => {
		await page.goto(`${address}?q=a`);
		await page.getByRole('searchbox', { name: /filter/i }).press('Enter');
		await expect(page).toHaveURL(`${address}?q=a`);
		await expect(page.getByRole('searchbox', { name: /filter/i })).toHaveValue('a');
		await expect(page.getByRole('searchbox', { name: /filter/i })).toBeFocused();
	});
});

test.describe('with the clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('a button copies its command and says so', async ({ page }) => {
		await page.goto(address);
		const line = page.locator('.subcommand li').nth(3);
		const text = await line.locator('pre').textContent();
		await line.getByRole('button').click();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
		const copied = (await page.locator('filter-commands').getAttribute('data-copied')) ?? '';
		await expect(line.getByRole('button')).toHaveText(copied);
		await expect(page.locator('.copied[role=status]')).toHaveText(copied);
	});
});

test('a command leads to the section of a note that explains it', async ({ page }) => {
	await page.goto(address);
	const links = page.locator('.subcommand li a');
	const href = (await links.nth(5).getAttribute('href')) ?? '';
	await links.nth(5).click();
	await expect(page).toHaveURL(href);
	await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole list is there, even with words in the address, and nothing that does nothing', async ({
		page,
	}) => {
		await page.goto(`${address}?q=qwyxzzk`);
		await expect(lines(page).first()).toBeVisible();
		await expect(page.locator('.subcommand li pre:not(:visible)')).toHaveCount(0);
		await expect(page.locator('main :is(input, button):visible')).toHaveCount(0);
		const link = page.locator('.tools a').last();
		await link.click();
		await expect(page).toHaveURL(`${address}?q=qwyxzzk${(await link.getAttribute('href')) ?? ''}`);
	});
});

test('the list is printed whole, without what only a screen can use', async ({ page }) => {
	await page.setViewportSize({ width: 673, height: 1000 });
	await page.goto(address);
	const all = await lines(page).count();
	await page.emulateMedia({ media: 'print' });
	await expect(lines(page)).toHaveCount(all);
	await expect(page.locator('main :is(input, button, nav):visible')).toHaveCount(0);
	const cut = await page
		.locator('main pre')
		.evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
	expect(cut).toBe(0);
});
