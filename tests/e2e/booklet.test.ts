import { expect, test } from '@playwright/test';
import { readPages } from '../../scripts/pdf/read-pages.ts';
import { printBooklet } from '../../scripts/pdf/write-pdf.ts';
import { smallestBooklet } from './support/kinds.ts';

test('a booklet prints as a tagged PDF with an outline, and page numbers in its contents', async ({
	page,
}) => {
	await page.goto(smallestBooklet);
	const { pdf, pages } = await printBooklet(page, 'a4');
	expect(pages).toBeGreaterThan(5);
	const text = pdf.toString('latin1');
	expect(text).toMatch(/\/Marked true/);
	expect(text).toMatch(/\/Type \/Outlines/);
	const language = await page.locator('html').getAttribute('lang');
	expect(text).toContain(`/Lang (${language ?? ''})`);

	const entries = await page
		.locator('a.contents-entry')
		.evaluateAll((all) =>
			all.map((entry) => [entry.getAttribute('href')?.slice(1) ?? '', entry.dataset['page']]),
		);
	const places = readPages(pdf).pages;
	expect(entries.length).toBeGreaterThan(5);
	for (const [id = '', number] of entries) {
		expect(number, id).toBe(String(places.get(decodeURIComponent(id))));
	}
	const numbers = entries.map(([, number]) => Number(number));
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('nothing of a booklet is cut off on paper, and it is printed dark on light', async ({
	page,
}) => {
	await page.setViewportSize({ width: 673, height: 1000 });
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(smallestBooklet);
	const cut = await page
		.locator('main :is(pre, figure, table, div, dl, ol)')
		.evaluateAll((all) =>
			all
				.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
				.map(({ outerHTML }) => outerHTML.slice(0, 100)),
		);
	expect(cut).toEqual([]);
	expect(await page.locator('main').evaluate((main) => getComputedStyle(main).colorScheme)).toBe(
		'light',
	);
	await expect(page.locator('header.site-header, footer.site-footer, dialog').first()).toBeHidden();
});

test('a question leads to its answer and back by keyboard', async ({ page }) => {
	await page.goto(smallestBooklet);
	const toAnswer = page.locator('.to-answer a').first();
	await toAnswer.focus();
	await page.keyboard.press('Enter');
	const answer = page.locator('.answers .question').first();
	await expect(answer).toBeInViewport();
	await answer.locator('.to-question a').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.chapter .question').first()).toBeInViewport();
});
