import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkTarget } from '../../../src/notes/links.ts';
import { isFootnoteLink, rewriteLinks } from '../../../src/notes/rewrite-links.ts';
import { addressUnderBase } from './support/render-options.ts';
import { treeOf } from './support/tree-of.ts';
import { writeTree } from './support/write-parts.ts';

function render(text: string): string {
	const tree = treeOf(text);
	rewriteLinks(tree, 'garden/roses.mdx', addressUnderBase);
	return writeTree(tree);
}

function linkTo(href: string): string | undefined {
	return / href="([^"]*)"/.exec(render(`[a](${href})`))?.[1];
}

test('a link by file leads to the address of the note, under the base path', () => {
	assert.equal(linkTo('./tulips.mdx'), '/base/garden/tulips/');
	assert.equal(linkTo('tulips.md'), '/base/garden/tulips/');
	assert.equal(linkTo('../house/roof.mdx#the-ridge'), '/base/house/roof/#the-ridge');
});

test('a link by address gets the base path', () => {
	assert.equal(linkTo('/house/roof/'), '/base/house/roof/');
	assert.equal(linkTo('/house/roof/#the-ridge'), '/base/house/roof/#the-ridge');
	assert.equal(linkTo('/house/'), '/base/house/');
	assert.equal(linkTo('/'), '/base/');
	assert.equal(linkTo('/glossary/#term-soil'), '/base/glossary/#term-soil');
	assert.equal(linkTo('/a/b/c/#d'), '/base/a/b/c/#d');
});

test('an anchor is encoded once, whether the author encoded it or not', () => {
	assert.equal(linkTo('#größe'), '#gr%C3%B6%C3%9Fe');
	assert.equal(linkTo('#gr%C3%B6%C3%9Fe'), '#gr%C3%B6%C3%9Fe');
	assert.equal(linkTo('./tulips.mdx#größe'), '/base/garden/tulips/#gr%C3%B6%C3%9Fe');
});

test('a link within the note stays within it', () => {
	assert.equal(render('[a](#soil)'), '<p><a href="#soil">a</a></p>');
});

test('a link that leads away tells the other site nothing of this one', () => {
	assert.equal(
		render('[a](https://example.org/?b=1&c=2#d "A & B")'),
		'<p><a href="https://example.org/?b=1&#x26;c=2#d" title="A &#x26; B" rel="noreferrer">a</a></p>',
	);
	assert.match(render('https://example.org'), /href="https:\/\/example\.org" rel="noreferrer"/);
});

test('a mail address is linked as it stands', () => {
	assert.equal(linkTo('mailto:rose@example.org'), 'mailto:rose@example.org');
	assert.equal(
		linkTo('mailto:rose@example.org?subject=a%20b'),
		'mailto:rose@example.org?subject=a%20b',
	);
});

test('the links of footnotes stay as the parser made them', () => {
	const tree = treeOf('a[^1]\n\n[^1]: b');
	const before = writeTree(tree);
	const asked: LinkTarget[] = [];
	rewriteLinks(tree, 'garden/roses.mdx', (target) => {
		asked.push(target);
		return '/';
	});
	assert.deepEqual(asked, []);
	assert.equal(writeTree(tree), before);
	assert.ok(isFootnoteLink({ href: '#a', dataFootnoteRef: true }));
	assert.ok(!isFootnoteLink({ href: '#user-content-fn-1' }));
});

test('links in headings, cells, items and components are rewritten, too', () => {
	const link = '[a](./tulips.mdx)';
	const html = render(
		`## ${link}\n\n| ${link} |\n|---|\n\n- ${link}\n\n<Figure src="./a.svg" alt="a">${link}</Figure>`,
	);
	assert.equal(html.match(/href="\/base\/garden\/tulips\/"/g)?.length, 4);
	assert.doesNotMatch(html, /\.mdx/);
});

const refused = [
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	'data:text/html,a',
	'http://example.org/',
	'//example.org/',
	'../../outside.mdx',
	'./notes.pdf',
	'/house/roof',
	'',
];

for (const href of refused) {
	test(`a link to ${href || 'nowhere'} is never rendered`, () => {
		assert.throws(() => render(`[a](${href})`), /^Error: garden\/roses\.mdx links to /);
	});
}

test('an address that begins with www. is no link, and one that begins with http is refused', () => {
	assert.equal(render('a www.example.org/b c'), '<p>a www.example.org/b c</p>');
	assert.throws(
		() => render('[www.example.org](http://www.example.org)x http://www.example.org'),
		/^Error: garden\/roses\.mdx links to /,
	);
});

const sources = [...refused, 'mailto:rose@example.org', './tulips.mdx', '#soil', 'https://'];

for (const source of sources.filter((href) => href !== '')) {
	test(`a change whose source is ${source} is never rendered`, () => {
		assert.throws(
			() => render(`<Changed date="2026-01-02" source="${source}" then="a" now="b" />`),
			/^Error: garden\/roses\.mdx links to .*: expected /,
		);
	});
}

test('a change whose source is an https address is rendered with it', () => {
	assert.equal(
		render('<Changed date="2026-01-02" source="https://example.org/a?b&amp;c" then="a" now="b" />'),
		'<note-changed date="2026-01-02" source="https://example.org/a?b&amp;c" then="a" now="b"></note-changed>',
	);
});
