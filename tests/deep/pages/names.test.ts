import { expect, test } from '@playwright/test';
import { kinds, open } from '../../e2e/support/kinds.ts';
import { soundsWrong, type HeardNode } from '../support/sounds-wrong.ts';

for (const kind of kinds) {
	test(`whoever hears ${kind.name} is told what everything is, and can tell it apart`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, kind);
		await page.waitForLoadState('networkidle');
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 740 });
			const dialog = page.locator('dialog[open]');
			const heard = (await dialog.count()) > 0 ? dialog : page.locator('body');
			const tree = (await heard.ariaSnapshotJSON()) as HeardNode[];
			expect(tree.length).toBeGreaterThan(0);
			expect.soft(soundsWrong(tree, page.url()), `${width} px wide`).toEqual([]);
		}
	});
}
