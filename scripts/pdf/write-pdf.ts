import type { Page } from '@playwright/test';
import { readPages } from './read-pages.ts';

/** A booklet as the bytes of a PDF. */
export interface PrintedBooklet {
	pdf: Buffer;
	/** How many it has. */
	pages: number;
}

/** Times to print it with numbers, should they themselves move what they count. */
const mostTimes = 3;

/**
 * Prints the booklet that is open in a page: tagged, with an outline, and with page numbers in its
 * contents. Chromium cannot count pages for a link (`target-counter`), so it is printed once to see
 * where everything is, and again with the numbers written in, until they stay the same.
 *
 * @param format of the paper
 */
export async function printBooklet(page: Page, format: 'a4' | 'letter'): Promise<PrintedBooklet> {
	await page.evaluate(loadPictures);
	// Numbers of usual width, so that the real ones will move nothing.
	await page.evaluate(numberContents, undefined);
	// Without tags it is sooner there, and breaks at the same places.
	let before = readPages(await page.pdf({ format })).pages;
	for (let time = 1; ; time++) {
		await page.evaluate(numberContents, Object.fromEntries(before));
		const pdf = await page.pdf({ format, tagged: true, outline: true });
		const { count, pages } = readPages(pdf);
		const isSame = [...pages].every(([id, number]) => before.get(id) === number);
		if (isSame || time === mostTimes) return { pdf, pages: count };
		before = pages;
	}
}

/** Runs in the page: pictures far below are only loaded when somebody comes near. */
async function loadPictures(): Promise<void> {
	await Promise.all(
		[...document.images].map(async (picture) => {
			picture.loading = 'eager';
			// One that cannot be loaded is printed as its alternative text.
			await picture.decode().catch(() => undefined);
		}),
	);
}

/** Runs in the page: writes numbers where the style sheet shows them, or stand-ins for them. */
function numberContents(pages: Readonly<Record<string, number>> | undefined): void {
	for (const entry of document.querySelectorAll<HTMLAnchorElement>('a.contents-entry')) {
		const page = pages ? pages[decodeURIComponent(entry.hash.slice(1))] : 100;
		if (page === undefined) delete entry.dataset['page'];
		else entry.dataset['page'] = String(page);
	}
}
