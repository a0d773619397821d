// One page of each kind, found in the site itself: another course has other notes.
import { expect, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import path from 'node:path';
import { base, booklets, notePages, pages } from '../../site/support/site.ts';

export interface Kind {
	/** As a sentence about it names it. */
	name: string;
	address: string;
	/** What the server answers with; 200 when absent. */
	status?: number;
	/** Brings the page, once loaded, into the state that this kind is about. */
	show?: (page: Page) => Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../..');

/** Addresses of the notes, longest text first. */
export const notes: readonly string[] = notePages
	.toSorted((a, b) => b.html.length - a.html.length)
	.map(({ address }) => address);
/** The note with the longest text: it has something of everything. */
export const longestNote = notes[0] ?? base;

/** Addresses of the modules that have notes, and of those that have none yet. */
export const modules = Map.groupBy(
	globSync('content/*/module.yaml', { cwd: root })
		.map((file) => `${base}${path.basename(path.dirname(file))}/`)
		.sort(),
	(address) => (notes.some((note) => note.startsWith(address)) ? 'with notes' : 'in preparation'),
);

const scriptsOf = (html: string) =>
	[...html.matchAll(/<script type="module" src="[^"]*\/([^"/]+)"/g)].map(([, name = '']) => name);
/** The file of the script that every page has, which is named by nothing but its hash. */
export const [everyPageScript = 'no script that every page has'] = scriptsOf(
	pages[0]?.html ?? '',
).filter((name) => pages.every(({ html }) => scriptsOf(html).includes(name)));

/** A note with a picture or a diagram. */
export const noteWithFigure =
	notePages.find(({ html }) => /class="(?:picture|diagram-drawing)/.test(html))?.address ?? base;

/** The booklet with the shortest text. */
export const smallestBooklet =
	booklets.toSorted((a, b) => a.html.length - b.html.length)[0]?.address ?? base;

/** Words that some note has in its title, and so the search finds. */
export const findable =
	pages
		.find(({ address }) => address === longestNote)
		?.document.querySelector('title')
		?.textContent.split(' · ')[0] ?? '';

/** One of those words, as the search tells a note what it was found by. */
const [found = ''] = findable.toLowerCase().match(/\p{L}{3,}/u) ?? [];

/** Matches the addresses that the search gives a note: what was found stands in them. */
export function leadingTo(note: string): RegExp {
	return new RegExp(`^${RegExp.escape(note)}(?:\\?[^#]*)?$`);
}

const hits = '[data-search-results] a';

export const kinds: readonly Kind[] = [
	{ name: 'the home page', address: base },
	...(modules.get('with notes') ?? [])
		.slice(0, 1)
		.map((address) => ({ name: 'a module', address })),
	{ name: 'a note with its answers open', address: longestNote, show: openAnswers },
	{ name: 'a booklet', address: smallestBooklet },
	{ name: 'the glossary', address: `${base}glossary/` },
	{ name: 'the commands', address: `${base}commands/` },
	{
		name: 'the commands when none is found',
		address: `${base}commands/?q=qwyxzzk`,
		show: (page) => page.locator('.none').waitFor(),
	},
	{
		name: 'the search page with hits',
		address: `${base}search/?q=${encodeURIComponent(findable)}`,
		show: (page) => page.locator(hits).first().waitFor(),
	},
	{ name: 'the search dialog with hits', address: longestNote, show: searchInDialog },
	{ name: 'the search dialog without hits', address: longestNote, show: searchInVain },
	{ name: 'the list of keys', address: longestNote, show: listKeys },
	{ name: 'an enlarged figure', address: noteWithFigure, show: enlargeFigure },
	{ name: 'a note that a hit led to', address: `${longestNote}?found=${found}`, show: highlighted },
	{ name: 'the review', address: `${base}review/` },
	{ name: 'the reader’s progress', address: `${base}progress/` },
	{ name: 'the page for keeping the site offline', address: `${base}offline/`, show: offered },
	{ name: 'a plan', address: `${base}plan/`, show: planSomeSittings },
	{ name: 'the page on accessibility', address: `${base}accessibility/` },
	{ name: 'the page for contributors', address: `${base}contribute/` },
	{ name: 'the page for what is not there', address: `${base}no/such/page/`, status: 404 },
];

/** Opens a page of a kind in the state that the kind is about. */
export async function open(page: Page, { address, status = 200, show }: Kind): Promise<void> {
	const response = await page.goto(address);
	expect(response?.status(), address).toBe(status);
	await show?.(page);
	await drawn(page);
}

/** Waits until what a page draws while the browser has nothing else to do is there: it is no target before. */
async function drawn(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		[...document.querySelectorAll('main *')].every(
			(element) => getComputedStyle(element).contentVisibility !== 'auto',
		),
	);
}

/** Opens the search dialog and waits for hits for {@link findable}. */
export async function searchInDialog(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	const dialog = page.locator('dialog[open]');
	await dialog.getByRole('searchbox').fill(findable);
	await dialog.locator(hits).first().waitFor();
}

async function searchInVain(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	const dialog = page.locator('dialog[open]');
	await dialog.getByRole('searchbox').fill('qwyxzzk');
	await dialog.locator('.search-help a').first().waitFor();
}

async function listKeys(page: Page): Promise<void> {
	await page.keyboard.press('?');
	await page.locator('dialog.keys[open]').waitFor();
}

async function enlargeFigure(page: Page): Promise<void> {
	await page.locator('figure:is(.figure, .diagram) .note-tool').first().click();
	await page.locator('dialog.zoom[open]').waitFor();
}

async function highlighted(page: Page): Promise<void> {
	await page.locator('.highlight-bar').waitFor();
}

async function offered(page: Page): Promise<void> {
	await page.locator('.offline-size:not([hidden])').waitFor();
}

async function planSomeSittings(page: Page): Promise<void> {
	await page.locator('.plan-quick button').last().click();
	await page.locator('[name="sittings"]').fill('3');
	await page.locator('.plan-calendar summary').click();
	await page.locator('.plan-note').first().waitFor();
}

async function openAnswers(page: Page): Promise<void> {
	await page
		.locator('main details')
		.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}
