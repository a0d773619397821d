import { expect, test } from '@playwright/test';
import { kinds, open } from '../../e2e/support/kinds.ts';
import { smallTargets } from '../../e2e/support/small-targets.ts';

for (const kind of kinds) {
	test(`a finger meets every control of ${kind.name}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, kind);
		for (const width of [1280, 360, 320]) {
			await page.setViewportSize({ width, height: 740 });
			expect.soft(await page.evaluate(smallTargets), `${width} px wide`).toEqual([]);
		}
	});
}
