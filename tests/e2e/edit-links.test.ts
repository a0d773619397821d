import { expect, test, type Page } from '@playwright/test';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { siteFolder } from '../site/support/site.ts';
import { longestNote, modules, notes } from './support/kinds.ts';
import { serveCopy, type ServedCopy } from './support/serve-copy.ts';

// One build for all of them, of a course that names its repository.
test.describe.configure({ mode: 'default', timeout: 90_000 });

const repository = 'https://github.com/owner/name';
let served: ServedCopy;

test.beforeAll(async () => {
	test.setTimeout(120_000);
	served = await serveCopy({
		change: ({ content }) => {
			const file = path.join(content, 'course.yaml');
			const course = parseDocument(readFileSync(file, 'utf8'));
			course.set('repository', repository);
			writeFileSync(file, String(course));
		},
	});
});

test.afterAll(() => served.close());

test('every page has a link to report a problem with it', () => {
	const without = globSync('**/*.html', { cwd: served.dist }).filter((file) => {
		const html = readFileSync(path.join(served.dist, file), 'utf8');
		return !html.includes(`${repository}/issues/new?template=mistake.yml`);
	});
	expect(without).toEqual([]);
});

test('a note leads to its file, to a form for minutes and to one for problems', async ({
	page,
}) => {
	const title = await open(page, longestNote);
	const [file = ''] = globSync(`content${longestNote.slice(0, -1)}.{md,mdx}`);
	const about = { page: longestNote, file };
	expect(await targetOf(page, 'Edit this note')).toEqual({ path: `/edit/main/${file}` });
	expect(await targetOf(page, 'Add your time')).toEqual({
		path: '/issues/new',
		...{ template: 'time.yml', title: `Time: ${title}`, ...about },
	});
	expect(await targetOf(page, 'Report a problem')).toEqual({
		path: '/issues/new',
		...{ template: 'mistake.yml', title, ...about },
	});
});

test('a page of another kind leads to the file that it is made from', async ({ page }) => {
	const [module = ''] = modules.get('with notes') ?? [];
	for (const [address, file] of [
		['/', 'content/course.yaml'],
		['/glossary/', 'content/glossary.yaml'],
		['/contribute/', 'src/components/page/contribute/guides/en.mdx'],
		[module, `content${module}module.yaml`],
	] as const) {
		await open(page, address);
		expect(await targetOf(page, 'Edit this page')).toEqual({ path: `/edit/main/${file}` });
		expect(await targetOf(page, 'Report a problem')).toMatchObject({ page: address, file });
		await expect(page.getByRole('link', { name: 'Add your time' })).toHaveCount(0);
	}
});

test('what has no file of its own can be reported, not edited', async ({ page }) => {
	await open(page, '/search/');
	await expect(page.getByRole('link', { name: /^Edit this/ })).toHaveCount(0);
	expect(await targetOf(page, 'Report a problem')).toMatchObject({ page: '/search/' });
});

test('whoever finds nothing reports the address that was asked for', async ({ page }) => {
	await open(page, '/no/such page/');
	expect(await targetOf(page, 'Report a problem')).toMatchObject({ page: '/no/such%20page/' });
});

test('without a repository a note offers no link to it', async ({ page }) => {
	const course = JSON.parse(readFileSync(path.join(siteFolder, 'course.json'), 'utf8')) as object;
	test.skip('repository' in course, 'this build knows its repository');
	await page.goto(notes[0] ?? '');
	await expect(page.getByRole('link', { name: /^(?:Edit this|Add your|Report a)/ })).toHaveCount(0);
});

async function open(page: Page, address: string): Promise<string> {
	await page.goto(new URL(address, served.address).href);
	return (await page.title()).split(' · ')[0] ?? '';
}

/** Where a link leads, below the repository, with what it fills in. */
async function targetOf(page: Page, name: string): Promise<Record<string, string>> {
	const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
	const { origin, pathname, searchParams } = new URL(href ?? '', served.address);
	expect(origin + pathname).toContain(`${repository}/`);
	return {
		path: (origin + pathname).slice(repository.length),
		...Object.fromEntries(searchParams),
	};
}
