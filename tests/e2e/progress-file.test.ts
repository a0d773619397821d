import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { base } from '../site/support/site.ts';
import { notes } from './support/kinds.ts';

const key = `study:${base}`;
const [one = '', two = '', three = ''] = notes.map((address) => address.slice(base.length, -1));
const progressPage = `${base}progress/`;
const [earlier, later] = ['2026-10-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z'];

type Marks = Record<string, { state: string; at: string }>;

test('what is saved on one device is taken over on another after a preview', async ({
	page,
	browser,
}) => {
	test.skip(three === '', 'the course has fewer than three notes');
	await store(page, {
		[one]: { state: 'done', at: later },
		[two]: { state: 'done', at: earlier },
		'gone/note': { state: 'done', at: earlier },
	});
	const file = await saveFile(page);
	expect(file.name).toMatch(/^progress-\d{4}-\d\d-\d\d\.json$/);

	const context = await browser.newContext();
	const other = await context.newPage();
	const own = {
		[two]: { state: 'partly', at: later },
		[three]: { state: 'done', at: later },
	};
	await store(other, own);
	await choose(other, file);
	const preview = other.locator('.preview');
	await expect(preview.getByRole('heading')).toBeFocused();
	await expect(preview).toContainText('1 note changes; 1 stays, as you marked it later here');
	await expect(preview).toContainText('1 note is not in this course; its mark is kept');
	await expect(preview.getByRole('listitem')).toHaveCount(1);
	await expect(preview.getByRole('listitem')).toContainText('to do → done');
	expect(await marks(other), 'before it is taken over').toEqual(own);

	await preview.getByRole('button', { name: 'Take over', exact: true }).click();
	await expect(other.getByRole('status')).toContainText('Taken over.');
	await expect(preview).toBeHidden();
	expect(await marks(other)).toEqual({
		[one]: { state: 'done', at: later },
		'gone/note': { state: 'done', at: earlier },
		...own,
	});
	await expect(other.locator(`.progress-notes a[href="${base}${one}/"]`)).toHaveAccessibleName(
		/, done$/,
	);
	await context.close();
});

test('a preview can be left, and then nothing is changed', async ({ page }) => {
	const own = { [one]: { state: 'partly', at: earlier } };
	await store(page, own);
	await choose(page, fileWith({ [one]: { state: 'done', at: later } }));
	await page.getByRole('button', { name: 'Leave as it is' }).click();
	await expect(page.getByRole('status')).toContainText('Nothing was changed.');
	expect(await marks(page)).toEqual(own);
});

test('a file that is damaged or another is refused, and nothing is lost', async ({ page }) => {
	const own = { [one]: { state: 'done', at: later } };
	await store(page, own);
	const whole = fileWith({ [two]: { state: 'done', at: later } }).text;
	const newer = JSON.stringify({ format: 'study-record', version: 99 });
	for (const [name, text, told] of [
		['cut.json', whole.slice(0, -9), 'it is damaged or no such file'],
		['package.json', '{"version":"1"}', 'is not a file of progress'],
		['newer.json', newer, 'from a later version'],
		['empty.json', '', 'it is damaged or no such file'],
	] as const) {
		await choose(page, { name, text });
		await expect(page.getByRole('status')).toContainText(told);
		await expect(page.getByRole('status')).toContainText(name);
		await expect(page.locator('.preview')).toBeHidden();
	}
	expect(await marks(page)).toEqual(own);
});

test('damaged entries of a file are named, and the others can be taken over', async ({ page }) => {
	await page.goto(progressPage);
	await choose(
		page,
		fileWith({
			[one]: { state: 'done', at: later },
			[two]: { state: 'finished', at: later },
			'<b>x</b>': { state: 'done', at: later },
		}),
	);
	await expect(page.locator('.preview')).toContainText(
		`2 entries are damaged and left out: ${two}, <b>x</b>`,
	);
	await page.getByRole('button', { name: 'Take over', exact: true }).click();
	expect(await marks(page)).toEqual({ [one]: { state: 'done', at: later } });
});

test('what was erased can be brought back on the spot', async ({ page }) => {
	const own = { [one]: { state: 'done', at: later } };
	await store(page, own);
	await page.goto(progressPage);
	const all = page.locator('.progress-all');
	await expect(all).toContainText('1 of');
	await page.getByRole('button', { name: 'Erase my progress' }).click();
	await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
	await expect(all).toContainText('nothing marked yet');
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Erase my progress' })).toBeFocused();
	await expect(all).toContainText('1 of');
	expect(await marks(page)).toEqual(own);
});

test('there is no file to save before anything is marked', async ({ page }) => {
	await page.goto(progressPage);
	await page.getByRole('button', { name: 'Save as a file' }).click();
	await expect(page.getByRole('status')).toContainText('nothing to save yet');
});

async function saveFile(page: Page): Promise<{ name: string; text: string }> {
	await page.goto(progressPage);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a file' }).click(),
	]);
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8'),
	};
}

async function choose(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
	if (!page.url().endsWith(progressPage)) await page.goto(progressPage);
	const buffer = Buffer.from(text);
	await page.getByLabel('Take over a file').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

function fileWith(progress: Marks): { name: string; text: string } {
	const text = JSON.stringify({ format: 'study-record', version: 1, progress });
	return { name: 'progress.json', text };
}

async function marks(page: Page): Promise<Marks> {
	const text = await page.evaluate((name) => localStorage.getItem(name), key);
	return (JSON.parse(text ?? '{"progress":{}}') as { progress: Marks }).progress;
}

/** Stores marks before the first page is opened. */
async function store(page: Page, progress: Marks): Promise<void> {
	await page.goto(progressPage);
	await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
		key,
		JSON.stringify({ version: 1, progress }),
	] as const);
	await page.reload();
}
