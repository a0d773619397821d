// An open page takes over what has changed of a note, and stays as the reader has it.
import { test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startDevServer, type DevServer } from './support/dev-server.ts';
import { longestNote } from './support/kinds.ts';
import { copyProject, type ProjectCopy } from './support/project-copy.ts';

test.describe.configure({ mode: 'default', timeout: 90_000 });
const expect = test.expect.configure({ timeout: 20_000 });

let copy: ProjectCopy;
let server: DevServer;
let file = '';
let text = '';

test.beforeAll(async () => {
	copy = copyProject();
	file = path.join(copy.content, `${longestNote.slice(1, -1)}.mdx`);
	text = `${readFileSync(file, 'utf8').trimEnd()}\n${something}`;
	writeFileSync(file, text);
	server = await startDevServer(copy.root);
});

test.beforeEach(() => writeFileSync(file, text));

test.afterAll(async () => {
	await server.stop();
	copy.remove();
});

test('text, headings and frontmatter change where they stand; scroll, focus and open answers stay', async ({
	page,
}) => {
	await open(page);
	const question = page.locator('#question-asked-in-place');
	await question.getByText('Answer').click();
	await question.locator('summary').focus();
	const top = await page.evaluate(() => scrollY);
	expect(top).toBeGreaterThan(1000);

	const changed = text
		.replace(/^title: .*$/m, 'title: Quite another title')
		.replace(
			'One sentence of many.',
			'A sentence that *was* not there before.\n\n## One more stop',
		);
	writeFileSync(file, changed);
	await expect(page.getByText('A sentence that was not there before.')).toBeVisible();
	await expect(page).toHaveTitle(/^Quite another title/);
	await expect(page.locator('h1')).toContainText('Quite another title');
	await expect(page.locator('note-outline')).toContainText('One more stop');
	await expect(question.locator('details')).toHaveAttribute('open');
	await expect(question.locator('summary')).toBeFocused();
	// Held where the reader is by the browser, whatever has come above it.
	const seen = await question.evaluate((element) => element.getBoundingClientRect().top);
	expect(seen).toBeGreaterThan(-200);
	expect(seen).toBeLessThan(900);

	writeFileSync(file, text);
	await expect(page.getByText('One sentence of many.')).toBeVisible();
	await expect(page.locator('note-outline')).not.toContainText('One more stop');
	await expect(question.locator('details')).toHaveAttribute('open');
	await expectStayed(page);
});

test('what is new has the scripts of its kind, and what was there has them once', async ({
	page,
}) => {
	await open(page);
	const tools = page.locator('.note-tool');
	const before = await tools.count();
	const code =
		'\n```sh title="new.sh"\nls\n```\n\n<Tabs>\n<Tab title="Old">\n\nIt is red.\n\n</Tab>\n<Tab title="New">\n\nIt is blue.\n\n</Tab>\n</Tabs>\n';
	writeFileSync(file, text + code);
	const figure = page.locator('figure', { hasText: 'new.sh' });
	await expect(figure.locator('.note-tool')).toHaveCount(1);
	await expect(tools).toHaveCount(before + 1);
	const tabs = page.locator('tab-set').last();
	await tabs.getByText('New', { exact: true }).click();
	await expect(tabs.getByText('It is blue.')).toBeVisible();
	await expect(tabs.getByText('It is red.')).toBeHidden();

	writeFileSync(file, text + code.replace('blue', 'green').replace('ls', 'ls -l'));
	await expect(tabs.getByText('It is green.')).toBeVisible();
	await expect(figure.locator('pre')).toHaveText(/ls -l/);
	await expect(tools).toHaveCount(before + 1);
	await expectStayed(page);
});

test('what a reader has marked, and a dialog that is open, stay', async ({ page }) => {
	await open(page);
	await page.locator('mark-note').getByRole('radio', { name: 'done', exact: true }).check();
	const here = page.locator('.rail .here > a');
	await expect(here).toHaveAttribute('data-progress', 'done');
	await page.keyboard.press('Escape');
	await page.locator('h1').click();
	await page.keyboard.press('?');
	const keys = page.locator('dialog.keys');
	await expect(keys).toBeVisible();

	writeFileSync(file, text.replace(/^title: .*$/m, 'title: Quite another title'));
	await expect(page).toHaveTitle(/^Quite another title/);
	await expect(keys).toBeVisible();
	await expect(here).toContainText('Quite another title');
	await expect(here).toHaveAttribute('data-progress', 'done');
	await expect(page.getByRole('radio', { name: 'done', exact: true })).toBeChecked();
	await expectStayed(page);
});

test('of two saves in a row the last is shown', async ({ page }) => {
	await open(page);
	for (const pause of [5, 30, 60, 120]) {
		writeFileSync(file, text.replace('of many', `saved ${pause} ms too early`));
		await setTimeout(pause);
		writeFileSync(file, text.replace('of many', `saved after ${pause} ms`));
		await expect(page.getByText(`One sentence saved after ${pause} ms.`)).toBeVisible();
	}
	await expectStayed(page);
});

test('a file that is caught half-written is shown whole at last, and is never lost', async ({
	page,
}) => {
	await open(page);
	const pieces = [0, text.indexOf('\n---\n') - 20, Math.round(text.length / 2)];
	for (const [turn, length] of pieces.entries()) {
		const whole = text.replace('of many', `of turn ${turn}`);
		writeFileSync(file, whole.slice(0, length));
		await setTimeout(40);
		writeFileSync(file, whole);
		await expect(page.getByText(`One sentence of turn ${turn}.`)).toBeVisible();
	}
	await expect(page.locator('vite-error-overlay')).toHaveCount(0);
	await expectStayed(page);
});

test('a page whose styles change is loaded anew', async ({ page }) => {
	await open(page);
	const module = path.join(path.dirname(file), 'module.yaml');
	const yaml = readFileSync(module, 'utf8');
	writeFileSync(module, yaml.replace(/^hue: .*$/m, 'hue: 17'));
	await showsSource(page, '{--h:17}');
	expect(await hasStayed(page)).toBe(false);
	writeFileSync(module, yaml);
});

test('a page that holds on to what it read is loaded anew', async ({ page }) => {
	await open(page, '/review/');
	writeFileSync(file, text.replace('What is asked here?', 'What else is asked here?'));
	await showsSource(page, 'What else is asked here?');
	expect(await hasStayed(page)).toBe(false);
});

test('a page that cannot be had is loaded anew, and so is one with an error over it', async ({
	page,
}) => {
	await open(page);
	await page.route(`**${longestNote}`, (route) => route.fulfill({ status: 500 }), { times: 1 });
	writeFileSync(file, text.replace('of many', 'after a failure'));
	await expect(page.getByText('One sentence after a failure.')).toBeVisible();
	expect(await hasStayed(page)).toBe(false);

	await open(page);
	writeFileSync(file, `${text}\nRun {1 + 1} of it.\n`);
	await expect(page.locator('vite-error-overlay')).toHaveCount(1);
	writeFileSync(file, text.replace('of many', 'after a fault'));
	await expect(page.getByText('One sentence after a fault.')).toBeVisible();
	await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

/** Whatever the longest note has, this is in it. */
const something = `
## Changed in place

One sentence of many.

<Tabs>
<Tab title="Old">

It is old.

</Tab>
<Tab title="New">

It is new.

</Tab>
</Tabs>

<Question id="asked-in-place">

What is asked here?

<Answer>

This.

</Answer>

</Question>
`;

/** Opens a page, waits until nothing is on its way any more, and marks it. */
async function open(page: Page, address = longestNote): Promise<void> {
	await page.goto(server.origin + address, { waitUntil: 'networkidle' });
	await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

/** Waits for what need not be seen. */
async function showsSource(page: Page, part: string): Promise<void> {
	// There is none while a page makes way for the next.
	await expect.poll(() => page.content().catch(() => '')).toContain(part);
}

function hasStayed(page: Page): Promise<boolean> {
	return page.evaluate(() => 'isMarked' in window);
}

async function expectStayed(page: Page): Promise<void> {
	expect(await hasStayed(page)).toBe(true);
}
