// What readers are told of the content check: what the code of a note was held against.
import type { HtmlElement } from 'html-validate';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, attributes, base, notePages, pages, type Page } from './support/site.ts';

const explanation = `${base}contribute/#checked-code`;

test('a note with checked commands or a checked session says what its code was checked against', () => {
	const withCommands = notePages.filter(hasCommands);
	assert.ok(withCommands.length > 0);
	for (const page of withCommands) {
		assert.match(toldOf(page) ?? '', /^form checked against \S/, page.address);
	}
});

test('a note without code says nothing of a check', () => {
	for (const page of notePages) {
		if (page.document.querySelector('figure.code') === null) {
			assert.equal(toldOf(page), undefined, page.address);
		}
	}
});

test('each version of a tool that a note was checked against is in the table of the guide', () => {
	const guide = pages.find(({ address }) => address === `${base}contribute/`);
	const rows = guide?.document.querySelectorAll('tr') ?? [];
	const versions = rows.flatMap((row) => {
		const [what, version] = row.querySelectorAll('th, td').map(textOf);
		return what && version && /^\d/.test(version) ? [`${what} ${version}`] : [];
	});
	assert.ok(versions.length > 3);
	for (const page of notePages) {
		const named =
			toldOf(page)
				?.replace(/^.*? against /, '')
				.split(', ') ?? [];
		for (const judge of named) {
			// The syntax of YAML has a version, and no table.
			if (!/ \d/.test(judge) || judge.startsWith('YAML ')) continue;
			assert.ok(versions.includes(judge), `${page.address}: ${judge}`);
		}
	}
});

/** Whether a note has commands that are not said to be unchecked. */
function hasCommands({ document }: Page): boolean {
	return document.querySelectorAll('figure.typed, figure.console').some((figure) => {
		const caption = figure.querySelector('figcaption')?.textContent ?? '';
		const isTyped = attribute(figure, 'class')?.includes('typed') ?? false;
		return (isTyped || figure.querySelector('.command')) && !caption.includes('Not checked');
	});
}

/** What a note says of its code, as one reads it; undefined when it says nothing. */
function toldOf({ document }: Page): string | undefined {
	const entry = document
		.querySelectorAll('.facts dd')
		.find((each) => attributes(each, 'a', 'href').includes(explanation));
	return entry && textOf(entry);
}

function textOf(element: HtmlElement): string {
	return element.textContent.replace(/\s+/g, ' ').trim();
}
