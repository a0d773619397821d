import { expect, test, type Page } from '@playwright/test';
import { base } from '../site/support/site.ts';
import { longestNote, modules, notes } from './support/kinds.ts';

const key = `study:${base}`;
const moduleWithNotes = modules.get('with notes')?.[0] ?? base;
const inModule = notes.filter((address) => address.startsWith(moduleWithNotes)).sort();
const [first = '', second = ''] = inModule;
const progressPage = `${base}progress/`;

test('a note marked as done is done on the map, in its module, in the rail and in what needs it', async ({
	page,
}) => {
	await page.goto(first);
	await mark(page, 'done');
	await expect(page.locator('.rail .here > a')).toHaveAttribute('data-progress', 'done');

	await page.goto(base);
	const row = page.locator(`.note-list .name > a[href="${first}"]`);
	await expect(row).toHaveAccessibleName(/, done$/);
	const station = page.locator(`.line-map.wide a[href="${first}"]`);
	await expect(station.locator('title')).toHaveText(/, done$/);
	await expect(station.locator('.ring')).toHaveCSS('fill', await colour(page, '--ink'));
	await expect(page.locator('.line-map.wide [data-progress="done"].ring')).toHaveCount(0);
	await expect(page.locator('.home-progress')).toContainText(`1 of ${notes.length} notes done`);

	await page.goto(moduleWithNotes);
	await expect(page.locator(`.note-table .name a[href="${first}"]`)).toHaveAccessibleName(
		/, done$/,
	);
	await expect(page.locator('.module-facts')).toContainText(
		inModule.length === 1 ? 'the note is done' : `1 of ${inModule.length} notes done`,
	);

	const needing = page.locator(`.note-table tr:has(.needs a[href="${first}"]) .name a`).first();
	test.skip((await needing.count()) === 0, 'nothing in its module needs it');
	await needing.click();
	await expect(page.locator('.facts')).toContainText(/Needs, 1 of \d+ done/);
	await expect(page.locator(`.facts .needs a[href="${first}"]`)).toHaveAccessibleName(/, done$/);
});

test('a note can be marked partly done by keyboard, and unmarked', async ({ page }) => {
	await page.goto(first);
	await scrollToFoot(page);
	await page.getByRole('radio', { name: 'to do', exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'partly done' })).toBeChecked();
	await expect.poll(() => stateOf(page, first)).toBe('partly');
	await page.reload();
	await expect(page.getByRole('radio', { name: 'partly done' })).toBeChecked();
	await mark(page, 'to do');
	await expect.poll(() => stateOf(page, first)).toBe('todo');
	await expect(page.locator('.rail .here > a')).not.toHaveAttribute('data-progress');
});

test('reading to the end marks nothing', async ({ page }) => {
	await page.goto(first);
	await scrollToFoot(page);
	await page.goto(base);
	await expect(page.locator('[data-progress]')).toHaveCount(0);
	await expect(page.locator('.home-progress')).toContainText('nothing marked yet');
});

test('the home page leads to the heading where the reader left, and then to the next note', async ({
	page,
}) => {
	test.skip(second === '', 'the module has one note');
	await page.goto(base);
	await expect(page.locator('go-on')).toContainText('Begin with');
	await page.goto(second);
	const heading = page.locator('article h2').nth(1);
	const words = (await heading.innerText()).trim();
	await heading.evaluate((element) => element.scrollIntoView());
	await waitForScripts(page);
	await page.goto(base);
	await expect(page.locator('go-on')).toContainText('Continue where you left');
	await expect(page.locator('go-on')).toContainText(words);
	await page.locator('go-on a').click();
	await expect(page).toHaveURL(new RegExp(`${second}#.+`));
	await expect(page.locator('article h2').nth(1)).toBeInViewport();

	await mark(page, 'done');
	await page.goto(base);
	await expect(page.locator('go-on')).toContainText('Next on your way');
	await expect(page.locator('go-on a')).not.toHaveAttribute('href', new RegExp(second));
});

test('a glance at a note is no place to go on from', async ({ page }) => {
	test.skip(second === '', 'the module has one note');
	await page.setViewportSize({ width: 800, height: 300 });
	await page.goto(second);
	await page.goto(base);
	await expect(page.locator('go-on')).toContainText('Begin with');
});

test('two tabs show what the other marks, and neither takes anything from the other', async ({
	page,
	context,
}) => {
	test.skip(second === '', 'the module has one note');
	const other = await context.newPage();
	await page.goto(first);
	await other.goto(second);
	await mark(page, 'done');
	await expect(other.locator(`.rail a[href="${first}"]`)).toHaveAttribute('data-progress', 'done');
	await mark(other, 'partly done');
	await expect(page.locator(`.rail a[href="${second}"]`)).toHaveAttribute(
		'data-progress',
		'partly',
	);
	expect(await stateOf(page, first)).toBe('done');
	expect(await stateOf(page, second)).toBe('partly');
});

test('going back shows what was marked meanwhile', async ({ page }) => {
	await page.goto(moduleWithNotes);
	await page.locator(`.note-table .name a[href="${first}"]`).click();
	await mark(page, 'done');
	await page.goBack();
	await expect(page.locator(`.note-table .name a[href="${first}"]`)).toHaveAttribute(
		'data-progress',
		'done',
	);
});

test('nothing moves when progress is shown', async ({ page }) => {
	await page.addInitScript(recordShifts);
	await store(
		page,
		notes.map((address, place) => [address, place % 2 ? 'partly' : 'done']),
	);
	for (const address of [base, moduleWithNotes, longestNote, progressPage]) {
		for (const width of [360, 1280]) {
			// High enough that what would move lies on the screen: a browser tells of nothing else. The
			// figures of a note get a button below them, which has nothing to do with progress.
			await page.setViewportSize({ width, height: address === longestNote ? 900 : 2400 });
			await page.goto(address, { waitUntil: 'networkidle' });
			await expect(page.locator('[data-progress]').first()).toBeAttached();
			const shifts = await page.evaluate(() => (globalThis as { shifts?: string[] }).shifts);
			expect.soft(shifts, `${address} at ${width}`).toEqual([]);
		}
	}
});

test('without scripts no progress is shown, and its page says why', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const address of [base, moduleWithNotes, first]) {
		await page.goto(address);
		await expect(page.locator('.needs-script:visible, mark-note :visible')).toHaveCount(0);
	}
	await page.goto(progressPage);
	await expect(page.locator('main noscript p')).toBeVisible();
	await expect(page.locator('main noscript p')).toContainText('scripts are off');
	await expect(page.locator('main button:visible, main svg:visible')).toHaveCount(0);
	await context.close();
});

test('what marks progress or sums it up is not printed', async ({ page }) => {
	await store(page, [[first, 'done']]);
	await page.emulateMedia({ media: 'print' });
	for (const address of [base, moduleWithNotes, first]) {
		await page.goto(address);
		await expect(page.locator('[data-progress]').first()).toBeAttached();
		await expect(
			page.locator('mark-note:visible, go-on:visible, .needs-script:visible'),
		).toHaveCount(0);
	}
});

/** Marks the note of the page, as a reader does: at its foot. */
async function mark(page: Page, state: 'to do' | 'partly done' | 'done'): Promise<void> {
	await scrollToFoot(page);
	const radio = page.getByRole('radio', { name: state, exact: true });
	await radio.check();
	const stored = { 'to do': 'todo', 'partly done': 'partly', done: 'done' }[state];
	await expect.poll(() => stateOf(page, new URL(page.url()).pathname)).toBe(stored);
}

async function scrollToFoot(page: Page): Promise<void> {
	await page.locator('mark-note').scrollIntoViewIfNeeded();
	await waitForScripts(page);
}

/** What stores anything is fetched when a reader first scrolls. */
async function waitForScripts(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
	await page.waitForLoadState('networkidle');
}

async function stateOf(page: Page, address: string): Promise<string | undefined> {
	const text = await page.evaluate((name) => localStorage.getItem(name), key);
	const { progress } = JSON.parse(text ?? '{"progress":{}}') as {
		progress: Record<string, { state: string }>;
	};
	return progress[address.slice(base.length, -1)]?.state;
}

async function store(page: Page, marks: [string, string][]): Promise<void> {
	const at = '2026-11-01T08:00:00.000Z';
	const progress = Object.fromEntries(
		marks.map(([address, state]) => [address.slice(base.length, -1), { state, at }]),
	);
	await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
		key,
		JSON.stringify({ version: 1, progress }),
	] as const);
}

function colour(page: Page, token: string): Promise<string> {
	return page.evaluate((name) => {
		const probe = document.body.appendChild(document.createElement('span'));
		probe.style.color = `var(${name})`;
		return getComputedStyle(probe).color;
	}, token);
}

/** Keeps what moved on the page without the reader's doing, as the browser tells it. */
function recordShifts(): void {
	const shifts: string[] = [];
	Object.assign(globalThis, { shifts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
			if (entry.value > 0) shifts.push(`${entry.value} ${JSON.stringify(entry)}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}
