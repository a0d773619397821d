import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HtmlElement } from 'html-validate';
import {
	attribute,
	attributes,
	base,
	booklets,
	fileAt,
	notePages,
	origin,
	type Page,
} from './support/site.ts';

const folderOf = ({ address }: Page) => address.replace(/booklet\/$/, '');

test('every module that has notes has a booklet, and so has the course', () => {
	const modules = notePages.map(({ address }) => address.replace(/[^/]+\/$/, ''));
	const expected = new Set([base, ...modules]);
	assert.deepEqual(booklets.map(folderOf).sort(), [...expected].sort());
});

test('a booklet holds every note of its module once', () => {
	for (const booklet of booklets) {
		const own = notePages.filter(({ address }) => address.startsWith(folderOf(booklet)));
		const titles = own.map((note) => textsOf(note, '.note-title', '.station-code'));
		assert.equal(titles.flat().length, own.length, booklet.address);
		assert.deepEqual(textsOf(booklet, '.chapter-title', '.number').sort(), titles.flat().sort());
	}
});

test('no id stands twice in a booklet', () => {
	for (const { address, document } of booklets) {
		const ids = attributes(document, '[id]', 'id');
		assert.deepEqual(
			ids.filter((id, place) => ids.indexOf(id) !== place),
			[],
			address,
		);
	}
});

test('every link within a booklet finds its place, and notes that it holds are linked within it', () => {
	for (const booklet of booklets) {
		const ids = new Set(attributes(booklet.document, '[id]', 'id'));
		const links = attributes(booklet.document, 'main a', 'href');
		const within = links.filter((href) => href.startsWith('#'));
		assert.ok(within.length > ids.size / 4, booklet.address);
		assert.deepEqual(
			within.filter((href) => !ids.has(decodeURIComponent(href.slice(1)))),
			[],
			booklet.address,
		);
		const own = notePages.filter(({ address }) => address.startsWith(folderOf(booklet)));
		const away = links.map((href) => fileAt(new URL(href, origin + booklet.address).pathname));
		assert.deepEqual(
			own.filter(({ address }) => away.includes(fileAt(address))).map(({ address }) => address),
			[],
			booklet.address,
		);
	}
});

test('every question of the notes leads to its answer, and the answer back, by one number', () => {
	let found = 0;
	for (const booklet of booklets) {
		const { address, document } = booklet;
		const asked = document.querySelectorAll('.chapter .question');
		const answered = document.querySelectorAll('.answers .question');
		const own = notePages.filter((note) => note.address.startsWith(folderOf(booklet)));
		const inNotes = own.flatMap((note) => note.document.querySelectorAll('.question'));
		found += asked.length;
		assert.equal(asked.length, inNotes.length, address);
		assert.equal(answered.length, asked.length, address);
		for (const [place, question] of asked.entries()) {
			const answer = answered[place];
			assert.ok(answer);
			assert.equal(attribute(question, 'data-number'), `${place + 1}`);
			assert.equal(attribute(answer, 'data-number'), `${place + 1}`);
			assert.equal(attributes(question, '.to-answer a', 'href')[0], hashOf(answer));
			assert.equal(attributes(answer, '.to-question a', 'href')[0], hashOf(question));
			assert.ok(answer.textContent.trim().length > 10, `${address} answer ${place + 1}`);
		}
	}
	assert.ok(found > 0, 'no booklet asks a question');
});

test('every address of another site that a booklet links to is printed in it', () => {
	let found = 0;
	for (const { address, document } of booklets) {
		const printed = new Set(
			document
				.querySelectorAll('.endnotes li')
				.map(({ textContent }) => textContent.trim().replaceAll('&amp;', '&')),
		);
		const linked = attributes(document, '.chapter .prose a, .answers .prose a', 'href');
		const outward = linked.filter((href) => href.startsWith('https:'));
		found += outward.length;
		const bare = document
			.querySelectorAll('.chapter .prose a')
			.filter(({ textContent }) => /^https:|^\w[\w.-]+\.\w+\//.test(textContent.trim()))
			.map((link) => attribute(link, 'href'));
		assert.deepEqual(
			outward.filter((href) => !printed.has(href) && !bare.includes(href)),
			[],
			address,
		);
	}
	assert.ok(found > 0, 'no booklet links to another site');
});

test('nothing of a booklet is folded away, and none of it is searched', () => {
	for (const { address, document } of booklets) {
		assert.equal(document.querySelectorAll('main details').length, 0, address);
		assert.equal(document.querySelectorAll('[data-pagefind-body]').length, 0, address);
	}
});

test('booklets load one style sheet that no note loads', () => {
	const sheets = (page: Page) => attributes(page.document, 'link[rel="stylesheet"]', 'href');
	const ofNotes = new Set(notePages.flatMap(sheets));
	for (const booklet of booklets) {
		assert.ok(
			sheets(booklet).some((sheet) => !ofNotes.has(sheet)),
			booklet.address,
		);
	}
	const own = booklets.flatMap(sheets).filter((sheet) => !ofNotes.has(sheet));
	assert.equal(new Set(own).size, 1);
});

/** What a link to an element says. */
function hashOf(element: HtmlElement): string {
	return `#${encodeURIComponent(attribute(element, 'id') ?? '')}`;
}

/** Texts of the elements that match, without that of a part of theirs. */
function textsOf({ document }: Page, selector: string, part: string): string[] {
	return document.querySelectorAll(selector).map((element) => {
		const without = element.querySelector(part)?.textContent ?? '';
		return element.textContent.trim().slice(without.trim().length).trim();
	});
}
