import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { base, pages } from '../site/support/site.ts';
import { expectAccessible } from './support/axe.ts';

const key = `study:${base}`;
const planPage = `${base}plan/`;

/** The notes as the page's table has them, in course order; whatever course it is. */
const rows = (pages.find(({ address }) => address === planPage)?.document ?? undefined)
	?.querySelectorAll('[data-place]')
	.map((row) => {
		const read = (name: string) => row.getAttributeValue(`data-${name}`) ?? '';
		const times = read('times') === '' ? [] : read('times').split(' ').map(Number);
		const estimate = read('estimate') === '' ? [] : [Number(read('estimate'))];
		return {
			id: read('note'),
			code: read('code'),
			place: Number(read('place')),
			needs: read('needs') === '' ? [] : read('needs').split(' '),
			most: Math.max(...(times.length > 0 ? times : estimate)),
		};
	})
	.sort((a, b) => a.place - b.place);
const notes = rows ?? [];
const first = notes.find(({ needs, most }) => needs.length === 0 && most > 5);
const codesOf = (page: Page, within = '.plan-sittings') =>
	page.locator(`${within} .plan-note .station-code`).allTextContents();

test.beforeEach(() => {
	expect(first, 'a note with a time that needs nothing').toBeDefined();
});

test('plans notes, each after what it needs, and sums them up', async ({ page }) => {
	await page.goto(`${planPage}?minutes=600&sittings=20`);
	const codes = await codesOf(page);
	const timed = notes.filter(({ most }) => most > 0);
	expect(codes.length).toBeGreaterThanOrEqual(Math.min(4, timed.length));
	const planned = codes.map((code) => notes.find((note) => note.code === code));
	for (const [place, note] of planned.entries()) {
		const before = planned.slice(0, place).map((other) => other?.id);
		for (const need of note?.needs ?? ['no note']) expect(before, note?.code).toContain(need);
	}
	await expect(page.locator('.plan-sum')).toHaveText(
		/^\d+ notes in \d+ sittings?, \d+(?:–\d+)? of /,
	);
});

test('what another tab marks as done is left out at once, until it is not to count', async ({
	page,
	context,
}) => {
	const [id = '', code = ''] = [first?.id, first?.code];
	await page.goto(`${planPage}?minutes=600`);
	await expect.poll(() => codesOf(page)).toContain(code);
	const other = await context.newPage();
	await store(other, id);
	await expect.poll(() => codesOf(page)).not.toContain(code);
	await expect(page.locator('.plan-left')).toContainText('left out as done');
	await page.getByRole('checkbox', { name: /^counts/ }).uncheck();
	await expect.poll(() => codesOf(page)).toContain(code);
	await expect(page).toHaveURL(/\?minutes=600&done=no$/);
});

test('the address says what is asked, and the way back leads through it', async ({ page }) => {
	await page.goto(planPage);
	await page.getByRole('button', { name: '90', exact: true }).click();
	await expect(page).toHaveURL(`${planPage}?minutes=90`);
	await page.getByRole('spinbutton', { name: 'Sittings' }).fill('3');
	await page.getByRole('spinbutton', { name: 'Sittings' }).press('Enter');
	await expect(page).toHaveURL(`${planPage}?minutes=90&sittings=3`);
	const line = page.locator('[name="module"]').first();
	await line.check();
	const module = (await line.getAttribute('value')) ?? '';
	await expect(page).toHaveURL(`${planPage}?minutes=90&sittings=3&module=${module}`);
	await page.goBack();
	await expect(line).not.toBeChecked();
	await page.goBack();
	await expect(page.getByRole('spinbutton', { name: 'Sittings' })).toHaveValue('1');
	await page.goForward();
	await page.goForward();
	await expect(line).toBeChecked();
	const codes = await codesOf(page);
	await page.reload();
	expect(await codesOf(page), 'the same address gives the same plan').toEqual(codes);
	await expect(page.getByRole('button', { name: '90', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
});

test('bad values in the address are mended, and said', async ({ page }) => {
	await page.goto(`${planPage}?minutes=abc&sittings=9999&difficulty=%3Cb%3E&module=nowhere&done=1`);
	const mended = page.locator('.plan-mended');
	for (const value of ['“abc”', '“9999”', '“<b>”', '“nowhere”', '“1”']) {
		await expect(mended).toContainText(value);
	}
	await expect(page).toHaveURL(`${planPage}?minutes=45&sittings=20`);
	await page.getByRole('button', { name: '60', exact: true }).click();
	await expect(mended).toBeHidden();
});

test('the plan stays while a number is typed that cannot be planned with', async ({ page }) => {
	await page.goto(`${planPage}?minutes=600`);
	const codes = await codesOf(page);
	const minutes = page.getByRole('spinbutton', { name: 'Minutes at hand' });
	for (const typed of ['', '4', '-30', '9999']) {
		await minutes.fill(typed);
		await expect(minutes).toHaveAttribute('aria-invalid', 'true');
		expect(await codesOf(page), typed).toEqual(codes);
	}
	await expect(page).toHaveURL(`${planPage}?minutes=600`);
	await minutes.fill('45');
	await expect(minutes).toHaveAttribute('aria-invalid', 'false');
});

test('where nothing fits it says the least that would, and leads there', async ({ page }) => {
	// Everything short is done, so that nothing is left for five minutes.
	await store(page, ...notes.filter(({ most }) => most <= 5).map(({ id }) => id));
	await page.goto(`${planPage}?minutes=5`);
	await expect(page.locator('.plan-sum')).toContainText('Nothing fits into 5 min. The shortest');
	await expect(page.locator('.plan-calendar')).toBeHidden();
	await page.getByRole('link', { name: /^Plan \d+ min$/ }).click();
	await expect(page.locator('.plan-sittings .plan-note')).not.toHaveCount(0);
});

test('says so when everything is done', async ({ page }) => {
	await store(page, ...notes.map(({ id }) => id));
	await page.goto(planPage);
	await expect(page.locator('.plan-sum')).toHaveText('Everything you chose is done.');
	await expect(page.locator('.plan-next')).toBeHidden();
});

test('the plan is made and followed by keyboard alone', async ({ page }) => {
	await page.goto(planPage);
	await page.getByRole('spinbutton', { name: 'Minutes at hand' }).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('300');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${planPage}?minutes=300`);
	const link = page.locator('.plan-sittings a').first();
	for (let tab = 0; tab < 40; tab++) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(link).toBeFocused();
	const address = (await link.getAttribute('href')) ?? '';
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address);
});

test('the focus stays on a note while the plan is made anew', async ({ page }) => {
	await page.goto(`${planPage}?minutes=600`);
	const link = page.locator('.plan-sittings a').first();
	await link.focus();
	await link.evaluate((element) => element.setAttribute('data-old', ''));
	const address = (await link.getAttribute('href')) ?? '';
	await page.evaluate(() => dispatchEvent(new Event('study-changed')));
	await expect(page.locator(`.plan-sittings a[href="${address}"]:not([data-old])`)).toBeFocused();
});

test('the sittings are saved as a calendar file, on the days chosen', async ({ page }) => {
	await page.goto(`${planPage}?minutes=120&sittings=2`);
	await page.locator('.plan-calendar summary').click();
	await page.getByRole('button', { name: 'Save as a calendar file' }).click();
	await expect(page.locator('.plan-calendar [role="status"]')).toHaveText('Choose the first day.');
	await expect(page.getByLabel('First day')).toBeFocused();
	await page.getByLabel('First day').fill('2026-11-24');
	await page.getByRole('checkbox', { name: 'Thursday' }).check();
	await page.getByLabel('From').fill('19:00');
	await expect(page.locator('.plan-sitting h3').first()).toContainText('Thursday');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a calendar file' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('plan-2026-11-26.ics');
	const text = readFileSync(await download.path(), 'utf8');
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
	// One, where a sitting holds the whole course.
	const sittings = await page.locator('.plan-sitting').count();
	const days = ['2026-11-26T19:00:00', '2026-12-03T19:00:00'].slice(0, sittings);
	expect(events.map(({ startDate }) => startDate.toString())).toEqual(days);
	expect(events.map(({ duration }) => duration.toSeconds() / 60)).toEqual(days.map(() => 120));
	expect(events[0]?.description).toContain(`http://localhost`);
});

test('axe finds nothing when values were mended and notes are left out', async ({ page }) => {
	test.setTimeout(90_000);
	await store(page, ...notes.slice(0, 2).map(({ id }) => id));
	await page.goto(`${planPage}?minutes=60&sittings=2&module=nowhere`);
	await expect(page.locator('.plan-mended')).toContainText('“nowhere”');
	await page.locator('.plan-rule summary').click();
	await expectAccessible(page);
});

test('nothing is wider than a phone of 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${planPage}?minutes=600&sittings=3&module=${'x'.repeat(300)}`);
	for (const summary of await page.locator('main summary').all()) await summary.click();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(320);
});

test('on paper stands the plan with what was asked, and nothing to fill in', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${planPage}?minutes=90&sittings=2`);
	await expect(page.locator('.plan-asked')).toHaveText(/^2 × 90 min, up to /);
	await expect(page.locator('.plan-sittings .plan-note').first()).toBeVisible();
	await expect(page.locator('main :is(input, button, table):visible')).toHaveCount(0);
});

test('the rule of the plan stands on the page in words', async ({ page }) => {
	await page.goto(planPage);
	await page.locator('.plan-rule summary').click();
	await expect(page.locator('.plan-rule li').first()).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('there is a table of every note, shortest first, and nothing that does nothing', async ({
		page,
	}) => {
		await page.goto(planPage);
		const table = page.getByRole('table', { name: 'Notes by their longest time' });
		for (const { id } of notes) {
			await expect(table.locator(`th a[href="${base}${id}/"]`)).toBeVisible();
		}
		const groups = await table.getByRole('rowheader', { name: /^Up to/ }).allTextContents();
		const ends = groups.map((text) => Number(/\d+/.exec(text)?.[0]));
		expect(ends.length).toBeGreaterThan(1);
		expect(ends).toEqual(ends.toSorted((a, b) => a - b));
		await expect(page.locator('main :is(input, button):visible')).toHaveCount(0);
		await expect(page.locator('main noscript p')).toBeVisible();
		await page.locator('.plan-rule summary').click();
		await expect(page.locator('.plan-rule li').first()).toBeVisible();
	});
});

/** Marks notes as done, as the browser keeps it. */
async function store(page: Page, ...ids: string[]): Promise<void> {
	await page.goto(base);
	const mark = { state: 'done', at: '2026-11-01T08:00:00.000Z' };
	const progress = Object.fromEntries(ids.map((id) => [id, mark]));
	await page.evaluate(([name, value]) => localStorage.setItem(name, value), [
		key,
		JSON.stringify({ version: 1, progress }),
	] as const);
}
