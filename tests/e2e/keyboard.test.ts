import { expect, test } from '@playwright/test';
import { notePages, pages } from '../site/support/site.ts';
import { longestNote } from './support/kinds.ts';

/** Everything one can use in the page as it stands; of a group of radios only the chosen one. */
const usable =
	'a[href], button, input:not([type=radio]), input[type=radio]:checked, select, textarea, summary, [tabindex="0"]';

test('the first key leads to a link that skips the header', async ({ page }) => {
	await page.goto(longestNote);
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveAttribute('href', '#main');
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
});

test('every control of a note can be reached by Tab, and then be seen to have the focus', async ({
	page,
}) => {
	await page.goto(longestNote);
	await page.locator('.note-tool').first().waitFor();
	const count = await page.evaluate(markUsable, usable);
	expect(count).toBeGreaterThan(20);

	const reached = new Set<string>();
	const faults: string[] = [];
	for (let presses = 0; presses < count + 5; presses++) {
		await page.keyboard.press('Tab');
		const { number, fault } = await page.evaluate(describeFocus);
		if (number === undefined || reached.has(number)) break;
		reached.add(number);
		if (fault) faults.push(fault);
	}
	expect.soft(faults).toEqual([]);
	expect(await page.evaluate(notIn, [...reached])).toEqual([]);
});

test('Enter opens an answer and closes it', async ({ page }) => {
	const note = notePages.find(({ document }) => document.querySelector('details.answer'));
	test.skip(note === undefined, 'no note asks a question');
	await page.goto(note?.address ?? '');
	const answer = page.locator('details.answer').first();
	await answer.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(answer).toHaveAttribute('open');
	await expect(answer.locator(':scope > :not(summary)').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(answer).not.toHaveAttribute('open');
});

test('Enter opens a tab, and one of them stays open', async ({ page }) => {
	const withTabs = pages.find(({ document }) => document.querySelector('tab-set details'));
	test.skip(withTabs === undefined, 'the course has no tabs');
	await page.goto(withTabs?.address ?? '');
	const tabs = page.locator('tab-set').first().locator(':scope > details');
	await tabs.nth(1).locator('summary').focus();
	for (const press of ['first', 'second']) {
		await page.keyboard.press('Enter');
		await expect(tabs.nth(1), press).toHaveAttribute('open');
		await expect(tabs.first()).not.toHaveAttribute('open');
	}
});

test('arrow keys choose the theme', async ({ page }) => {
	await page.goto(longestNote);
	const chosen = page.locator('theme-switch input:checked');
	await chosen.focus();
	const values: string[] = [];
	for (let press = 0; press < 3; press++) {
		await page.keyboard.press('ArrowRight');
		values.push(await chosen.inputValue());
	}
	expect(values.toSorted()).toEqual(['dark', 'light', 'system']);
});

test('a block of code that scrolls can be scrolled by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(longestNote);
	const wide = page.locator('pre').filter({ visible: true });
	const index = await wide.evaluateAll((all) =>
		all.findIndex(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
	);
	test.skip(index < 0, 'no block of code is wider than a phone');
	const code = wide.nth(index);
	await code.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => code.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

/** Numbers everything that can be used now, and says how much that is. */
function markUsable(selector: string): number {
	const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
		(element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
	);
	all.forEach((element, index) => (element.dataset['number'] = String(index)));
	return all.length;
}

/** The number of what has the focus, and why a reader could not see that it has. */
function describeFocus(): { number: string | undefined; fault: string | undefined } {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || element === document.body) {
		return { number: undefined, fault: undefined };
	}
	const { number } = element.dataset;
	const name = element.outerHTML.slice(0, 100);
	// An input without a look of its own shows its focus on its label.
	const label = element.closest('label');
	const drawn = [element, label ?? element].some((box) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(box);
		return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
	});
	if (!drawn) return { number, fault: `no focus is drawn on ${name}` };
	// Of a link over two lines the first has to be seen.
	const { left, top, width, height } = (
		element.closest('label') ?? element
	).getClientRects()[0] ?? {
		left: -1,
		top: -1,
		width: 0,
		height: 0,
	};
	const hit = document.elementFromPoint(
		Math.min(left + width / 2, innerWidth - 1),
		Math.min(top + height / 2, innerHeight - 1),
	);
	const isSeen = hit && ((label ?? element).contains(hit) || hit.contains(element));
	return { number, fault: isSeen ? undefined : `something covers ${name}` };
}

function notIn(reached: readonly string[]): string[] {
	return [...document.querySelectorAll<HTMLElement>('[data-number]')]
		.filter(({ dataset }) => !reached.includes(dataset['number'] ?? ''))
		.map(({ outerHTML }) => outerHTML.slice(0, 120));
}
