import { expect, test, type Page } from '@playwright/test';
import { longestNote } from './support/kinds.ts';

test('follows the system until the reader chooses', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(longestNote);
	await expect(choice(page, 'system')).toBeChecked();
	const light = await paper(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await paper(page);
	expect(dark).not.toBe(light);

	await choice(page, 'light').check();
	expect(await paper(page), 'chosen light on a dark system').toBe(light);
	await choice(page, 'system').check();
	expect(await paper(page), 'as the system again').toBe(dark);
});

for (const [chosen, system] of [
	['dark', 'light'],
	['light', 'dark'],
] as const) {
	test(`keeps ${chosen} on a ${system} system, on another page too and before anything is painted`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: system });
		await page.goto(longestNote);
		await choice(page, chosen).check();
		const wanted = await paper(page);

		await noteThemeBeforeBody(page);
		for (const go of [() => page.reload(), () => page.goto('/')]) {
			await go();
			expect(await themeBeforeBody(page)).toBe(chosen);
			expect(await paper(page)).toBe(wanted);
			await expect(choice(page, chosen)).toBeChecked();
		}
	});
}

test('changes in every open window at once', async ({ page, context }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(longestNote);
	const other = await context.newPage();
	await other.emulateMedia({ colorScheme: 'light' });
	await other.goto('/');
	await choice(page, 'dark').check();
	await expect(choice(other, 'dark')).toBeChecked();
	await expect.poll(() => paper(other)).toBe(await paper(page));
});

test('a stored theme that is none leaves the system its say', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
	await page.goto(longestNote);
	await expect(choice(page, 'system')).toBeChecked();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

function choice(page: Page, theme: 'light' | 'system' | 'dark') {
	return page.locator(`theme-switch input[value=${theme}]`);
}

/** The colour the page is painted on. */
function paper(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { backgroundColor } = getComputedStyle(document.body);
		// Nothing is painted on the body: then it is the root's.
		return backgroundColor === 'rgba(0, 0, 0, 0)'
			? getComputedStyle(document.documentElement).backgroundColor
			: backgroundColor;
	});
}

/** Makes pages remember the theme that held when their body began: nothing is painted before. */
async function noteThemeBeforeBody(page: Page): Promise<void> {
	await page.addInitScript(() => {
		new MutationObserver((_changes, observer) => {
			if (!document.querySelector('body')) return;
			performance.mark('body', { detail: document.documentElement.dataset['theme'] });
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
}

function themeBeforeBody(page: Page): Promise<unknown> {
	return page.evaluate((): unknown => {
		const [mark] = performance.getEntriesByName('body');
		return mark instanceof PerformanceMark ? mark.detail : undefined;
	});
}
