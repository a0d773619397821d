import { expect, test } from '@playwright/test';
import { longestNote } from './support/kinds.ts';
import { outsideOfScreen } from './support/outside-of-screen.ts';

test('a word of 400 letters keeps to a screen of 320 px, wherever in a note it stands', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await page.goto(longestNote);
	const places = await page.evaluate(() => {
		const selectors =
			'h1, h2, .lead, .crumb a, article p, article li, article p a, .alert p, td, dd, .pager a';
		const found = selectors.split(', ').flatMap((selector) => {
			const element = document.querySelector(`main ${selector}`);
			return element ? [element] : [];
		});
		for (const element of found) element.append(' ', 'unbreakable'.repeat(37).slice(0, 400));
		return found.length;
	});
	expect(places).toBeGreaterThan(6);
	expect(await page.evaluate(outsideOfScreen)).toEqual([]);
});
