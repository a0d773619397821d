import type { Browser } from '@playwright/test';
import { pageBudgets } from '../budgets.ts';
import { median, type Figure } from '../figure.ts';
import { kindsOfPage, notesOf, type KindOfPage } from './kinds-of-page.ts';
import { filesOf, requestsDuring, type LoadedFile } from './loaded-files.ts';
import type { ServedSite } from './served-site.ts';

/** What a page weighs, by the type of its files, in bytes after brotli. */
interface Weight {
	files: number;
	whole: number;
	/** HTML and the style sheets that it names: what must be there before anything is shown. */
	first: number;
	of: (type: string) => number;
}

/** Weighs one page of each kind and all notes, each in a browser that has seen nothing of the site. */
export async function benchWeight({ dist, origin, browser }: ServedSite): Promise<Figure[]> {
	const weigh = (address: string) => weightOf(browser, origin + address);
	const notes: Weight[] = [];
	for (const address of notesOf(dist)) notes.push(await weigh(address));
	const textAndStyle = notes.map(({ first }) => first);
	const all = (what: string, value: number | null, most: number): Figure => ({
		...{ part: 'weight', of: `all ${notes.length} notes`, what, value, unit: 'bytes' },
		budget: { most },
	});
	const figures = [
		{
			...all('HTML and CSS, median', median(textAndStyle), pageBudgets.medianTextAndStyle),
			remark: 'style that a script fetches afterwards left out',
		},
		all('HTML and CSS, most', Math.max(...textAndStyle), pageBudgets.longestTextAndStyle),
		all('all, median', median(notes.map(({ whole }) => whole)), pageBudgets.medianNote),
	];
	for (const kind of kindsOfPage(dist)) {
		figures.push(...figuresOf(kind, await weigh(kind.address)));
	}
	return figures;
}

function figuresOf({ name, kind }: KindOfPage, { files, whole, of }: Weight): Figure[] {
	// A booklet holds many notes, and is only asked for by who wants all of them.
	const budget = (most: number) => (kind === 'booklet' ? {} : { budget: { most } });
	const bytes = (what: string, value: number, more: Partial<Figure> = {}): Figure => ({
		...{ part: 'weight', of: name, what, value, unit: 'bytes' },
		...more,
	});
	return [
		bytes('HTML', of('document')),
		bytes('CSS', of('stylesheet')),
		bytes('JavaScript', of('script'), {
			budget: { most: kind === 'tool' ? pageBudgets.toolScript : pageBudgets.script },
		}),
		bytes('fonts', of('font')),
		bytes('pictures', of('image')),
		bytes('all', whole, budget(pageBudgets.anyPage)),
		{
			...{ part: 'weight', of: name, what: 'requests', value: files, unit: 'count' },
			...budget(pageBudgets.requests),
		},
	];
}

async function weightOf(browser: Browser, address: string): Promise<Weight> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const requests = await requestsDuring(page, async () => {
			// The network may be idle while a long page is still read, whose scripts come last.
			await page.goto(address);
			await page.waitForLoadState('networkidle');
		});
		const files = await filesOf(requests);
		const html = (await (await requests[0]?.response())?.text()) ?? '';
		const isFirst = ({ type, path }: LoadedFile) =>
			type === 'document' || (type === 'stylesheet' && html.includes(path));
		const sum = (some: readonly LoadedFile[]) =>
			some.reduce((bytes, file) => bytes + file.bytes, 0);
		return {
			files: files.length,
			whole: sum(files),
			first: sum(files.filter(isFirst)),
			of: (type) => sum(files.filter((file) => file.type === type)),
		};
	} finally {
		await context.close();
	}
}
