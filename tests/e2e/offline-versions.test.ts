// What becomes of a kept copy when the site changes, and when it cannot be completed.
import { expect, test, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { siteFolder } from '../site/support/site.ts';
import { KeptSite, keep, siteWithoutNotes, status, storage } from './support/kept-site.ts';

let small: string;
let site: KeptSite;

test.beforeAll(async () => {
	small = await siteWithoutNotes(siteFolder);
});

test.afterAll(() => rmSync(small, { recursive: true, force: true }));

test.beforeEach(async () => {
	site = await KeptSite.open(small);
});

test.afterEach(() => site.close());

test('a new deployment is read at once, and what has changed is fetched and kept', async ({
	page,
}) => {
	await keep(page, site);
	const version = await page.locator('[data-fact="version"]').textContent();
	site.change('glossary/index.html', '<p>A new line</p>');
	await site.publish();
	site.asked = [];

	await page.goto(`${site.home}glossary/`);
	await expect(page.getByText('A new line')).toBeVisible();
	// The browser looks for a newer worker when a page is opened.
	await expect.poll(() => keptText(page, 'glossary/')).toContain('A new line');
	const fetched = site.asked.filter((path) => path.endsWith('/') && path !== 'glossary/');
	expect(fetched, 'pages that have not changed').toEqual([]);

	await site.goOffline();
	await page.goto(`${site.home}glossary/`);
	await expect(page.getByText('A new line')).toBeVisible();
	await page.goto(`${site.home}offline/`);
	await expect(page.locator('[data-fact="version"]')).not.toHaveText(version ?? '');
	expect((await storage(page)).caches['offline-files']).toBe(site.files);
});

test('the page says that a newer version arrived, and that there is none', async ({ page }) => {
	await keep(page, site);
	await page.getByRole('button', { name: 'Renew now' }).click();
	await expect(status(page)).toHaveText(/^What is kept is what is published/);
	site.change('glossary/index.html', '<p>A new line</p>');
	await site.publish();
	await page.getByRole('button', { name: 'Renew now' }).click();
	await expect(status(page)).toHaveText('Renewed: the newer version is kept now.');
});

test('while a newer version is incomplete, the older one is read whole', async ({ page }) => {
	await keep(page, site);
	const before = await keptText(page, 'glossary/');
	site.change('glossary/index.html', '<p>A new line</p>');
	site.change('index.html', '<p>A newer map</p>');
	await site.publish();
	// As a network does that breaks off, or a host that has not got all files of a deployment yet.
	site.instead = (request, response) => {
		if (request.url !== '/glossary/') return false;
		response.destroy();
		return true;
	};
	await page.getByRole('button', { name: 'Renew now' }).click();
	await expect(status(page)).toHaveText(/broke off.*What was kept before stays as it is\.$/);
	await site.goOffline();
	await page.goto(site.home);
	await expect(page.getByText('A newer map')).toBeHidden();
	expect(await keptText(page, 'glossary/')).toBe(before);
});

test('a download that breaks off says so, and goes on where it was', async ({ page }) => {
	site.instead = (request, response) => {
		if (request.url !== '/search.json') return false;
		response.writeHead(200, { 'content-type': 'application/json' }).end('{"not":"ours"}');
		return true;
	};
	await page.goto(`${site.home}offline/`);
	await page.getByRole('button', { name: 'Keep for offline' }).click();
	await expect(status(page)).toHaveText(/^The download broke off/);
	const stored = (await storage(page)).caches['offline-files'] ?? 0;
	expect(stored).toBeGreaterThan(0);

	site.instead = () => false;
	await page.reload();
	await expect(status(page)).toHaveText(
		`The download is not complete: ${stored} of ${site.files} files are here, and stay.`,
	);
	site.asked = [];
	await page.getByRole('button', { name: 'Go on with the download' }).click();
	await expect(status(page)).toHaveText(/^Done\./);
	const fetched = site.asked.filter((path) => !path.startsWith('offline'));
	expect(fetched.length).toBeLessThanOrEqual(site.files - stored);
});

test('a download can be stopped', async ({ page }) => {
	site.instead = (request) => {
		if (request.url === '/search.json') request.socket.pause();
		return request.url === '/search.json';
	};
	await page.goto(`${site.home}offline/`);
	await page.getByRole('button', { name: 'Keep for offline' }).click();
	await expect(page.locator('.offline-progress')).toContainText(`of ${site.files} files`);
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(status(page)).toHaveText(/^Stopped\./);
	await page.getByRole('button', { name: 'Remove from this browser' }).click();
	await expect(status(page)).toHaveText(/^Removed\./);
	expect(await storage(page)).toEqual({ workers: 0, caches: {} });
});

test('a device without room is told apart from a network that is missing', async ({ page }) => {
	await page.goto(`${site.home}offline/`);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(site.home).origin,
		quotaSize: 100_000,
	});
	await page.getByRole('button', { name: 'Keep for offline' }).click();
	await expect(status(page)).toHaveText(/^There is no room/);
});

test('when the site ends it, what readers have kept is removed without their doing', async ({
	page,
}) => {
	await keep(page, site);
	await site.publish({ keep: false });
	await page.goto(site.home);
	await expect.poll(() => storage(page)).toEqual({ workers: 0, caches: {} });
	await page.goto(`${site.home}offline/`);
	await expect(status(page)).toHaveText('This site does not offer to be kept at the moment.');
	await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('a host in trouble, or one that does not answer, is answered for by what is kept', async ({
	page,
}) => {
	await keep(page, site);
	site.instead = (request, response) => {
		if (request.url === '/glossary/') response.writeHead(503).end('Service unavailable');
		// Any other page gets no answer at all.
		return request.headers['sec-fetch-mode'] === 'navigate' || request.url === '/glossary/';
	};
	for (const address of ['glossary/', 'contribute/']) {
		const response = await page.goto(site.home + address);
		expect(response?.status(), address).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

/** The text of a page as it is kept. */
function keptText(page: Page, address: string): Promise<string> {
	return page.evaluate(async (whole) => {
		const found = await caches.match(whole, { ignoreSearch: true });
		return (await found?.text()) ?? '';
	}, site.home + address);
}
