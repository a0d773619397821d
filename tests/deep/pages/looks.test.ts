// Pictures of every kind of page, compared with those in tests/deep/looks. docs/quality.md says how a
// change that is meant is accepted.
import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { browserPath } from '../../../scripts/browser-path.ts';
import type { ServedCopy } from '../../e2e/support/serve-copy.ts';
import { serveLooks } from './support/looks-site.ts';
import { readMadeWith, writeMadeWith } from './support/made-with.ts';

/** Name of the pictures → address, and what to bring into sight. */
const kinds: Readonly<Record<string, readonly [address: string, at?: string]>> = {
	home: [''],
	module: ['basics/'],
	note: ['basics/everything/'],
	'note-commands': ['basics/everything/', '#commands'],
	'note-pictures': ['basics/everything/', '#pictures'],
	'note-questions': ['basics/everything/', '#check-yourself'],
	booklet: ['basics/booklet/'],
	glossary: ['glossary/'],
	commands: ['commands/'],
	search: ['search/?q=image', '[data-search-results] a'],
	plan: ['plan/?minutes=60'],
	progress: ['progress/'],
	review: ['review/'],
	contribute: ['contribute/'],
	'contribute-components': ['contribute/', '#components'],
	accessibility: ['accessibility/'],
	offline: ['offline/'],
	missing: ['no/such/page/'],
};
const widths = [360, 768, 1280];
const height = 640;

test.use({
	// Letters drawn by the browser's own means, not by the system's settings.
	launchOptions: {
		executablePath: browserPath(),
		args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
	},
	deviceScaleFactor: 1,
	locale: 'en-GB',
	timezoneId: 'UTC',
});

// One worker, and so one build.
test.describe.configure({ mode: 'default' });

let site: ServedCopy | undefined;

test.beforeAll(async ({ browser }, { config }) => {
	const here = { system: process.platform, chromium: browser.version().split('.')[0] ?? '' };
	if (isRenewing(config)) writeMadeWith(here);
	const made = readMadeWith();
	test.skip(
		made.system !== here.system || made.chromium !== here.chromium,
		`the pictures were made with Chromium ${made.chromium} on ${made.system}, this is ${here.chromium} on ${here.system}`,
	);
	site ??= await serveLooks();
});

test.afterAll(async () => site?.close());

for (const [name, [address, at]] of Object.entries(kinds)) {
	test(`${name} looks as it did, in light and dark and at three widths`, async ({ page }, info) => {
		await page.clock.setFixedTime('2026-06-01T12:00:00Z');
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			for (const width of widths) {
				await page.setViewportSize({ width, height });
				await page.goto(`${site?.address ?? ''}${address}`);
				await settle(page, at);
				const picture = `${name}-${colorScheme}-${width}.png`;
				await expect.soft(page).toHaveScreenshot(picture, { threshold: 0.015, maxDiffPixels: 12 });
				if (isRenewing(info.config)) await pack(info.snapshotPath(picture, { kind: 'screenshot' }));
			}
		}
	});
}

function isRenewing({ updateSnapshots }: { updateSnapshots: string }): boolean {
	return updateSnapshots === 'all' || updateSnapshots === 'changed';
}

/** Waits until fonts and what scripts show are there, and brings an element to the top. */
async function settle(page: Page, at: string | undefined): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	if (at === undefined) return;
	const element = page.locator(at).first();
	await element.waitFor();
	if (at.startsWith('#')) await element.evaluate((one) => one.scrollIntoView({ block: 'start' }));
}

/** A picture of few colours is a quarter of the bytes. */
async function pack(file: string): Promise<void> {
	const packed = await sharp(readFileSync(file))
		.png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 })
		.toBuffer();
	writeFileSync(file, packed);
}
