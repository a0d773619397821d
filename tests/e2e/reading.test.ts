import { expect, test, type Page } from '@playwright/test';
import { attributes, base, notePages, pages } from '../site/support/site.ts';
import { longestNote, notes } from './support/kinds.ts';

test('the outline marks the section being read', async ({ page }) => {
	await page.goto(longestNote);
	for (const index of [0, 3, 1]) {
		const heading = page.locator('article h2[id]').nth(index);
		await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
		await expect.poll(() => markedSections(page)).toEqual([await heading.getAttribute('id')]);
	}
});

test('the outline marks the section in a browser without scroll targets as well', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const supports = CSS.supports.bind(CSS);
		CSS.supports = (...condition: [string, string?]) =>
			!condition[0].includes('scroll-target-group') &&
			Reflect.apply(supports, CSS, condition) === true;
	});
	await page.goto(longestNote);
	for (const index of [3, 1]) {
		const heading = page.locator('article h2[id]').nth(index);
		await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
		const id = (await heading.getAttribute('id')) ?? '';
		const current = page.locator('note-outline a[aria-current]');
		await expect(current).toHaveCount(1);
		await expect(current).toHaveAttribute('href', `#${id}`);
	}
});

test('a link to a section shows its heading below whatever stays on top', async ({ page }) => {
	await page.goto(longestNote);
	await page.locator('note-outline a').nth(2).click();
	const heading = page.locator('article h2[id]').nth(2);
	await expect(heading).toBeInViewport();
	const isOnTop = await heading.evaluate((element) => {
		const { left, top, height } = element.getBoundingClientRect();
		const hit = document.elementFromPoint(left + 5, top + height / 2);
		return hit !== null && (element === hit || element.contains(hit));
	});
	expect(isOnTop).toBe(true);
});

test('next and previous lead through all notes and back', async ({ page }) => {
	const ends = notePages.filter(({ document }) => !document.querySelector('a[rel="prev"]'));
	expect(ends.map(({ address }) => address)).toHaveLength(1);
	await page.goto(ends[0]?.address ?? base);
	const walked = [new URL(page.url()).pathname];
	for (const [way, steps] of [
		['next', notes.length - 1],
		['prev', notes.length - 1],
	] as const) {
		for (let step = 0; step < steps; step++) {
			const link = page.locator(`a[rel=${way}]`);
			const href = (await link.getAttribute('href')) ?? '';
			await link.click();
			await page.waitForURL((url) => url.pathname === href);
			walked.push(href);
		}
		await expect(page.locator(`a[rel=${way}]`)).toHaveCount(0);
	}
	const there = walked.slice(0, notes.length);
	expect(there.toSorted()).toEqual(notes.toSorted());
	expect(walked.slice(notes.length)).toEqual(there.toReversed().slice(1));
});

test('a tab once chosen is open in every set that has it, on the next page too', async ({
	page,
}) => {
	const sets = pages.flatMap(({ address, document }) =>
		document.querySelectorAll('tab-set').map((set) => ({
			address,
			titles: set.querySelectorAll('summary').map(({ textContent }) => textContent.trim()),
		})),
	);
	const [first] = sets;
	test.skip(first === undefined, 'the course has no tabs');
	const title = first?.titles[1] ?? '';
	await page.goto(first?.address ?? '');
	const tab = page.locator('tab-set').first().locator(':scope > details').nth(1);
	await tab.locator('summary').click();
	await expect(tab).toHaveAttribute('open');
	for (const { address } of sets.filter(({ titles }) => titles.includes(title))) {
		await page.goto(address);
		const same = page.locator('tab-set > details').filter({
			has: page.locator('summary').getByText(title, { exact: true }),
		});
		await expect(same.first()).toHaveAttribute('open');
		for (const set of await same.all()) await expect(set).toHaveAttribute('open');
	}
});

test('a term leads to its entry in the glossary, and the entry back to the notes', async ({
	page,
}) => {
	const note = notePages.find(({ document }) => document.querySelector('a.term'));
	test.skip(note === undefined, 'no note names a term');
	const [href = ''] = note ? attributes(note.document, 'a.term', 'href') : [];
	await page.goto(note?.address ?? '');
	await page.locator('a.term').first().click();
	await expect(page).toHaveURL((url) => url.pathname + url.hash === href);
	const entry = page.locator(':target');
	await expect(entry).toBeInViewport();
	await expect(entry.locator(`a[href^="${note?.address ?? ''}"]`).first()).toBeVisible();
});

/** Ids of the sections that the outline marks, by the browser's own means. */
function markedSections(page: Page): Promise<string[]> {
	return page
		.locator('note-outline a')
		.evaluateAll((links) =>
			links
				.filter((link) => link.matches(':target-current'))
				.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
		);
}
