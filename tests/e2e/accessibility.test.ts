import { test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { kinds, open } from './support/kinds.ts';

// A long page takes axe some seconds, three times, and a busy machine many.
test.describe.configure({ timeout: 90_000 });

for (const kind of kinds) {
	test(`axe finds nothing on ${kind.name}, light, dark and 360 px wide`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await open(page, kind);
		// The chapters of a booklet are alike, and so are commands and questions; axe takes long for each.
		await page
			.locator('.chapter ~ .chapter, .review-note ~ .review-note, .subcommand:nth-of-type(n + 5)')
			.evaluateAll((all) => all.forEach((one) => one.remove()));
		await expectAccessible(page);
	});
}
