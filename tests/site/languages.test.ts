import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { attribute, attributes, base, pages, type Page } from './support/site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const course = parse(readFileSync(path.join(root, 'content/course.yaml'), 'utf8')) as {
	language: string;
	languages?: Record<string, unknown> | unknown[];
};

/** The language in whose words a page is: its folder's, if that is one of the course's. */
function languageOf({ address }: Page): string {
	const [folder = ''] = address.slice(base.length).split('/');
	const further = JSON.stringify(course.languages ?? []);
	return folder !== '' && further.includes(`"${folder}"`) ? folder : course.language;
}

test('every page says its language and its direction, and names languages by their proper tags', () => {
	for (const page of pages) {
		const [html] = page.document.querySelectorAll('html');
		assert.ok(html, page.address);
		const language = languageOf(page);
		assert.equal(attribute(html, 'lang'), language, page.address);
		const { direction } = new Intl.Locale(language).getTextInfo();
		assert.equal(attribute(html, 'dir') ?? 'ltr', direction, page.address);
		for (const name of ['lang', 'hreflang']) {
			for (const tag of attributes(page.document, `[${name}]`, name)) {
				// Throws for what is no tag at all.
				assert.equal(Intl.getCanonicalLocales(tag)[0], tag, page.address);
			}
		}
	}
});
