// What a screen reader is given of every kind of page, compared with the texts in tests/deep/heard.
// docs/quality.md says how a change that is meant is accepted.
import { expect, test, type Page } from '@playwright/test';
import type { ServedCopy } from '../../e2e/support/serve-copy.ts';
import { serveLooks } from './support/looks-site.ts';

interface Heard {
	address: string;
	/** The part that is told; all but what every page has around it when absent. */
	of?: string;
	/** Brings it into the state that is told. */
	show?: (page: Page) => Promise<void>;
	/** Of the window; 1280 when absent. */
	width?: number;
}

const note = 'basics/everything/';
const search = 'search/?q=image';
const hits = '[data-search-results] a';

/** Name of the text → what it tells of. */
const kinds: Readonly<Record<string, Heard>> = {
	'every-page-before': { address: '', of: '.site-header' },
	'every-page-after': { address: '', of: '.site-footer' },
	home: { address: '' },
	'home-narrow': { address: '', of: '.map-figure.compact', width: 360 },
	module: { address: 'basics/' },
	'module-narrow': { address: 'basics/', of: '.note-table', width: 360 },
	note: { address: note },
	'note-narrow': { address: note, of: 'main > header', width: 360 },
	'note-marked': { address: `${note}?found=image`, of: '.highlight-bar' },
	booklet: { address: 'basics/booklet/', of: 'main > :is(header, nav), .chapter:first-of-type' },
	glossary: { address: 'glossary/' },
	commands: { address: 'commands/' },
	'commands-none': { address: 'commands/?q=qwyxzzk', show: shown('.none') },
	search: { address: search, show: shown(hits) },
	'search-narrow': { address: search, of: '.search-narrow', show: shown(hits), width: 360 },
	dialog: { address: note, of: 'dialog[open]', show: searched('image', hits) },
	'dialog-none': {
		address: note,
		of: 'dialog[open]',
		show: searched('qwyxzzk', '.search-help a'),
	},
	keys: { address: note, of: 'dialog[open]', show: pressed('.keys-open', 'dialog.keys[open]') },
	enlarged: {
		address: note,
		of: 'dialog[open]',
		show: pressed('.diagram .note-tool', 'dialog.zoom[open]'),
	},
	review: { address: 'review/' },
	'review-card': { address: 'review/', of: 'review-session', show: answered },
	progress: { address: 'progress/' },
	plan: { address: 'plan/?minutes=60&sittings=2' },
	'plan-narrow': { address: 'plan/', of: '.time-table', width: 360 },
	offline: { address: 'offline/', show: shown('.offline-size:not([hidden])') },
	accessibility: { address: 'accessibility/' },
	contribute: { address: 'contribute/', of: '.rail' },
	missing: { address: 'no/such/page/' },
};

// One worker, and so one build.
test.describe.configure({ mode: 'default' });

let site: ServedCopy | undefined;

test.beforeAll(async () => {
	site = await serveLooks();
});

test.afterAll(async () => site?.close());

for (const [name, { address, of, show, width = 1280 }] of Object.entries(kinds)) {
	test(`${name} is told as it was`, async ({ page }) => {
		await page.clock.setFixedTime('2026-06-01T12:00:00Z');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`${site?.address ?? ''}${address}`);
		await page.waitForLoadState('networkidle');
		await show?.(page);
		const parts = page.locator(of ?? 'body > :not(.skip, .site-header, .site-footer)');
		const told: string[] = [];
		for (const part of await parts.all()) told.push(await part.ariaSnapshot());
		expect(withoutAddresses(told.join('\n'))).toMatchSnapshot(`${name}.txt`);
	});
}

/** Addresses are not heard, and a row is its cells once more. */
function withoutAddresses(told: string): string {
	const lines = told
		.split('\n')
		.filter((line) => line.trim() !== '' && !/^\s*- \/url: /.test(line))
		.map((line) => line.replace(/^(\s*- )'?row ".*"'?:$/, '$1row:'));
	// What had nothing but its address in it has nothing.
	return `${lines
		.map((line, place) => {
			const indent = line.search(/\S/);
			const isEmpty = (lines[place + 1] ?? '').search(/\S/) <= indent;
			return isEmpty ? line.replace(/:$/, '') : line;
		})
		.join('\n')}\n`;
}

function shown(selector: string): (page: Page) => Promise<void> {
	return (page) => page.locator(selector).first().waitFor();
}

function pressed(button: string, then: string): (page: Page) => Promise<void> {
	return async (page) => {
		await page.locator(button).first().click();
		await page.locator(then).waitFor();
	};
}

function searched(words: string, found: string): (page: Page) => Promise<void> {
	return async (page) => {
		await page.keyboard.press('Control+k');
		await page.locator('dialog[open]').getByRole('searchbox').fill(words);
		await page.locator(`dialog[open] ${found}`).first().waitFor();
	};
}

async function answered(page: Page): Promise<void> {
	await page.locator('[data-do="begin"]').first().click();
	await page.locator('.review-card summary').click();
	await page.locator('[data-grade="good"]').waitFor();
}
