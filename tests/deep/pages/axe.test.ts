import { expect, test } from '@playwright/test';
import { pages } from '../../site/support/site.ts';
import { open } from '../../e2e/support/kinds.ts';
import { violations } from '../../e2e/support/axe.ts';

for (const { address } of pages) {
	test(`axe finds nothing on ${address}, light, dark, 320 px wide and as printed`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await open(page, { name: address, address });
		expect.soft(await violations(page), 'in light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await violations(page), 'in dark').toEqual([]);
		await page.setViewportSize({ width: 320, height: 740 });
		expect.soft(await violations(page), '320 px wide').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', media: 'print' });
		// No finger touches paper.
		expect.soft(await violations(page, { except: ['target-size'] }), 'as printed').toEqual([]);
	});
}
