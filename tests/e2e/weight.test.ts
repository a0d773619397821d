// What a browser really loads; tests/site/budgets.test.ts weighs what the pages name.
import { expect, test } from '@playwright/test';
import { pageBudgets, searchBudget, searchOwnCode } from '../../scripts/bench/budgets.ts';
import { firstHitAt, markFirstHit } from '../../scripts/bench/site/first-hit.ts';
import { filesOf, requestsDuring } from '../../scripts/bench/site/loaded-files.ts';
import { kinds, longestNote, searchInDialog } from './support/kinds.ts';

test('no page makes more than 12 requests, and none of search, before the reader acts', async ({
	page,
}) => {
	for (const { name, address } of kinds.filter(({ address }) => !address.includes('?'))) {
		const requests = await requestsDuring(page, () =>
			page.goto(address, { waitUntil: 'networkidle' }),
		);
		const paths = requests.map((request) => new URL(request.url()).pathname);
		expect
			.soft(paths.length, `${name}\n${paths.join('\n')}`)
			.toBeLessThanOrEqual(pageBudgets.requests);
		expect
			.soft(
				paths.filter((path) => /pagefind|search\.json/.test(path)),
				name,
			)
			.toEqual([]);
	}
});

test('opening the search and finding the first hit loads at most 125 KB, 8 of it code of ours', async ({
	page,
}) => {
	await page.addInitScript(markFirstHit);
	await page.goto(longestNote, { waitUntil: 'networkidle' });
	const requests = await requestsDuring(page, () => searchInDialog(page));
	const files = await filesOf(requests, { before: await firstHitAt(page) });
	expect(files.some(({ path }) => path.includes('/pagefind/'))).toBe(true);
	const table = files.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n');
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	expect(total, `${total} bytes\n${table}`).toBeLessThanOrEqual(searchBudget(21).most ?? 0);
	const own = files.filter(({ path }) => path.endsWith('.js') && !path.includes('/pagefind/'));
	expect(own.length).toBeGreaterThan(0);
	const code = own.reduce((sum, { bytes }) => sum + bytes, 0);
	expect(code, `${code} bytes of code\n${table}`).toBeLessThanOrEqual(searchOwnCode);
});
