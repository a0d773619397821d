import { expect, test, type Page } from '@playwright/test';
import type { HtmlElement } from 'html-validate';
import { notePages } from '../site/support/site.ts';
import { longestNote } from './support/kinds.ts';

test.describe('the copy button', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('takes the commands of a session and leaves prompts and output behind', async ({ page }) => {
		await page.goto(noteWith('figure.console'));
		const session = page
			.locator('figure.console')
			.filter({ has: page.locator('.output') })
			.first();
		await session.getByRole('button').click();
		await expect(session.getByRole('button')).toHaveText(await sayCopied(page));
		const lines = (await clipboard(page)).split('\n');
		const commands = await session.locator('.command').allInnerTexts();
		expect(lines).toEqual(commands.flatMap((command) => command.trimEnd().split('\n')));
		expect(lines.filter((line) => line.startsWith('$ '))).toEqual([]);
		for (const output of await session.locator('.output').allInnerTexts()) {
			expect(lines).not.toContain(output.trim().split('\n')[0]);
		}
	});

	test('leaves comments out of commands, which zsh would try to run', async ({ page }) => {
		await page.goto(noteWith('.typed .tk-comment'));
		const code = page
			.locator('.typed')
			.filter({ has: page.locator('.tk-comment') })
			.first();
		await code.getByRole('button').click();
		const shown = (await code.locator('pre').innerText()).trimEnd().split('\n');
		const typed = shown.filter((line) => !line.trimStart().startsWith('#'));
		expect(typed.length).toBeLessThan(shown.length);
		await expect.poll(() => clipboard(page)).toBe(typed.join('\n'));
	});

	test('takes a file as it stands, comments and all', async ({ page }) => {
		const isFile = (figure: HtmlElement) =>
			!figure.classList.contains('typed') && !figure.classList.contains('console');
		await page.goto(noteWith('figure.code .tk-comment', (comment) => isFile(figureOf(comment))));
		const code = page
			.locator('figure.code:not(.typed, .console)')
			.filter({ has: page.locator('.tk-comment') })
			.first();
		await code.getByRole('button').click();
		await expect
			.poll(() => clipboard(page))
			.toBe((await code.locator('pre').innerText()).trimEnd());
	});

	test('at the foot takes the note as Markdown, and says so when it cannot', async ({ page }) => {
		await page.goto(longestNote);
		const link = page.locator('[data-markdown]');
		const button = page.locator('[data-markdown] ~ button');
		const copy = await button.innerText();
		await page.route('**/*.md', (route) => route.abort());
		await button.click();
		await expect(button).not.toHaveText(copy);
		await expect(button).not.toHaveText(await sayCopied(page));
		await expect(button).toHaveText(copy);
		await page.unroute('**/*.md');
		await button.click();
		await expect(button).toHaveText(await sayCopied(page));
		const file = await page.request.get((await link.getAttribute('href')) ?? '');
		expect(await clipboard(page)).toBe(await file.text());
	});

	test('lies on no code on a screen of 360 px', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		for (const address of new Set([longestNote, noteWith('figure.code > pre:first-child')])) {
			await page.goto(address);
			await page
				.locator('main details')
				.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
			await page.locator('.code .note-tool:visible').first().waitFor();
			expect(await page.locator('figure.code').evaluateAll(covered), address).toEqual([]);
		}
	});
});

/** First lines of the blocks whose button reaches over the letters of a line. */
function covered(figures: Element[]): string[] {
	return figures.flatMap((figure) => {
		const button = figure.querySelector('.note-tool')?.getBoundingClientRect();
		const code = figure.querySelector('pre code');
		if (!button || !code) return ['a block without a button'];
		// Of the letters alone: a line that is a box of its own has room above them.
		const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
		let isUnder = false;
		while (texts.nextNode()) {
			const letters = document.createRange();
			letters.selectNodeContents(texts.currentNode);
			isUnder ||= [...letters.getClientRects()].some(({ top }) => top + 2 < button.bottom);
		}
		return isUnder ? [code.textContent.split('\n')[0] ?? ''] : [];
	});
}

/** The address of a note that has such an element; the test is left out when there is none. */
function noteWith(selector: string, fits = (_: HtmlElement) => true): string {
	const note = notePages.find(({ document }) => document.querySelectorAll(selector).some(fits));
	test.skip(note === undefined, `no note has ${selector}`);
	return note?.address ?? '';
}

function figureOf(element: HtmlElement): HtmlElement {
	const figure = element.closest('figure');
	if (!figure) throw new Error('Code stands outside a figure');
	return figure;
}

/** What the button says once it has copied. */
async function sayCopied(page: Page): Promise<string> {
	return ((await page.locator('note-tools').getAttribute('data-words')) ?? '').split('|')[1] ?? '';
}

function clipboard(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
