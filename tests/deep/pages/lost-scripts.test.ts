// Every script of the site is kept from every kind of page that asks for it, one after the other.
import { expect, test, type Page } from '@playwright/test';
import { kinds, type Kind } from '../../e2e/support/kinds.ts';
import { deadControls, loseScripts, waitInVain } from '../../e2e/support/lost-scripts.ts';

for (const kind of kinds) {
	test(`${kind.name} survives the loss of each of its scripts`, async ({ browser }) => {
		const scripts = await scriptsOf(await browser.newPage(), kind);
		expect(scripts.length).toBeGreaterThan(0);
		for (const script of scripts) {
			await test.step(`without ${script}`, async () => {
				const page = await browser.newPage();
				// What a reader would do on the page may be impossible now.
				page.setDefaultTimeout(1500);
				const thrown = await loseScripts(page, new RegExp(`^${RegExp.escape(script)}$`));
				await page.goto(kind.address);
				await kind.show?.(page).catch(() => undefined);
				await waitInVain(page);
				expect.soft(thrown, script).toEqual([]);
				expect.soft(await deadControls(page), script).toEqual([]);
				await expect.soft(page.locator('h1'), script).toBeVisible();
				await page.close();
			});
		}
	});
}

/** Names of the script files that a page fetches, and that what a reader does there fetches. */
async function scriptsOf(page: Page, kind: Kind): Promise<string[]> {
	const names = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) names.add(pathname.split('/').pop() ?? '');
	});
	await page.goto(kind.address);
	await kind.show?.(page);
	await page.close();
	return [...names];
}
