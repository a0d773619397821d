// A course of extremes: one note and sixty in a module, one word and 40,000 in a note, words too long
// for any line, scripts that run the other way and scripts without spaces.
import { expect, test, type Page } from '@playwright/test';
import { readPages } from '../../../scripts/pdf/read-pages.ts';
import { serveCopy, type ServedCopy } from '../../e2e/support/serve-copy.ts';
import { outsideOfScreen } from '../../e2e/support/outside-of-screen.ts';
import {
	extremes,
	longWord,
	manyHeadings,
	manyNotes,
	manyWords,
	odd,
	writeExtremeCourse,
} from '../support/extreme-course.ts';

// One build for all of them.
test.describe.configure({ mode: 'default' });

let served: ServedCopy;

test.beforeAll(async () => {
	served = await serveCopy({ change: ({ content }) => writeExtremeCourse(content) });
});

test.afterAll(() => served.close());

/** Opens a page of the site with its answers and tabs unfolded. */
async function open(page: Page, path: string): Promise<void> {
	const response = await page.goto(served.address + path);
	expect(response?.status(), path).toBe(200);
	await page
		.locator('main details')
		.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}

const pages = [
	...['', 'plan/', 'progress/', 'review/', 'commands/', 'glossary/', 'contribute/'],
	...[`search/?q=${longWord.slice(0, 11)}`, `search/?q=${longWord}`],
	...Object.values(extremes).flatMap((module) => [`${module}/`, `${module}/booklet/`]),
	...[...Object.values(odd), `${extremes.one}/only`, `${extremes.many}/note-30`].map(
		(note) => `${note}/`,
	),
];

for (const path of pages) {
	test(`/${path} keeps to the screen, narrow and wide, and has no errors`, async ({ page }) => {
		const thrown: string[] = [];
		page.on('pageerror', ({ message }) => thrown.push(message));
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			await open(page, path);
			expect.soft(await page.evaluate(outsideOfScreen), `${width} px wide`).toEqual([]);
		}
		expect(thrown).toEqual([]);
	});
}

test('sixty notes of a module are all on its page and the home page, and the plan has some', async ({
	page,
}) => {
	const links = (within: string) => page.locator(`${within} a[href*="${extremes.many}/note-"]`);
	await open(page, `${extremes.many}/`);
	await expect(links('.note-table .name')).toHaveCount(manyNotes);
	await open(page, '');
	await expect(links('.note-row .name')).toHaveCount(manyNotes);
	const last = links('.line-map.wide').last();
	await last.focus();
	await expect(last).toBeInViewport();
	await open(page, 'plan/');
	await expect(links('main table')).not.toHaveCount(0);
	await page.goto(`${served.address}plan/?minutes=600&sittings=10`);
	await expect(page.locator('.plan-note')).not.toHaveCount(0);
});

test('the rail of sixty notes shows where the reader is', async ({ page }) => {
	await open(page, `${extremes.many}/note-55/`);
	await expect(page.locator('.rail .here > a')).toBeVisible();
	await expect(page.locator('.rail .here > a')).toBeInViewport();
});

test('a note of 40,000 words is whole, and its outline leads to its end', async ({ page }) => {
	await open(page, `${odd.longest}/`);
	const words = await page.locator('article').innerText();
	expect(words.split(/\s+/).length).toBeGreaterThanOrEqual(manyWords);
	const stops = page.locator('.rail note-outline a');
	await expect(stops).toHaveCount(manyHeadings);
	await stops.last().click();
	await expect(page.locator('article h2').last()).toBeInViewport();
	await expect(stops.last()).toBeInViewport();
});

test('right-to-left text takes its own direction, and code in it keeps its', async ({ page }) => {
	await open(page, `${odd.scripts}/`);
	const direction = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).direction);
	expect(await direction('article p')).toBe('rtl');
	expect(await direction('article li code')).toBe('ltr');
	expect(await direction('article > p:not([dir])')).toBe('ltr');
});

for (const [path, least] of [
	[odd.longest, 40],
	[odd.long, 2],
] as const) {
	test(`/${path}/ is printed whole`, async ({ page }) => {
		await page.goto(`${served.address}${path}/`);
		const { count } = readPages(await page.pdf({ format: 'a4' }));
		expect(count).toBeGreaterThanOrEqual(least);
		// As wide as the text on a sheet of A4.
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 640, height: 900 });
		expect(await page.evaluate(outsideOfScreen)).toEqual([]);
	});
}
