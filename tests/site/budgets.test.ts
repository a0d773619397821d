// The budgets of scripts/bench/budgets.ts, in bytes after brotli. 1 KB is 1,000 bytes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageBudgets } from '../../scripts/bench/budgets.ts';
import { toolPages } from '../../scripts/bench/site/kinds-of-page.ts';
import { pageWeight, totalBytes, weightTable, type PageWeight } from './support/page-weight.ts';
import { base, booklets, notePages, pages, type Page } from './support/site.ts';

const notes = notePages.map(pageWeight);
const all = pages.map(pageWeight);
// A booklet holds many notes, and is only asked for by who wants all of them.
const single = pages.filter((page) => !booklets.includes(page)).map(pageWeight);

/** Pages that are tools: what they do, they do by script. */
const tools = toolPages.map((page) => base + page);

test('the text and style of the median note fit one congestion window, 14.6 KB', () => {
	within(pageBudgets.medianTextAndStyle, median(notes.map(textAndStyle)), notes);
});

test('the text and style of the longest note stay within 25 KB', () => {
	within(pageBudgets.longestTextAndStyle, Math.max(...notes.map(textAndStyle)), notes);
});

test('no page loads more than 5 KB of JavaScript before the reader acts, but for the tools', () => {
	const others = all.filter(({ address }) => !tools.includes(address));
	within(pageBudgets.script, Math.max(...others.map(({ js }) => js)), others);
});

test('no tool loads more than 15 KB of JavaScript', () => {
	const weights = all.filter(({ address }) => tools.includes(address));
	assert.equal(weights.length, tools.length);
	within(pageBudgets.toolScript, Math.max(...weights.map(({ js }) => js)), weights);
});

test('the median note stays within 40 KB, fonts and pictures included', () => {
	within(pageBudgets.medianNote, median(notes.map(totalBytes)), notes);
});

test('no page but a booklet weighs more than 60 KB, fonts and pictures included', () => {
	within(pageBudgets.anyPage, Math.max(...single.map(totalBytes)), single);
});

test('no page but a booklet takes more than 12 files, itself included', () => {
	within(pageBudgets.requests, Math.max(...single.map(({ requests }) => requests)), single);
});

test('a booklet of several notes has no more HTML than they, and at most 12 files beside pictures', () => {
	assert.ok(booklets.length > 0, 'there are no booklets');
	for (const booklet of booklets) {
		const folder = booklet.address.replace(/booklet\/$/, '');
		const own = notePages.filter(({ address }) => address.startsWith(folder)).map(pageWeight);
		const weight = pageWeight(booklet);
		const notesTogether = own.reduce((bytes, { html }) => bytes + html, 0);
		// A note alone has nothing to share a page with, and the booklet has a title page besides.
		if (own.length > 1) within(notesTogether, weight.html, [weight, ...own]);
		within(pageBudgets.requests, weight.requests - countOf(booklet, 'img'), [weight]);
	}
});

test('no script in a file of its own holds back the first paint', () => {
	const blocking = pages.flatMap(({ address, document }) =>
		document
			.querySelectorAll('script[src]')
			.filter(
				(script) =>
					script.getAttributeValue('type') !== 'module' &&
					!script.hasAttribute('async') &&
					!script.hasAttribute('defer'),
			)
			.map((script) => `${address} ${script.getAttributeValue('src') ?? ''}`),
	);
	assert.deepEqual(blocking, []);
});

function countOf({ document }: Page, selector: string): number {
	return document.querySelectorAll(selector).length;
}

function textAndStyle({ html, css }: PageWeight): number {
	return html + css;
}

function within(budget: number, actual: number, weights: readonly PageWeight[]): void {
	assert.ok(weights.length > 0, 'there is nothing to weigh');
	assert.ok(actual <= budget, `${actual} of ${budget}\n\n${weightTable(weights)}\n`);
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
