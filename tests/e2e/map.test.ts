import { expect, test, type Locator } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { modules, notes } from './support/kinds.ts';

const [withNotes] = modules.get('with notes') ?? [];
const phone = { width: 360, height: 740 };

test('every note is a station of the map and a line of the list', async ({ page }) => {
	await page.goto(base);
	const everyNote = notes.toSorted();
	expect(await addresses(page.locator('.line-map.wide .station'))).toEqual(everyNote);
	expect(await addresses(page.locator('.note-list .name > a'))).toEqual(everyNote);
});

test('a station says its note’s name, minutes, difficulty and kind', async ({ page }) => {
	await page.goto(base);
	const rows = page.locator('.note-row');
	await expect(rows).toHaveCount(notes.length);
	for (const row of await rows.all()) {
		const link = row.locator('.name > a');
		const address = (await link.getAttribute('href')) ?? '';
		const facts = await row.locator('.minutes, .difficulty, .kind').allInnerTexts();
		expect(facts).toHaveLength(3);
		const title = page.locator(`.line-map.wide a[href="${address}"] > title`);
		await expect(title).toContainText(await link.innerText());
		// What is only heard of a row says more than the station does.
		for (const fact of facts) await expect(title).toContainText(fact.split(',')[0] ?? '');
	}
});

test('stations are reached by keyboard, show where the focus is and lead to their notes', async ({
	page,
}) => {
	await page.goto(base);
	const station = page.locator('.line-map.wide .station').first();
	const address = (await station.getAttribute('href')) ?? '';
	await page.getByRole('link', { name: 'Read the map as a list' }).focus();
	await page.keyboard.press('Tab');
	await expect(station).toBeFocused();
	await expect(station.locator('.ring')).toHaveCSS('stroke-width', '9px');
	await expect(station.locator('text').first()).toHaveCSS('text-decoration-line', 'underline');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${address}`);
});

test('neighbouring stations are at least 24 px wide and never share a place', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(base);
	const boxes = await page
		.locator('.line-map.wide .hit')
		.evaluateAll((all) => all.map((hit) => hit.getBoundingClientRect().toJSON() as DOMRect));
	expect(boxes.length).toBeGreaterThan(0);
	expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
	for (const [index, a] of boxes.entries()) {
		const over = boxes
			.slice(index + 1)
			.filter((b) => Math.round(a.y) === Math.round(b.y))
			.filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5);
		expect(over).toEqual([]);
	}
});

test('on a phone the map comes before the list, and nothing is wider than the window', async ({
	page,
}) => {
	await page.setViewportSize(phone);
	await page.goto(base);
	const list = await page.locator('.note-list').boundingBox();
	const map = await page.locator('.line-map.compact').boundingBox();
	expect(map?.y).toBeLessThan(list?.y ?? 0);
	await expect(page.locator('.line-map.wide')).toBeHidden();
	for (const address of [base, withNotes ?? base, `${base}contribute/`]) {
		await page.goto(address);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, address).toBe(phone.width);
	}
});

test('between phone and wide window the map takes the whole width', async ({ page }) => {
	await page.setViewportSize({ width: 900, height: 900 });
	await page.goto(base);
	const list = await page.locator('.note-list').boundingBox();
	const map = await page.locator('.line-map.compact').boundingBox();
	expect(map?.width).toBe(list?.width);
});

test('the minutes of a note are read apart from those that the course says', async ({ page }) => {
	test.skip(withNotes === undefined, 'no module has notes');
	await page.goto(withNotes ?? base);
	const beside = page.locator('.note-table .told > span + span, .note-table tfoot span + span');
	const texts = await beside.allTextContents();
	test.skip(texts.length === 0, 'no note has two kinds of minutes');
	for (const text of texts) expect(text.trim()).toMatch(/^,/);
});

test('on a phone the table of notes is drawn as blocks and read as a table', async ({ page }) => {
	test.skip(withNotes === undefined, 'no module has notes');
	await page.setViewportSize(phone);
	await page.goto(withNotes ?? base);
	const table = page.getByRole('table');
	await expect(table).toHaveCSS('display', 'block');
	const all = notes.filter((address) => address.startsWith(withNotes ?? ''));
	// One row for the sum, and one for the head, which is heard and not seen.
	await expect(table.getByRole('row')).toHaveCount(all.length + 2);
	await expect(table.getByRole('columnheader')).toHaveCount(6);
	await expect(table.getByRole('rowheader').getByRole('link')).toHaveCount(all.length);
	const first = table.getByRole('row').nth(1);
	await expect(first.getByRole('cell')).toHaveCount(5);
});

test('from a module the lines before and after it are one step away', async ({ page }) => {
	const inOrder = await (async () => {
		await page.goto(`${base}404.html`);
		return addressesInOrder(page.locator('[data-all] h3 a'));
	})();
	expect(inOrder.length).toBeGreaterThan(0);
	await page.goto(inOrder[0] ?? base);
	for (const [place, next] of inOrder.slice(1).entries()) {
		await page.locator('a[rel="next"]').click();
		await page.waitForURL(`**${next}`);
		await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', inOrder[place] ?? '');
	}
	await expect(page.locator('a[rel="next"]')).toHaveCount(0);
});

test('an example for contributors opens as it does in a note, beside its source', async ({
	page,
}) => {
	await page.goto(`${base}contribute/`);
	const example = page.locator('.live-example').filter({ hasText: '<Question' });
	const answer = example.locator('.prose .answer > div');
	await expect(answer).toBeHidden();
	await example.locator('.prose summary').click();
	await expect(answer).toBeVisible();
	await expect(example.locator('.source pre')).toContainText(
		(await answer.innerText()).slice(0, 20),
	);
});

async function addressesInOrder(links: Locator): Promise<string[]> {
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

async function addresses(links: Locator): Promise<string[]> {
	return (await addressesInOrder(links)).sort();
}
