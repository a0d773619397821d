// What a reader may ask of every page: more air in the text, four times the size, less motion, colours
// of their own.
import { expect, test, type Page } from '@playwright/test';
import { kinds, open } from '../../e2e/support/kinds.ts';
import { outsideOfScreen } from '../../e2e/support/outside-of-screen.ts';

for (const kind of kinds) {
	test(`${kind.name} loses nothing with the spacing of WCAG 1.4.12, nor at four times the size`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, kind);
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
			);
			document.adoptedStyleSheets.push(sheet);
		});
		// A window of 1280 px at 400 % has 320.
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: width === 320 ? 256 : 720 });
			expect.soft(await page.evaluate(outsideOfScreen), `outside, ${width} px`).toEqual([]);
			expect.soft(await page.evaluate(cutText), `cut, ${width} px`).toEqual([]);
		}
	});

	test(`nothing moves on ${kind.name} for who asks for less motion`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, kind);
		expect(await page.evaluate(moving)).toEqual([]);
	});

	test(`${kind.name} shows the focus and drawn lines in a reader's own colours`, async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		await open(page, kind);
		expect.soft(await page.evaluate(unseenShapes)).toEqual([]);
		await page.keyboard.press('Tab');
		expect(await focusIsDrawn(page)).toBe(true);
	});
}

/** Runs in the page: text that is wider or higher than a box that hides what does not fit. */
function cutText(): string[] {
	return (
		[...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((box) => box.checkVisibility({ visibilityProperty: true }) && box.clientWidth > 1)
			// What is typed scrolls.
			.filter((box) => !(box instanceof HTMLInputElement))
			.filter((box) => {
				const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
				// An ellipsis says that there is more.
				if (textOverflow === 'ellipsis') return false;
				const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				return (
					(hides(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
					(hides(overflowY) && box.scrollHeight > box.clientHeight + 1)
				);
			})
			.map((box) => box.outerHTML.slice(0, 120))
	);
}

/** Runs in the page: animations in time, not those that follow scrolling, and transitions. */
function moving(): string[] {
	const animations = document
		.getAnimations()
		.filter(({ timeline, playState }) => timeline === document.timeline && playState === 'running')
		.map((animation) =>
			animation instanceof CSSAnimation ? animation.animationName : animation.id,
		);
	const transitions = [...document.body.querySelectorAll('*')]
		.filter((box) => /[1-9]/.test(getComputedStyle(box).transitionDuration))
		.map((box) => box.outerHTML.slice(0, 100));
	return [...animations, ...transitions];
}

/** Runs in the page: drawn shapes of the ground's own colour, but what is drawn to be empty inside. */
function unseenShapes(): string[] {
	const ground = getComputedStyle(document.body).backgroundColor;
	return [...document.querySelectorAll('svg :is(path, line, circle, rect, polyline)')]
		.filter((shape) => !shape.matches('[class$=inside]'))
		.filter((shape) => shape.checkVisibility({ visibilityProperty: true }))
		.filter((shape) => {
			const { fill, stroke, strokeWidth } = getComputedStyle(shape);
			const isStroked = stroke !== 'none' && Number.parseFloat(strokeWidth) > 0;
			return stroke === ground && isStroked && (fill === 'none' || fill === ground);
		})
		.map((shape) => shape.outerHTML.slice(0, 120));
}

function focusIsDrawn(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element) return false;
		return [element, element.closest('label, li, .search-head')].some((box) => {
			if (!box) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(box);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
		});
	});
}
