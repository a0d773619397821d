// What a student does from one tool to the next. What each tool does by itself its own tests hold.
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { base, pages, siteFolder } from '../site/support/site.ts';
import { KeptSite, keep } from './support/kept-site.ts';
import { findable, notes, smallestBooklet } from './support/kinds.ts';

const reviewPage = `${base}review/`;
const listed = pages.find(({ address }) => address === reviewPage)?.document;
const [question = ''] = (listed?.querySelectorAll('[data-question]') ?? []).map(
	(item) => item.getAttributeValue('data-question') ?? '',
);
/** The note of the first question. */
const asking = `${base}${question.split('#')[0] ?? ''}/`;
// A course without questions has no review to go through.
test.skip(question === '', 'no note has a question');

test('on a first visit one sees where to begin, goes there, and nothing is stored of it', async ({
	page,
}) => {
	await page.goto(base);
	await expect(page.locator('go-on')).toContainText('Begin with');
	await page.locator('go-on a').click();
	await expect(page.locator('article h1, main h1').first()).toBeVisible();
	await expect(page.getByRole('radio', { name: 'to do', exact: true })).toBeChecked();
	await expect(page.locator('.answered')).toHaveCount(0);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('an evening goes from the home page to a plan, a note, the next one, and the review', async ({
	page,
}) => {
	await page.goto(base);
	await page.getByRole('spinbutton', { name: /^I have/ }).fill('120');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${base}plan/?minutes=120`);
	await page.locator('.plan-sittings .plan-note a').first().click();
	const address = new URL(page.url()).pathname;
	expect(notes).toContain(address);
	await markDone(page);
	await page.locator('.pager .next').click();
	await expect(page).not.toHaveURL(address);
	await page.goto(base);
	await expect(page.locator('.home-progress')).toContainText('1 of');
	await page.locator('.home-start').getByRole('link', { name: 'Review' }).click();
	await expect(page.getByRole('radio', { name: /^notes you marked as done/ })).toBeChecked();
});

test('a question answered in the review says so in its note, on another device too', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto(reviewPage);
	await answerOne(page);
	await expectAnswered(page, asking);

	await page.goto(`${base}progress/`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = readFileSync(await (await download).path());

	const context = await browser.newContext(baseURL ? { baseURL } : {});
	const other = await context.newPage();
	await other.goto(asking);
	await expect(other.locator('.answered')).toHaveCount(0);
	await other.goto(`${base}progress/`);
	await other
		.locator('input[type=file]')
		.setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: file });
	await other.getByRole('button', { name: 'Take over', exact: true }).click();
	await expectAnswered(other, asking);
	await context.close();
});

test('what was answered is said in a note already open, and taken back with it', async ({
	page,
	context,
}) => {
	await page.goto(asking);
	const reviewing = await context.newPage();
	await reviewing.goto(reviewPage);
	await answerOne(reviewing);
	await expect(page.locator('.answered')).toHaveCount(1);
	await reviewing.getByRole('button', { name: 'Take back the last answer' }).click();
	await expect(page.locator('.answered')).toHaveCount(0);
});

test('before an exam one reviews a module, and prints its booklet', async ({ page }) => {
	await page.goto(reviewPage);
	const module = smallestBooklet.slice(base.length).split('/')[0] ?? '';
	const button = page.locator(`[data-begin="${module}"]`);
	test.skip((await button.count()) === 0, 'the module has no questions');
	await button.click();
	await expect(page.locator(`.review-card [data-question^="${module}/"]`)).toBeVisible();
	await page.getByRole('button', { name: 'End', exact: true }).click();
	await page.locator(`.review-modules [data-module="${module}"] a`).click();
	await page.locator(`main a[href="${smallestBooklet}"]`).first().click();
	await expect(page).toHaveURL(smallestBooklet);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('on a train one searches, marks, plans and reviews, and has it when the network is back', async ({
	page,
	context,
}) => {
	const site = await KeptSite.open(siteFolder);
	try {
		await keep(page, site);
		await site.goOffline();
		await context.setOffline(true);
		await page.goto(`${site.home}search/?q=${encodeURIComponent(findable)}`);
		await page.locator('[data-search-results] a').first().click();
		await page.goto(site.home + asking.slice(base.length));
		await markDone(page);
		await page.goto(`${site.home}plan/?minutes=600`);
		await expect(page.locator('.plan-left')).toContainText('left out as done');
		await page.goto(`${site.home}review/`);
		await answerOne(page);

		await site.goOnline();
		await context.setOffline(false);
		await expectAnswered(page, site.home + asking.slice(base.length));
		await expect(page.getByRole('radio', { name: 'done', exact: true })).toBeChecked();
	} finally {
		await site.close();
	}
});

/** Begins a session and answers the first question of the course. */
async function answerOne(page: Page): Promise<void> {
	await page.getByRole('radio', { name: /^all notes/ }).check();
	await page.locator('.review-start [data-do=begin]').first().click();
	await expect(page.locator(`.review-card [data-question="${question}"]`)).toBeVisible();
	await page.locator('.review-card summary').click();
	await page.locator('[data-grade=easy]').click();
	await expect(page.getByRole('button', { name: 'Take back the last answer' })).toBeVisible();
}

async function expectAnswered(page: Page, note: string): Promise<void> {
	await page.goto(note);
	const said = page.locator(`.question[id$="${question.split('#')[1] ?? ''}"] > .answered`);
	await expect(said).toHaveText(/^Answered on .*\d.*, due on .*\d.*\.$/);
	await expect(page.locator('.answered')).toHaveCount(1);
}

async function markDone(page: Page): Promise<void> {
	const done = page.getByRole('radio', { name: 'done', exact: true });
	await done.scrollIntoViewIfNeeded();
	await done.check();
	await expect(page.locator('.pager .here')).toHaveAttribute('data-progress', 'done');
}
