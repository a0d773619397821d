// Without each of its parts in turn the search says so, has a way on, and works once it is there.
import { expect, test, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { packShapes } from '../../src/course/search/note-shape.ts';
import { base, siteFolder } from '../site/support/site.ts';
import { findable, leadingTo, longestNote, searchInDialog } from './support/kinds.ts';

/** A word that stands in no note of any course. */
const nowhere = 'qwyxzzk';
/** Any page opens the same dialog; this one is soon there. */
const anywhere = `${base}accessibility/`;
const indexFiles = globSync('pagefind/index/*', { cwd: siteFolder }).length;
const dialogOf = (page: Page) => page.locator('dialog[open]');
const inputOf = (page: Page) => dialogOf(page).getByRole('searchbox');
const linksOf = (page: Page) => dialogOf(page).locator('[data-search-results] a');
const statusOf = (page: Page) => dialogOf(page).getByRole('status');

async function ask(page: Page, words: string): Promise<void> {
	await page.goto(anywhere);
	await page.keyboard.press('Control+k');
	await page.waitForFunction(() => customElements.get('search-dialog') !== undefined);
	await inputOf(page).fill(words);
}

const parts: [part: string, files: string, words: string][] = [
	['the words and names', '**/search.json', findable],
	['Pagefind', '**/pagefind/pagefind.js*', findable],
	['the list of the parts', '**/pagefind/pagefind-entry.json*', findable],
	['the list of the pages', '**/pagefind/*.pf_meta', findable],
	['the program', '**/pagefind/wasm.*', findable],
	['the shapes of the notes', '**/pagefind/shapes.json', findable],
	['any part of the index', '**/pagefind/index/*', findable],
	['what the notes say', '**/pagefind/fragment/*', findable],
	['the list of words', '**/pagefind/words.json', nowhere],
];

for (const [part, files, words] of parts) {
	test(`without ${part} the reader is told, and a button tries again`, async ({ page }) => {
		let blocked = 0;
		await page.route(files, (route) => {
			blocked += 1;
			return route.abort();
		});
		await ask(page, words);
		const failed = await page.locator('search-dialog').getAttribute('data-failed');
		// These are asked for when it opens, and again for what is typed: both before they are let by.
		if (part === 'the words and names') await expect.poll(() => blocked).toBe(2);
		await expect(statusOf(page)).toHaveText(failed ?? 'no words');
		await expect(linksOf(page)).toHaveCount(0);
		await expect(dialogOf(page).locator('[data-search-all]')).toBeVisible();

		await page.unroute(files);
		await dialogOf(page).locator('.search-help button').click();
		await expect(statusOf(page)).not.toHaveText(failed ?? 'no words');
		if (words === nowhere) await expect(statusOf(page)).toContainText(nowhere);
		else await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	});
}

test('a file of the index that is missing is no empty answer', async ({ page }) => {
	test.skip(indexFiles < 2, 'one file is the index');
	await page.goto(anywhere);
	await searchInDialog(page);
	await expect(statusOf(page)).toHaveText(/\d/);
	// Another word needs another file, which Pagefind says nothing of when it is missing.
	await page.route('**/pagefind/index/*', (route) => route.fulfill({ status: 404 }));
	const known = await page.evaluate(async (address) => {
		const lists = await (await fetch(address)).text();
		return [...lists.matchAll(/0([a-z]{5,})[A-Z]/g)].map(([, word]) => word ?? '').slice(0, 12);
	}, `${base}pagefind/words.json`);
	const failed = await page.locator('search-dialog').getAttribute('data-failed');
	let lost = 0;
	for (const word of known) {
		await inputOf(page).fill('');
		await expect(statusOf(page)).toBeEmpty();
		await inputOf(page).fill(`"${word}"`);
		await expect(statusOf(page)).toHaveText(/\d|could/);
		const said = await statusOf(page).innerText();
		expect(said).not.toContain('Nothing');
		if (said === failed) lost += 1;
	}
	expect(lost).toBeGreaterThan(0);
});

test('a note whose text cannot be had is left out, and the reader is told', async ({ page }) => {
	const [module = ''] = longestNote.slice(base.length).split('/');
	test.skip(indexFiles < 2, 'the course is too small to lose a part');
	let lost: string | undefined;
	await page.route('**/pagefind/fragment/*', (route) => {
		lost ??= route.request().url();
		return route.request().url() === lost ? route.abort() : route.continue();
	});
	await page.goto(`${base}search/?module=${module}`);
	const status = page.locator('search-page [role=status]');
	await expect(status).toContainText('1 of them');
	await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
});

test('an index that was replaced by a new deployment is opened anew, unnoticed', async ({
	page,
}) => {
	await page.goto(anywhere);
	await page.keyboard.press('Control+k');
	await expect(page.locator('search-dialog:defined')).toHaveCount(1);
	await inputOf(page).fill(nowhere);
	await expect(statusOf(page)).toContainText(nowhere);
	// The files that the open index knows are gone; a new index has others.
	let opened = false;
	await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
		opened = true;
		await route.continue();
	});
	await page.route('**/pagefind/{index,fragment}/*', (route) =>
		opened ? route.continue() : route.fulfill({ status: 404 }),
	);
	await inputOf(page).fill(findable);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	expect(opened).toBe(true);
});

test('a slow index is said to be slow, and then answers', async ({ page }) => {
	await page.clock.install();
	const released = Promise.withResolvers<undefined>();
	await page.route('**/pagefind/index/*', async (route) => {
		await released.promise;
		await route.continue();
	});
	await page.goto(anywhere);
	await page.keyboard.press('Control+k');
	await expect(page.locator('search-dialog:defined')).toHaveCount(1);
	const index = page.waitForRequest('**/pagefind/index/*');
	await inputOf(page).fill(findable);
	await page.clock.runFor(100);
	await index;
	await page.clock.runFor(1000);
	await expect(statusOf(page)).not.toBeEmpty();
	const searching = await statusOf(page).innerText();
	await page.clock.runFor(8000);
	await expect(statusOf(page)).not.toHaveText(searching);
	await expect(statusOf(page)).not.toBeEmpty();
	released.resolve(undefined);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	await page.clock.runFor(100);
	await expect(statusOf(page)).toHaveText(/\d/);
});

test('without what explains a misspelt word the reader is told, and trying again has it', async ({
	page,
}) => {
	await page.route(/open-spelling\.[\w-]+\.js/, (route) => route.abort());
	await ask(page, nowhere);
	const failed = await page.locator('search-dialog').getAttribute('data-failed');
	await expect(statusOf(page)).toHaveText(failed ?? 'no words');
	// What is known is found all the same.
	await inputOf(page).fill(findable);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	await expect(statusOf(page)).toHaveText(/\d/);
	await inputOf(page).fill(nowhere);
	await expect(statusOf(page)).toHaveText(failed ?? 'no words');
	await page.unroute(/open-spelling\.[\w-]+\.js/);
	// A browser may remember that it could not have a script: a new page asks for it again.
	await dialogOf(page).locator('.search-help button').click();
	await expect(page).toHaveURL((url) => url.searchParams.get('q') === nowhere);
	await expect(page.locator('search-page [role=status]')).toContainText(nowhere);
});

test('without what helps where nothing is found, that is said all the same', async ({ page }) => {
	await page.route(/render-help\.[\w-]+\.js/, (route) => route.abort());
	await ask(page, nowhere);
	await expect(statusOf(page)).toContainText(nowhere);
	await expect(dialogOf(page).locator('[data-search-all]')).toBeVisible();
});

test('without its style sheet the search finds', async ({ page }) => {
	await page.route(/search-dialog\.[\w-]+\.css/, (route) => route.abort());
	await ask(page, findable);
	await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
});

test('without what highlights the words a hit leads to its note', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.route(/highlight-words\.[\w-]+\.js/, (route) => route.abort());
	await ask(page, findable);
	await linksOf(page).first().click();
	await expect(page).toHaveURL((url) => leadingTo(longestNote).test(url.pathname + url.search));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(errors).toEqual([]);
});

test('an index of no notes finds nothing, and is no failure', async ({ page }) => {
	await page.route('**/pagefind/shapes.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: packShapes([], {}) }),
	);
	await page.route('**/pagefind/words.json', (route) => route.fulfill({ json: {} }));
	await ask(page, findable);
	await expect(statusOf(page)).toContainText(findable);
	await expect(linksOf(page)).toHaveCount(0);
	await expect(dialogOf(page).locator(`.search-help a[href="${base}glossary/"]`)).toBeVisible();
});

for (const [part, files] of parts.filter(([, , words]) => words === findable)) {
	test(`while ${part} is slow the reader is told, and then answered`, async ({ page }) => {
		await page.clock.install();
		const released = Promise.withResolvers<undefined>();
		await page.route(files, async (route) => {
			await released.promise;
			await route.continue();
		});
		await ask(page, findable);
		await expect(page.locator('search-dialog:defined')).toHaveCount(1);
		await page.clock.runFor(9000);
		await expect(statusOf(page)).not.toBeEmpty();
		released.resolve(undefined);
		await page.clock.runFor(100);
		await expect(linksOf(page).first()).toHaveAttribute('href', leadingTo(longestNote));
	});
}

test('scripts of the search page that are gone are said to be', async ({ page }) => {
	await page.route(/(?:elements|define)\.[\w-]+\.js/, (route) => route.fulfill({ status: 404 }));
	await page.goto(`${base}search/?q=${encodeURIComponent(findable)}`);
	const failed = await page.locator('search-page').getAttribute('data-failed');
	await expect(page.locator('search-page [role=status]')).toHaveText(failed ?? 'no words');
	await expect(page.locator('[data-search-ways] a').first()).toBeVisible();
});

const strange: [what: string, words: string][] = [
	['ten thousand pasted characters', `${findable} ${'x'.repeat(10_000)}`],
	['control characters', `${findable}\u0000\u0007\u001b\u202e`],
	['a script', '<script>document.title = "injected"</script>'],
	['an element with quotes', '"><img src=x onerror=\'document.title = "injected"\'>'],
	['signs alone', '-- "" \\ ({['],
];

for (const [what, words] of strange) {
	test(`${what} in the query injects nothing and is answered`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(`${base}search/?q=${encodeURIComponent(words)}`);
		await expect(page.locator('search-page [role=status]')).toHaveText(/\d|“/);
		await ask(page, words);
		await expect(statusOf(page)).toHaveText(/\d|“/);
		expect(await page.locator('main img[src="x"], dialog img, dialog script').count()).toBe(0);
		expect(await page.title()).not.toBe('injected');
		expect(errors).toEqual([]);
	});
}
