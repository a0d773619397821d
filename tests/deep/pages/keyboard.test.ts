import { expect, test } from '@playwright/test';
import { kinds, open } from '../../e2e/support/kinds.ts';
import { describeFocused, notReached, numberControls } from '../support/follow-focus.ts';

for (const kind of kinds) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`on ${kind.name}, ${colorScheme}, Tab comes to every control, which then can be seen to have the focus`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, kind);
			await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
			const count = await page.evaluate(numberControls);
			expect(count).toBeGreaterThan(0);
			const reached: number[] = [];
			const faults: string[] = [];
			// A few presses more, in which the focus may be on the browser's own controls.
			for (let presses = 0; presses < count + 8 && reached.length < count; presses++) {
				await page.keyboard.press('Tab');
				const { number, name, contrast, isCovered, isBackwards } =
					await page.evaluate(describeFocused);
				if (number === undefined || reached.includes(number)) continue;
				reached.push(number);
				if (contrast < 3) faults.push(`focus at ${contrast.toFixed(1)}:1 on ${name}`);
				if (isCovered) faults.push(`something covers ${name}`);
				if (isBackwards) faults.push(`comes after what it stands before: ${name}`);
			}
			expect.soft(faults).toEqual([]);
			expect(await page.evaluate(notReached, reached)).toEqual([]);
		});
	}
}
