import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice beyond them. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of colours alone can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Expects that axe finds nothing on an open page in light, in dark and 360 px wide. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	expect.soft(await violations(page), 'in light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await violations(page, { only: ofColours }), 'in dark').toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect.soft(await violations(page), '360 px wide').toEqual([]);
}

/** What axe finds on a page as it stands: by all rules, by some only, or by all but some. */
export async function violations(
	page: Page,
	{ only, except = [] }: { only?: string[]; except?: string[] } = {},
): Promise<string[]> {
	const found = await new AxeBuilder({ page })
		.options({
			runOnly: only ? { type: 'rule', values: only } : rules,
			rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
			// What was in order is not asked for, and takes as long as the rest to write down.
			resultTypes: ['violations'],
		})
		// All in one go, four times as fast: only frames of other sites need more, and there are none.
		.setLegacyMode()
		.analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) =>
				`${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`,
		),
	);
}
