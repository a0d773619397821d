// What a browser really loads; tests/site/budgets.test.ts weighs what the pages name.
import { expect, test, type Page, type Request } from '@playwright/test';
import { brotliBytes } from '../site/support/page-weight.ts';
import { kinds, longestNote, searchInDialog } from './support/kinds.ts';

test('no page makes more than 12 requests, and none of search, before the reader acts', async ({
	page,
}) => {
	for (const { name, address } of kinds.filter(({ address }) => !address.includes('?'))) {
		const requests = await collect(page, () => page.goto(address, { waitUntil: 'networkidle' }));
		const paths = requests.map((request) => new URL(request.url()).pathname);
		expect.soft(paths.length, `${name}\n${paths.join('\n')}`).toBeLessThanOrEqual(12);
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
	const requests = await collect(page, () => searchInDialog(page));
	const firstHit = await page.evaluate(() => {
		const [mark] = performance.getEntriesByName('first hit');
		return performance.timeOrigin + (mark?.startTime ?? 0);
	});

	const files: { path: string; bytes: number }[] = [];
	for (const request of requests) {
		const body = await (await request.response())?.body();
		if (request.timing().startTime > firstHit) continue;
		files.push({ path: new URL(request.url()).pathname, bytes: brotliBytes(body ?? Buffer.of()) });
	}
	expect(files.some(({ path }) => path.includes('/pagefind/'))).toBe(true);
	const table = files.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n');
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	expect(total, `${total} bytes\n${table}`).toBeLessThanOrEqual(125_000);
	const own = files.filter(({ path }) => path.endsWith('.js') && !path.includes('/pagefind/'));
	expect(own.length).toBeGreaterThan(0);
	const code = own.reduce((sum, { bytes }) => sum + bytes, 0);
	expect(code, `${code} bytes of code\n${table}`).toBeLessThanOrEqual(8_000);
});

/** Everything that is asked for while something happens. */
async function collect(page: Page, act: () => Promise<unknown>): Promise<Request[]> {
	const requests: Request[] = [];
	const keep = (request: Request) => void requests.push(request);
	page.on('request', keep);
	await act();
	page.off('request', keep);
	return requests;
}

/** Makes the page remember when it first showed a hit. */
function markFirstHit(): void {
	new MutationObserver((_changes, observer) => {
		if (!document.querySelector('[data-search-results] a')) return;
		performance.mark('first hit');
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}
