// The review by keyboard alone, without scripts, without storage, on a narrow screen and on paper.
import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { expectAccessible } from './support/axe.ts';

const reviewPage = `${base}review/`;
const key = `study:${base}`;
const card = '.review-card [data-question]';

test('by keyboard alone: Space or Enter shows an answer, 1 to 4 answer it', async ({ page }) => {
	await page.goto(reviewPage);
	await page.locator('.review-start > .buttons [data-do=begin]').focus();
	await page.keyboard.press('Enter');
	const seen = new Set<string | null>();
	for (const [show, answer] of [
		['Space', '3'],
		['Enter', '4'],
		['Space', '2'],
		['Enter', '1'],
	] as const) {
		await expect(page.locator('.review-card')).toBeFocused();
		const id = await page.locator(card).getAttribute('data-question');
		expect(seen).not.toContain(id);
		seen.add(id);
		// Nothing is answered before its answer was seen.
		await page.keyboard.press(answer);
		await expect(page.locator(card)).toHaveAttribute('data-question', id ?? '');
		await page.keyboard.press(show);
		await expect(page.locator('.grades')).toBeVisible();
		await page.keyboard.press(answer);
		await expect(page.locator('.grades')).toBeHidden();
	}
	expect(await grades(page)).toEqual(['again', 'easy', 'good', 'hard']);
});

test('with single keys switched off the numbers do nothing, and Tab leads to the buttons', async ({
	page,
}) => {
	await page.goto(reviewPage);
	await page.getByLabel(/1 to 4 answer/).uncheck();
	await page.reload();
	await expect(page.getByLabel(/1 to 4 answer/)).not.toBeChecked();
	await page.locator('.review-start > .buttons [data-do=begin]').click();
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await expect(page.locator('.grades')).toBeVisible();
	expect(await grades(page)).toEqual([]);
	for (let presses = 0; presses < 12; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.locator('[data-grade=good]').evaluate((it) => it === document.activeElement))
			break;
	}
	await page.keyboard.press('Enter');
	expect(await grades(page)).toEqual(['good']);
});

test('with storage switched off a review goes on, and the page says that it is off', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			get: () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await page.goto(reviewPage);
	await expect(page.locator('.warned')).toContainText('storage is off or full');
	await page.locator('.review-start > .buttons [data-do=begin]').click();
	const first = (await page.locator(card).getAttribute('data-question')) ?? '';
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(page.locator(card)).not.toHaveAttribute('data-question', first);
	await page.getByRole('button', { name: 'End' }).click();
	await expect(page.getByRole('status')).toContainText('You answered 1 question.');
	expect(errors).toEqual([]);
});

test('the card has nothing that axe finds, and fits 320 px', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto(reviewPage);
	await page.locator('.review-start > .buttons [data-do=begin]').click();
	await page.keyboard.press('Space');
	await expectAccessible(page);
	for (const show of ['.review-card', '.review-start']) {
		await page.setViewportSize({ width: 320, height: 640 });
		await expect(page.locator(show)).toBeVisible();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, show).toBeLessThanOrEqual(320);
		if (show === '.review-card') await page.getByRole('button', { name: 'End' }).click();
	}
});

test('on paper stand the answers of the questions, and no session', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(reviewPage);
	await expect(page.locator('review-session')).toBeHidden();
	await expect(page.locator('.answer > div').first()).toBeVisible();
});

test('the files hold every question, with the ids of the review', async ({ page, request }) => {
	await page.goto(reviewPage);
	const ids = await page
		.locator('[data-question]')
		.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['question']));
	const links = page.locator('.review-rest a[download]');
	const [anki = '', moodle = '', json = ''] = await links.evaluateAll((all) =>
		all.map((link) => (link as HTMLAnchorElement).href),
	);
	const lines = (await (await request.get(anki)).text()).trimEnd().split('\n');
	expect(lines.slice(0, 5)).toEqual([
		'#separator:tab',
		'#html:true',
		'#guid column:1',
		'#deck column:2',
		'#tags column:3',
	]);
	const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
	expect(rows.map(([id = '']) => id.slice(1, -1))).toEqual(ids);
	expect(rows.every((row) => row.length === 5)).toBe(true);
	const gift = await (await request.get(moodle)).text();
	expect([...gift.matchAll(/^\/\/ \[id:([^\]]+)\]/gm)].map(([, id]) => id)).toEqual(ids);
	const data = (await (await request.get(json)).json()) as { questions: { id: string }[] };
	expect(data.questions.map(({ id }) => id)).toEqual(ids);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the questions are listed, their answers open, and no button is there', async ({ page }) => {
		await page.goto(reviewPage);
		await expect(page.locator('review-session')).toBeHidden();
		await expect(page.locator('noscript p')).toContainText('All questions are below');
		const answer = page.locator('.review-item .answer').last();
		await answer.locator('summary').click();
		await expect(answer.locator('div').first()).toBeVisible();
		await expect(page.locator('main button:visible')).toHaveCount(0);
	});
});

/** Every grade that is stored, sorted. */
async function grades(page: Page): Promise<string[]> {
	const text = await page.evaluate((name) => localStorage.getItem(name), key);
	const { answers = {} } = JSON.parse(text ?? '{}') as {
		answers?: Record<string, Record<string, string>>;
	};
	return Object.values(answers)
		.flatMap((given) => Object.values(given))
		.sort();
}
