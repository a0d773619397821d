// A blocker takes elements out of the page by what they are, or by a word in their class or id, before
// any script of the page runs and whenever one comes back.
import { expect, test, type Page } from '@playwright/test';
import { kinds } from '../../e2e/support/kinds.ts';
import { deadControls } from '../../e2e/support/lost-scripts.ts';

/** What lists for blockers look for, in classes and ids. */
const words = [
	...['ad', 'ads', 'banner', 'cookie', 'modal', 'newsletter', 'overlay', 'popup', 'promo'],
	...['share', 'sharing', 'social', 'sponsor', 'sticky', 'subscribe', 'widget'],
];
const byWord = words.flatMap((word) => [
	`[class^="${word}" i]`,
	`[class*=" ${word}" i]`,
	`[class*="-${word}" i]`,
	`[id^="${word}" i]`,
	`[id*="-${word}" i]`,
]);
const often = ['header', 'nav', 'aside', 'footer', 'dialog', byWord.join()];

/** One kind for each address: what a reader opens on it is tried with it. */
const pages = [...new Map(kinds.map((kind) => [kind.address.split('?')[0], kind])).values()];

for (const { address } of pages) {
	test(`${address} can be read and used when a blocker takes some of it away`, async ({
		browser,
	}) => {
		for (const selector of [...often, ...(await ownElements(await browser.newPage(), address))]) {
			await test.step(`without ${selector.slice(0, 40)}`, async () => {
				const page = await browser.newPage({ reducedMotion: 'reduce' });
				const thrown: string[] = [];
				page.on('pageerror', ({ message }) => thrown.push(message));
				await page.addInitScript(takeAway, selector);
				await page.goto(address, { waitUntil: 'load' });
				const said = selector.slice(0, 60);
				// Of the search nothing but its heading is left.
				const least = selector === 'search-page' ? 'Search'.length : 'There is no page'.length;
				expect.soft(await textOf(page), said).toBeGreaterThanOrEqual(least);
				await usePage(page);
				expect.soft(thrown, said).toEqual([]);
				expect.soft(await deadControls(page), said).toEqual([]);
				await page.close();
			});
		}
	});
}

/** The elements that scripts of ours bring to life. */
async function ownElements(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	const names = await page.evaluate(() => [
		...new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName)),
	]);
	await page.close();
	return names.filter((name) => name.includes('-'));
}

/** Runs in the page, before it is there. */
function takeAway(selector: string): void {
	const take = () => {
		for (const element of document.querySelectorAll(selector)) element.remove();
	};
	new MutationObserver(take).observe(document, { childList: true, subtree: true });
}

/** How many letters of the page itself can be read. */
async function textOf(page: Page): Promise<number> {
	const text = await page.locator('main').innerText();
	return text.replace(/\s/g, '').length;
}

/** Presses everything that can be pressed, types, and asks for what opens over the page. */
async function usePage(page: Page): Promise<void> {
	await page.evaluate(async () => {
		// What leads to another page does so by itself.
		addEventListener('submit', (event) => event.preventDefault());
		const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
		for (const control of document.querySelectorAll<HTMLElement>('button, input, summary')) {
			if (!control.checkVisibility({ visibilityProperty: true })) continue;
			if (control instanceof HTMLInputElement && /^(?:search|number)$/.test(control.type)) {
				control.focus();
				control.value = control.type === 'search' ? 'image' : '60';
				control.dispatchEvent(new Event('input', { bubbles: true }));
				control.dispatchEvent(new Event('change', { bubbles: true }));
			} else if (!(control instanceof HTMLInputElement && control.type === 'file')) {
				control.click();
			}
			await soon();
		}
		scrollTo(0, document.body.scrollHeight);
		await soon();
		for (const dialog of document.querySelectorAll('dialog')) dialog.close();
	});
	await page.keyboard.press('?');
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await page.waitForFunction(
		// The list of keys may have come in between.
		() => !document.querySelector('.search-dialog[open]') || customElements.get('search-dialog'),
	);
}
