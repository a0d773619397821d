import type { Page } from '@playwright/test';

/**
 * Keeps scripts from a page.
 *
 * @param names of the files, without their hash, if they have another name: `read-study`
 * @returns messages of what was thrown, from now on
 */
export async function loseScripts(page: Page, names: RegExp): Promise<string[]> {
	const thrown: string[] = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	await page.route(
		({ pathname }) => pathname.endsWith('.js') && names.test(pathname.split('/').pop() ?? ''),
		(route) => route.abort(),
	);
	return thrown;
}

/** Lets the seconds pass in which a script might still come. */
export async function waitInVain(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		for (const animation of document.getAnimations()) animation.finish();
	});
}

/**
 * Controls that can be seen and do nothing, because what they stand in is of no script: all but
 * those whose form the browser itself sends to another page.
 */
export function deadControls(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isEveryPageDead = !document.querySelector('theme-switch:defined');
		return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
			.filter((control) => control.checkVisibility({ visibilityProperty: true }))
			.filter((control) => {
				if (control.matches('.keys-open')) return isEveryPageDead;
				const element = control.closest(':not(:defined)');
				if (element?.localName === 'search-page') return isEveryPageDead;
				const action = control.closest('form')?.getAttribute('action');
				return element && (!action || action === location.pathname);
			})
			.map((control) => control.outerHTML.slice(0, 100));
	});
}
