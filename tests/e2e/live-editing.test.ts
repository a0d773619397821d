import { test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { startDevServer, type DevServer } from './support/dev-server.ts';
import { longestNote, modules } from './support/kinds.ts';
import { copyProject, type ProjectCopy } from './support/project-copy.ts';

// One server for all of them; it makes a page when it is first asked for it.
test.describe.configure({ mode: 'default', timeout: 90_000 });
const expect = test.expect.configure({ timeout: 30_000 });

let copy: ProjectCopy;
let server: DevServer;
/** Path of a note in the content folder, with slashes, without its ending. */
const note = longestNote.slice(1, -1);

test.beforeAll(async () => {
	copy = copyProject();
	server = await startDevServer(copy.root);
});

test.afterAll(async () => {
	await server.stop();
	copy.remove();
});

test('a changed note reaches the open page', async ({ page }) => {
	await open(page, longestNote);
	const file = fileOf(note);
	change(file, (text) => `${text}\nA sentence that was not there before.\n`);
	await expect(page.getByText('A sentence that was not there before.')).toBeVisible();
	change(file, (text) => text.replace(/^title: .*$/m, 'title: Quite another title'));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Quite another title');
});

test('a changed module reaches the open page', async ({ page }) => {
	const [module = ''] = modules.get('with notes') ?? [];
	await open(page, module);
	setIn(path.join(copy.content, module, 'module.yaml'), ['title'], 'Quite another module');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Quite another module');
});

test('a changed glossary reaches the open page', async ({ page }) => {
	await open(page, '/glossary/');
	const id = ((await page.locator('dl > [id^=term-]').first().getAttribute('id')) ?? '').slice(5);
	setIn(path.join(copy.content, 'glossary.yaml'), [id, 'definition'], 'Quite another meaning.');
	await expect(page.locator(`#term-${id}`)).toContainText('Quite another meaning.');
});

test('the search finds what was written a moment ago', async ({ page }) => {
	await open(page, longestNote);
	change(fileOf(note), (text) => `${text}\nA zyxomma rests on a reed.\n`);
	await expect(page.getByText('A zyxomma rests')).toBeVisible();
	await page.goto(`${server.origin}/search/?q=zyxomma`);
	const hit = page.locator('[data-search-results] a').first();
	await expect(hit).toHaveAttribute('href', new RegExp(`^${longestNote}`));
});

test('a fault is named by file, line and column until it is mended, and the server stays up', async ({
	page,
}) => {
	const file = fileOf(note);
	const before = readFileSync(file, 'utf8');
	const line = before.split('\n').length + 1;
	const place = `${path.basename(file)}:${line}:5`;
	const overlay = page.locator('vite-error-overlay');
	await open(page, longestNote);

	writeFileSync(file, `${before}\nRun {1 + 1} of it.\n\nA sentence beside the fault.\n`);
	await expect(overlay).toContainText(place);
	expect(server.output()).toContain(place);
	expect((await page.request.get(`${server.origin}/glossary/`)).status()).toBe(200);

	writeFileSync(file, `${before}\nA sentence beside the fault.\n`);
	await expect(page.getByText('A sentence beside the fault.')).toBeVisible();
	await expect(overlay).toHaveCount(0);
});

test('a page opened while a fault stands shows it too', async ({ page }) => {
	const file = fileOf(note);
	const before = readFileSync(file, 'utf8');
	writeFileSync(file, `${before}\nimport x from 'y'\n\n<script>alert(1)</script>\n`);
	await page.goto(`${server.origin}/`);
	const overlay = page.locator('vite-error-overlay');
	const line = before.split('\n').length + 1;
	for (const fault of [`${line}:1`, `${line + 2}:1`]) {
		await expect(overlay).toContainText(`${path.basename(file)}:${fault}`);
	}
	await expect(overlay).toContainText('<script>');
	await page.goto(`${server.origin}/glossary/`);
	await expect(overlay).toContainText(path.basename(file));
	writeFileSync(file, before);
	await expect(overlay).toHaveCount(0);
});

/** Opens a page and waits until it hears of changes. */
async function open(page: Page, address: string): Promise<void> {
	const connected = page.waitForEvent('console', (message) =>
		message.text().includes('[vite] connected'),
	);
	await page.goto(server.origin + address);
	await connected;
}

function fileOf(id: string): string {
	return path.join(copy.content, `${id}.mdx`);
}

function change(file: string, edit: (text: string) => string): void {
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

function setIn(file: string, keys: readonly string[], value: string): void {
	change(file, (text) => {
		const document = parseDocument(text);
		document.setIn(keys, value);
		return String(document);
	});
}
