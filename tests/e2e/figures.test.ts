import { expect, test, type Locator, type Page } from '@playwright/test';
import { notePages } from '../site/support/site.ts';

const messages = '.diagram-drawing .diagram-message text';

for (const look of ['light', 'dark', 'print'] as const) {
	test(`a lifeline gives way to the messages over it (${look})`, async ({ page }) => {
		await page.emulateMedia(look === 'print' ? { media: look } : { colorScheme: look });
		await page.goto(noteWith('<g class="diagram-message">'));
		const paper = await page
			.locator('body')
			.evaluate((body) => getComputedStyle(body).backgroundColor);
		const grounds = await page.locator(messages).evaluateAll((texts) =>
			texts.map((text) => {
				const { paintOrder, stroke, strokeWidth } = getComputedStyle(text);
				return { first: paintOrder, stroke, isWide: Number.parseFloat(strokeWidth) >= 4 };
			}),
		);
		expect(new Set(grounds.map((ground) => JSON.stringify(ground)))).toEqual(
			new Set([JSON.stringify({ first: 'stroke', stroke: paper, isWide: true })]),
		);
	});
}

test('a caption stands beside a figure that leaves it room, and on a phone below', async ({
	page,
}) => {
	await page.goto(noteWith('<figure class="figure">'));
	for (const [width, isBeside] of [
		[1280, true],
		[360, false],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		const figure = page
			.locator('figure.figure')
			.filter({ has: page.locator('figcaption') })
			.first();
		await figure.scrollIntoViewIfNeeded();
		const picture = await boxOf(figure.locator('img'));
		const caption = await boxOf(figure.locator('figcaption'));
		expect(caption.x >= picture.x + picture.width, `beside at ${width} px`).toBe(isBeside);
		expect(caption.y >= picture.y + picture.height, `below at ${width} px`).toBe(!isBeside);
	}
});

test('a table scrolls on a phone only if its words leave it no other way', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const { address, document } of notePages) {
		if (!document.querySelector('table')) continue;
		await page.goto(address);
		await expect(page.locator('.table > table').first(), address).toBeAttached();
		expect(await needlesslyWide(page), address).toEqual([]);
	}
});

/** Heads of the tables that would not scroll if the style sheet did not widen their columns. */
function needlesslyWide(page: Page): Promise<string[]> {
	return page.locator('.table').evaluateAll((frames) =>
		frames.flatMap((frame) => {
			const table = frame.querySelector('table');
			if (!table || frame.scrollWidth <= frame.clientWidth) return [];
			const least = [...table.querySelectorAll<HTMLElement>('th, td')];
			for (const cell of least) cell.style.minInlineSize = '0';
			return frame.scrollWidth <= frame.clientWidth ? [table.tHead?.innerText ?? ''] : [];
		}),
	);
}

/** The address of a note that has such a tag; the test is left out when there is none. */
function noteWith(tag: string): string {
	const note = notePages.find(({ html }) => html.includes(tag));
	test.skip(note === undefined, `no note has ${tag}`);
	return note?.address ?? '';
}

async function boxOf(element: Locator) {
	const box = await element.boundingBox();
	if (!box) throw new Error('What has no box cannot be measured');
	return box;
}
