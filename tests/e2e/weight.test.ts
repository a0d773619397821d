// What a browser really loads; tests/site/budgets.test.ts weighs what the pages name.
import { expect, test, type Page, type Response } from '@playwright/test';
import { brotliBytes } from '../site/support/page-weight.ts';
import { kinds, longestNote, searchInDialog } from './support/kinds.ts';

test('no page makes more than 12 requests, and none of search, before the reader acts', async ({
	page,
}) => {
	for (const { name, address } of kinds.filter(({ address }) => !address.includes('?'))) {
		const answers = await collect(page, () => page.goto(address, { waitUntil: 'networkidle' }));
		const paths = answers.map((answer) => new URL(answer.url()).pathname);
		expect.soft(paths.length, `${name}\n${paths.join('\n')}`).toBeLessThanOrEqual(12);
		expect
			.soft(
				paths.filter((path) => /pagefind|search\.json/.test(path)),
				name,
			)
			.toEqual([]);
	}
});

test('opening the search and finding the first hit loads at most 125 KB', async ({ page }) => {
	await page.goto(longestNote, { waitUntil: 'networkidle' });
	const answers = await collect(page, () => searchInDialog(page));
	const files = await Promise.all(
		answers.map(async (answer) => ({
			path: new URL(answer.url()).pathname,
			bytes: brotliBytes(await answer.body()),
		})),
	);
	expect(files.some(({ path }) => path.includes('/pagefind/'))).toBe(true);
	const table = files.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n');
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	expect(total, `${total} bytes\n${table}`).toBeLessThanOrEqual(125_000);
});

/** Everything that is answered while something happens. */
async function collect(page: Page, act: () => Promise<unknown>): Promise<Response[]> {
	const answers: Response[] = [];
	const keep = (answer: Response) => void answers.push(answer);
	page.on('response', keep);
	await act();
	page.off('response', keep);
	return answers;
}
