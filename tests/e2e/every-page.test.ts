import { expect, test, type Page } from '@playwright/test';
import { kinds, open } from './support/kinds.ts';
import { outsideOfScreen } from './support/outside-of-screen.ts';
import { smallTargets } from './support/small-targets.ts';

for (const kind of kinds) {
	test(`${kind.name} has no errors, asks no other host, fits a screen of 320 px and has controls for fingers`, async ({
		page,
	}) => {
		const errors = collectErrors(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));

		await open(page, kind);
		await page.waitForLoadState('load');
		await page.setViewportSize({ width: 320, height: 640 });
		expect.soft(await page.evaluate(outsideOfScreen), 'outside the screen').toEqual([]);
		expect.soft(await page.evaluate(smallTargets), 'too small to touch').toEqual([]);
		await loadPictures(page);

		expect.soft(errors).toEqual([]);
		const { origin } = new URL(page.url());
		expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
	});
}

/** Errors and warnings in the console, without the browser's own line on a page that is a 404. */
function collectErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		const isAboutPage = message.location().url === page.url() && /\b404\b/.test(message.text());
		if (['error', 'warning'].includes(message.type()) && !isAboutPage) errors.push(message.text());
	});
	return errors;
}

/** Loads every picture, also those far below, and waits until all of them can be seen. */
async function loadPictures(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const picture of document.images) picture.loading = 'eager';
	});
	await page.waitForFunction(() => [...document.images].every((picture) => picture.complete));
	const broken = await page.evaluate(() =>
		[...document.images].filter((picture) => picture.naturalWidth === 0).map(({ src }) => src),
	);
	expect.soft(broken, 'pictures').toEqual([]);
}
