import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { base, fileAt, notePages } from '../site/support/site.ts';

const note = notePages.find(({ document }) => document.querySelector('p > a.term'))?.address ?? '';
const definitions = JSON.parse(
	readFileSync(path.resolve(fileAt(`${base}glossary.json`) ?? ''), 'utf8'),
) as { link: string; terms: Record<string, [string, string]> };

test.beforeEach(async ({ page }) => {
	test.skip(note === '', 'no note names a term');
	await page.goto(note);
});

/** A term in the middle of the screen, what it means, and the box that says so. */
async function someTerm(page: Page) {
	const term = page.locator('article p > a.term').first();
	await term.evaluate((link) => link.scrollIntoView({ block: 'center' }));
	const id = ((await term.getAttribute('href')) ?? '').split('#term-')[1] ?? '';
	const meaning = definitions.terms[id]?.[1] ?? '';
	expect(meaning).not.toBe('');
	return { term, meaning, box: page.locator('.definition') };
}

/** Waits until a box stands inside the screen, whole. */
async function expectOnScreen(page: Page, box: Locator): Promise<void> {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	await expect(async () => {
		const at = await box.boundingBox();
		const edges = at && [
			at.x >= 0,
			at.y >= 0,
			at.x + at.width <= width,
			at.y + at.height <= height,
		];
		expect(edges, JSON.stringify(at)).toEqual([true, true, true, true]);
	}).toPass({ timeout: 3000 });
}

test('hovering a term shows what it means, the pointer may enter it, and leaving ends it', async ({
	page,
}) => {
	const { term, meaning, box } = await someTerm(page);
	await term.hover();
	await expect(box).toContainText(meaning);
	await expect(term).toHaveAccessibleDescription(new RegExp(RegExp.escape(meaning)));
	await box.hover();
	await page.waitForTimeout(500);
	await expect(box).toBeVisible();
	await page.mouse.move(2, 2);
	await expect(box).toBeHidden();
	await expect(term).not.toHaveAttribute('aria-describedby');
});

test('focusing a term by keyboard shows it, Escape dismisses it and leaves the focus there', async ({
	page,
}) => {
	const { term, meaning, box } = await someTerm(page);
	await page.keyboard.press('Tab');
	await term.focus();
	await expect(box).toContainText(meaning);
	await page.keyboard.press('Escape');
	await expect(box).toBeHidden();
	await expect(term).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/#term-/);
});

test('a click follows the link, with a modifier in a new tab', async ({ page, context }) => {
	const { term } = await someTerm(page);
	const opened = context.waitForEvent('page');
	await term.click({ modifiers: ['ControlOrMeta'] });
	await expect(await opened).toHaveURL(/\/glossary\/#term-/);
	await expect(page).toHaveURL(note);
	await term.click();
	await expect(page).toHaveURL(/\/glossary\/#term-/);
});

for (const anchored of [true, false]) {
	test(`a definition stays on a small screen ${anchored ? 'by anchor' : 'without anchors'}`, async ({
		page,
	}) => {
		if (!anchored) {
			await page.addInitScript(() => {
				CSS.supports = () => false;
			});
		}
		await page.setViewportSize({ width: 320, height: 500 });
		await page.goto(note);
		const { term, box } = await someTerm(page);
		for (const block of ['start', 'end', 'center'] as const) {
			await term.evaluate((link, block) => link.scrollIntoView({ block }), block);
			await term.hover();
			await expect(box).toBeVisible();
			await expectOnScreen(page, box);
			await page.keyboard.press('Escape');
			await page.mouse.move(2, 2);
			await expect(box).toBeHidden();
		}
	});
}

test('definitions are loaded when the reader turns to a term, not before and only once', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.reload({ waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.includes('glossary'))).toEqual([]);
	const { term, box } = await someTerm(page);
	await term.hover();
	await expect(box).toBeVisible();
	await page.mouse.move(2, 2);
	await expect(box).toBeHidden();
	await term.hover();
	await expect(box).toBeVisible();
	expect(asked.filter((path) => path.includes('glossary'))).toEqual([`${base}glossary.json`]);
});

test('without its download a term is the link that it was', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await page.route('**/glossary.json', (route) => route.abort());
	const { term, box } = await someTerm(page);
	await term.hover();
	await page.waitForTimeout(400);
	await expect(box).toHaveCount(0);
	await term.click();
	await expect(page).toHaveURL(/\/glossary\/#term-/);
	expect(errors).toEqual([]);
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('a tap shows a term with a link to the glossary, and a tap elsewhere ends it', async ({
		page,
	}) => {
		const { term, meaning, box } = await someTerm(page);
		await term.tap();
		await expect(box).toContainText(meaning);
		await expect(page).toHaveURL(note);
		await expectOnScreen(page, box);
		await page.touchscreen.tap(5, 5);
		await expect(box).toBeHidden();
		await term.tap();
		await box.getByRole('link', { name: definitions.link }).tap();
		await expect(page).toHaveURL(/\/glossary\/#term-/);
	});

	test('a tap follows the link when the definition cannot be had', async ({ page }) => {
		await page.route('**/glossary.json', (route) => route.abort());
		const { term } = await someTerm(page);
		await term.tap();
		await expect(page).toHaveURL(/\/glossary\/#term-/);
	});
});
