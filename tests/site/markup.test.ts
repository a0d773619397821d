import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, pages, type Page } from './support/site.ts';

// Among what these hold: closed and nested as the standard says, no id twice, no level of headings
// left out, alternative text, a name for everything that can be used, no style attribute.
const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
		rules: {
			// Ours are the only files there are, and the policy lets no other in.
			'require-sri': 'off',
			// An id may begin with a digit, as that of a heading such as "403 although …" does.
			'valid-id': ['error', { relaxed: true }],
			// Boxes to tick that answer one question share its name.
			'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
			// The search answers while one types; without scripts the page says what to do instead.
			'wcag/h32': 'off',
			// A table drawn as a grid is no longer one to a screen reader, unless it says so.
			'no-redundant-role': 'off',
			// A box that scrolls needs a name and is still no section of the text.
			'prefer-native-element': ['error', { exclude: ['region'] }],
		},
	}),
);

test('every page is valid HTML', () => {
	const faults = pages.flatMap(({ address, html }) =>
		validator
			.validateStringSync(html, address)
			.results.flatMap(({ messages }) => messages)
			.map(
				({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} (${selector ?? ''})`,
			),
	);
	assert.deepEqual(faults, []);
});

test('every page has one heading of the first level', () => {
	const others = pages.filter(({ document }) => document.querySelectorAll('h1').length !== 1);
	assert.deepEqual(others.map(addressOf), []);
});

test('every page says its language', () => {
	const silent = pages.filter(({ document }) => !attributes(document, 'html', 'lang')[0]);
	assert.deepEqual(silent.map(addressOf), []);
});

test('what is said of a prerequisite stands apart from its title', () => {
	const joined = pages.flatMap(({ address, document }) =>
		document
			.querySelectorAll('.needs li > a + span')
			.filter((remark) => {
				const all = remark.parent?.textContent ?? '';
				return !/\s$/.test(all.slice(0, all.lastIndexOf(remark.textContent)));
			})
			.map((remark) => `${address} ${remark.parent?.textContent.trim() ?? ''}`),
	);
	assert.deepEqual(joined, []);
});

test('every page has a title that no other has', () => {
	const title = ({ document }: Page) => document.querySelector('title')?.textContent.trim();
	assert.deepEqual(alike(title), []);
});

test('every page has a description that no other has', () => {
	const description = ({ document }: Page) =>
		attributes(document, 'meta[name="description"]', 'content')[0];
	assert.deepEqual(alike(description), []);
});

/** Addresses of pages of which something says nothing, or the same as of another page. */
function alike(say: (page: Page) => string | undefined): string[] {
	return [...Map.groupBy(pages, say)]
		.filter(([said, those]) => !said || those.length > 1)
		.map(([said, those]) => `${those.map(addressOf).join(' and ')}: ${said ?? ''}`);
}

function addressOf({ address }: Page): string {
	return address;
}
