// What a browser may do to what it keeps: refuse it, have no room for it, or hand back something else.
import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { notes } from './support/kinds.ts';

const key = `study:${base}`;
const note = notes[0] ?? base;
const progressPage = `${base}progress/`;

test('with storage switched off a mark lasts as long as the page, which says so', async ({
	page,
}) => {
	const errors = collectErrors(page);
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			get: () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await page.goto(note);
	await markDone(page);
	await expect(page.locator('mark-note').getByRole('status')).toHaveText(/\S/);
	await expect(page.locator('.rail .here > a')).toHaveAttribute('data-progress', 'done');
	await page.goto(progressPage);
	await expect(page.locator('study-file > [role="status"]')).toContainText(
		'storage is off or full',
	);
	await page.goto(base);
	await expect(page.locator('go-on')).toContainText('Begin with');
	expect(errors).toEqual([]);
});

test('with storage full a mark lasts as long as the page, and what was stored stays', async ({
	page,
}) => {
	const errors = collectErrors(page);
	await page.goto(base);
	const before = await put(page, '{"version":1,"progress":{}}');
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
	});
	await page.goto(note);
	await markDone(page);
	await expect(page.locator('mark-note').getByRole('status')).toHaveText(/\S/);
	await expect(page.locator('.rail .here > a')).toHaveAttribute('data-progress', 'done');
	expect(await read(page)).toBe(before);
	expect(errors).toEqual([]);
});

for (const damaged of ['{"version":1,"progress":{"doc', '[]', 'null', '\u0000', '{"version":1}']) {
	test(`what is stored as ${JSON.stringify(damaged)} holds nothing up, and is put aside`, async ({
		page,
	}) => {
		const errors = collectErrors(page);
		await page.goto(base);
		await put(page, damaged);
		await page.goto(note);
		await markDone(page);
		await expect.poll(() => read(page)).toContain('"state":"done"');
		await page.goto(progressPage);
		await expect(page.getByText('could not be read')).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save what could not be read' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('unreadable.txt');
		expect(errors).toEqual([]);
	});
}

test('what a later version stored is not written over', async ({ page }) => {
	await page.goto(base);
	const newer = await put(page, '{"version":99,"things":[1,2,3]}');
	await page.goto(note);
	await markDone(page);
	await expect(page.locator('mark-note').getByRole('status')).toHaveText(/\S/);
	await page.goto(progressPage);
	await expect(page.locator('study-file > [role="status"]')).toContainText('later version');
	expect(await read(page)).toBe(newer);
});

async function markDone(page: Page): Promise<void> {
	await page.locator('mark-note').scrollIntoViewIfNeeded();
	await page.getByRole('radio', { name: 'done', exact: true }).check();
}

async function put(page: Page, text: string): Promise<string> {
	await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
	return text;
}

function read(page: Page): Promise<string | null> {
	return page.evaluate((name) => localStorage.getItem(name), key);
}

function collectErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return errors;
}
