// The journeys of who reviews: a first visit, an evening, the next days, another device.
import { expect, test, type Page } from '@playwright/test';
import { base, pages } from '../site/support/site.ts';

const reviewPage = `${base}review/`;
const key = `study:${base}`;
const evening = new Date('2026-11-22T19:00:00');
const listed = pages.find(({ address }) => address === reviewPage)?.document;
const ids = (listed?.querySelectorAll('[data-question]') ?? []).map(
	(item) => item.getAttributeValue('data-question') ?? '',
);
const perDay = Math.min(10, ids.length);

type Answers = Record<string, Record<string, string>>;

test.beforeEach(({ page }) => page.clock.install({ time: evening }));

test('a first visit offers up to ten new questions of all notes, or those of one module', async ({
	page,
}) => {
	await page.goto(reviewPage);
	await expect(page.getByRole('status')).toContainText('You have not answered a question yet');
	await expect(page.getByRole('radio', { name: 'notes you marked as done (0)' })).toBeDisabled();
	await expect(page.getByRole('radio', { name: `all notes (${ids.length})` })).toBeChecked();
	await page.getByRole('button', { name: 'Begin', exact: true }).first().click();
	await expect(page.locator('.review-bar')).toContainText(`${perDay} left`);
	await page.getByRole('button', { name: 'End' }).click();
	expect(await answers(page)).toEqual({});

	const module = page.locator('.review-modules li').last();
	await module.getByRole('button').click();
	const id = (await module.getAttribute('data-module')) ?? '';
	await expect(page.locator(`.review-card [data-question^="${id}/"]`)).toBeVisible();
});

test('questions of notes marked as done come first, once there are any', async ({ page }) => {
	const note = ids.at(-1)?.split('#')[0] ?? '';
	await store(page, { progress: { [note]: { state: 'done', at: '2026-11-01T08:00:00.000Z' } } });
	await expect(page.getByRole('radio', { name: 'notes you marked as done' })).toBeChecked();
	await page.getByRole('button', { name: 'Begin', exact: true }).first().click();
	await expect(page.locator(`.review-card [data-question^="${note}#"]`)).toBeVisible();
});

test('an evening’s session ends when all is answered, and says when the next is due', async ({
	page,
}) => {
	test.skip(ids.length <= perDay, 'the course has no more questions than a day asks');
	await page.goto(reviewPage);
	await begin(page);
	for (const id of ids.slice(0, perDay)) {
		await expect(page.locator('.review-card [data-question]')).toHaveAttribute('data-question', id);
		await expect(page.locator('.grades')).toBeHidden();
		await page.locator('.review-card summary').click();
		await expect(page.locator('[data-grade=good]')).toContainText('in 2 days');
		await page.locator('[data-grade=good]').click();
	}
	const status = page.getByRole('status');
	await expect(status).toContainText(`You answered ${perDay} questions. Nothing is due.`);
	await expect(status).toContainText(`The next ${perDay} are due in 2 days.`);
	expect(Object.keys(await answers(page))).toEqual(ids.slice(0, perDay).sort());
	// The list has its questions back, in their order.
	const after = await page
		.locator('.review-rest [data-question]')
		.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['question']));
	expect(after).toEqual(ids);
	await expect(page.locator('.review-rest details[open]')).toHaveCount(0);

	// The day's number is reached, and the reader may go on.
	await page.getByRole('button', { name: /more new question/ }).click();
	await expect(page.locator('.review-card [data-question]')).toHaveAttribute(
		'data-question',
		ids[perDay] ?? '',
	);
});

test('what was not known comes again in the same session, until it is', async ({ page }) => {
	await store(page, { answers: begun(ids.slice(1), '2026-11-20T19:00:00.000Z', 'easy') });
	await begin(page);
	for (const grade of ['again', 'hard']) {
		await page.locator('.review-card summary').click();
		await page.locator(`[data-grade=${grade}]`).click();
		await expect(page.locator('.review-bar')).toContainText('1 left');
	}
	await page.locator('.review-card summary').click();
	await page.locator('[data-grade=easy]').click();
	await expect(page.getByRole('status')).toContainText('You answered 3 questions.');
});

test('two days later what is due is asked, before new questions', async ({ page }) => {
	const [first = '', second = ''] = ids;
	await page.goto(reviewPage);
	await begin(page);
	for (const grade of ['easy', 'good']) {
		await page.locator('.review-card summary').click();
		await page.locator(`[data-grade=${grade}]`).click();
	}
	await page.clock.setFixedTime(new Date('2026-11-23T23:59:00'));
	await page.reload();
	await expect(page.getByRole('status')).toContainText('Nothing is due.');
	await page.clock.setFixedTime(new Date('2026-11-24T00:01:00'));
	await page.reload();
	await expect(page.getByRole('status')).toContainText('1 question is due.');
	await begin(page);
	const asked = page.locator('.review-card [data-question]');
	await expect(asked).toHaveAttribute('data-question', second);
	await page.locator('.review-card summary').click();
	await page.locator('[data-grade=good]').click();
	await expect(asked).toHaveAttribute('data-question', ids[2] ?? '');
	expect(Object.keys((await answers(page))[first] ?? {})).toHaveLength(1);
	expect(Object.keys((await answers(page))[second] ?? {})).toHaveLength(2);
});

test('an answer given by mistake can be taken back', async ({ page }) => {
	await page.goto(reviewPage);
	await begin(page);
	await expect(page.getByRole('button', { name: 'Take back' })).toBeHidden();
	await page.locator('.review-card summary').click();
	await page.locator('[data-grade=easy]').click();
	await page.getByRole('button', { name: 'Take back' }).click();
	await expect(page.locator('.review-card [data-question]')).toHaveAttribute(
		'data-question',
		ids[0] ?? '',
	);
	expect(await answers(page)).toEqual({});
});

test('answers go to another device with the progress file, and none is lost', async ({
	page,
	browser,
}) => {
	const [one = '', two = ''] = ids;
	await store(page, {
		answers: {
			[one]: { '2026-11-20T19:00:00.000Z': 'good' },
			'gone/note#q': { '2026-11-20T19:00:00.000Z': 'easy' },
		},
	});
	await page.goto(`${base}progress/`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a file' }).click(),
	]);
	const file = await download.path();

	const context = await browser.newContext();
	const other = await context.newPage();
	await other.clock.install({ time: evening });
	await store(other, {
		answers: {
			[one]: { '2026-11-21T19:00:00.000Z': 'again' },
			[two]: { '2026-11-21T19:00:00.000Z': 'hard' },
		},
	});
	await other.goto(`${base}progress/`);
	await other.getByLabel('Take over a file').setInputFiles(file);
	await expect(other.locator('.preview')).toContainText('2 answers come in');
	await other.getByRole('button', { name: 'Take over', exact: true }).click();
	expect(await answers(other)).toEqual({
		[one]: { '2026-11-20T19:00:00.000Z': 'good', '2026-11-21T19:00:00.000Z': 'again' },
		[two]: { '2026-11-21T19:00:00.000Z': 'hard' },
		'gone/note#q': { '2026-11-20T19:00:00.000Z': 'easy' },
	});
	await other.goto(reviewPage);
	await expect(other.getByRole('status')).toContainText('2 questions are due.');
	await context.close();
});

async function begin(page: Page): Promise<void> {
	await page.locator('.review-start > .buttons [data-do=begin]').click();
}

function begun(questions: readonly string[], at: string, grade: string): Answers {
	return Object.fromEntries(questions.map((id) => [id, { [at]: grade }]));
}

async function answers(page: Page): Promise<Answers> {
	const text = await page.evaluate((name) => localStorage.getItem(name), key);
	return (JSON.parse(text ?? '{}') as { answers?: Answers }).answers ?? {};
}

/** Stores a record, and opens the review with it. */
async function store(page: Page, record: { progress?: object; answers?: Answers }): Promise<void> {
	await page.goto(reviewPage);
	await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
		key,
		JSON.stringify({ version: 2, progress: {}, answers: {}, ...record }),
	] as const);
	await page.reload();
}
