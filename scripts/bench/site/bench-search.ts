import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { searchBudget, searchOwnCode, warmSearchBudget } from '../budgets.ts';
import { sizeText } from '../build/size-text.ts';
import { median, type Figure } from '../figure.ts';
import { firstHitAt, markFirstHit } from './first-hit.ts';
import { notesOf } from './kinds-of-page.ts';
import { filesOf, requestsDuring } from './loaded-files.ts';
import type { ServedSite } from './served-site.ts';

/** Searches of which the median is taken, the search being open. */
const searches = 5;

/**
 * Opens the search of a site, finds a note by its title, then others.
 *
 * @param notes how many the site has
 */
export async function benchSearch(
	{ dist, origin, browser }: ServedSite,
	notes: number,
): Promise<Figure[]> {
	const all = notesOf(dist);
	const chosen = Array.from({ length: searches + 1 }, (_, place) => {
		const address = all[Math.floor(((place + 0.5) * all.length) / (searches + 1))] ?? '';
		return { address, title: titleOf(path.join(dist, address, 'index.html')) };
	});
	const [first, ...others] = chosen;
	if (first === undefined) throw new Error('a site without notes has no search');
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.addInitScript(markFirstHit);
		await page.goto(origin + first.address, { waitUntil: 'networkidle' });
		const requests = await requestsDuring(page, () => searchFor(page, first.title));
		const files = await filesOf(requests, { before: await firstHitAt(page) });
		const sum = (some: typeof files) => some.reduce((bytes, file) => bytes + file.bytes, 0);
		const own = files.filter(
			({ path: file }) => file.endsWith('.js') && !file.includes('/pagefind/'),
		);
		const times: number[] = [];
		for (const { title } of others) times.push(await page.evaluate(timeSearch, title));
		const figure = (
			what: string,
			value: number | null,
			more: Pick<Figure, 'unit' | 'budget'>,
		): Figure => ({
			...{ part: 'search', of: sizeText(notes), what, value },
			...more,
		});
		return [
			figure('opened to first hit', sum(files), { unit: 'bytes', budget: searchBudget(notes) }),
			figure('of that, code of ours', sum(own), { unit: 'bytes', budget: { most: searchOwnCode } }),
			figure('files for that', files.length, { unit: 'count' }),
			{
				...figure('last key to hits', median(times), {
					unit: 'ms',
					budget: warmSearchBudget(notes),
				}),
				remark: `other words, search open: ${times.map((time) => time.toFixed(0)).join(', ')} ms`,
			},
		];
	} finally {
		await context.close();
	}
}

async function searchFor(page: Page, words: string): Promise<void> {
	await page.keyboard.press('Control+k');
	const dialog = page.locator('dialog[open]');
	await dialog.getByRole('searchbox').fill(words);
	await dialog.locator('[data-search-results] a').first().waitFor();
}

/**
 * Runs in the page: puts words into the open search, as the last of their keys would.
 *
 * @param title of a note, which is to be among the hits
 * @returns milliseconds until it is
 */
function timeSearch(title: string): Promise<number> {
	const dialog = document.querySelector('dialog[open]');
	const box = dialog?.querySelector<HTMLInputElement>('input[type="search"]');
	if (!dialog || !box) throw new Error('the search is not open');
	return new Promise((resolve, reject) => {
		const begun = performance.now();
		const limit = setTimeout(() => reject(new Error(`nothing is found for ${title}`)), 20_000);
		const observer = new MutationObserver(() => {
			const hits = [...dialog.querySelectorAll('[data-search-results] a')];
			if (!hits.some((hit) => hit.textContent.includes(title))) return;
			observer.disconnect();
			clearTimeout(limit);
			resolve(performance.now() - begun);
		});
		observer.observe(dialog, { childList: true, subtree: true, characterData: true });
		box.value = title;
		box.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
}

function titleOf(file: string): string {
	return /<title>(.*?)(?: · .*?)?<\/title>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}
